package dev.interdict.internal.report;

import dev.interdict.record.SourceLocation;

/** Places in input files as people write them. */
final class Places {

  private Places() {}

  /** Such as {@code awards.csv:7}; the file alone if the whole of it is meant. */
  static String of(SourceLocation where) {
    return where.row() == 0 ? where.file() : where.file() + ":" + where.row();
  }
}
