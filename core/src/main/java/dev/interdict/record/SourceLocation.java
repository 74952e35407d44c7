package dev.interdict.record;

/**
 * Where a record was read.
 *
 * @param file file name as the user gave it
 * @param row line, row or component number, counted from 1; 0 if the whole file is meant
 */
public record SourceLocation(String file, long row) {

  /** Checks that the row is not negative. */
  public SourceLocation {
    if (row < 0) {
      throw new IllegalArgumentException("a row is counted from 1");
    }
  }
}
