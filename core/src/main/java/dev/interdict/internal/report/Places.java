package dev.interdict.internal.report;

import dev.interdict.record.SourceLocation;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Places in input files as people and programs write them. */
final class Places {

  /** Files whose readers count lines; others count records, parts or sheet rows. */
  private static final Pattern LINES =
      Pattern.compile("\\.(csv|tsv|txt|spdx|jsonl|ndjson)$", Pattern.CASE_INSENSITIVE);

  private Places() {}

  /** Such as {@code awards.csv:7}; the file alone if the whole of it is meant. */
  static String of(SourceLocation where) {
    return where.row() == 0 ? where.file() : where.file() + ":" + where.row();
  }

  /** The line of the file, where it is known: in a text table the row is the line. */
  static OptionalLong line(SourceLocation where) {
    boolean isTable = LINES.matcher(where.file()).find();
    return where.line().isPresent() || where.row() == 0 || !isTable
        ? where.line()
        : OptionalLong.of(where.row());
  }
}
