package dev.interdict.internal.report;

import dev.interdict.record.SourceLocation;
import java.util.Locale;
import java.util.OptionalLong;

/** Places in input files as people and programs write them. */
final class Places {

  private Places() {}

  /** Such as {@code awards.csv:7}; the file alone if the whole of it is meant. */
  static String of(SourceLocation where) {
    return where.row() == 0 ? where.file() : where.file() + ":" + where.row();
  }

  /** The line of the file. In a table the row is the line; in JSON it counts records. */
  static OptionalLong line(SourceLocation where) {
    boolean counted = where.row() == 0 || where.file().toLowerCase(Locale.ROOT).endsWith(".json");
    return where.line().isPresent() || counted ? where.line() : OptionalLong.of(where.row());
  }
}
