package dev.interdict.internal.record.csv;

import dev.interdict.record.source.ReadResult.Reason;
import java.util.List;

/** One record of a CSV text, or what stands in its place. */
public sealed interface CsvRow {

  /** Line on which it begins, from 1. */
  long line();

  /** A record split into cells. */
  record Cells(long line, List<String> cells) implements CsvRow {

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /** A record that cannot be split. */
  record Broken(long line, Reason reason, String detail) implements CsvRow {}
}
