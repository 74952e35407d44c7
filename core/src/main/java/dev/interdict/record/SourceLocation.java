package dev.interdict.record;

import java.util.OptionalLong;

/**
 * Where a record was read.
 *
 * @param file file name as the user gave it
 * @param row line, row or component number, counted from 1; 0 if the whole file is meant
 * @param line line of the file, counted from 1, where it is known and is not the row
 */
public record SourceLocation(String file, long row, OptionalLong line) {

  /** Checks that row and line are counted from 1. */
  public SourceLocation {
    if (row < 0 || line.orElse(1) < 1) {
      throw new IllegalArgumentException("rows and lines are counted from 1");
    }
  }

  /** A place of which no line is known beside the row. */
  public SourceLocation(String file, long row) {
    this(file, row, OptionalLong.empty());
  }
}
