package dev.interdict.internal.list;

import dev.interdict.internal.record.csv.CsvRow;
import dev.interdict.internal.record.csv.CsvRows;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rows of a list table; a bad row is counted and the next one read. */
final class ListRows {

  /** What a parser does with a row. */
  @FunctionalInterface
  interface Taker {
    void take(Row row);
  }

  /**
   * One row.
   *
   * @param header names of the columns, folded by {@link #fold}; empty if the table has none
   * @param line line in the file, from 1
   * @param cells the cells
   */
  record Row(List<String> header, long line, List<String> cells) {

    /** The cell of a column; blank if the row or the table has no such cell. */
    String text(String column) {
      return text(header.indexOf(column));
    }

    /** The cell at a place. */
    String text(int column) {
      return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    /** The first of the columns that is not blank. */
    String first(String... columns) {
      for (String column : columns) {
        String text = text(column);
        if (!text.isEmpty()) {
          return text;
        }
      }
      return "";
    }
  }

  private final CsvRows rows;

  ListRows(Reader reader, char delimiter) {
    this.rows = new CsvRows(reader, delimiter);
  }

  /** The first row as a header. */
  List<String> header() throws IOException {
    Optional<CsvRow> first = rows.next();
    return first.isPresent() && first.get() instanceof CsvRow.Cells cells
        ? cells.cells().stream().map(ListRows::fold).toList()
        : List.of();
  }

  void each(List<String> header, Parties out, Taker taker) throws IOException {
    if (!header.isEmpty()) {
      rows.expectWidth(header.size());
    }
    for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
      if (row.get() instanceof CsvRow.Cells cells) {
        take(new Row(header, cells.line(), cells.cells()), out, taker);
      } else if (row.get() instanceof CsvRow.Broken broken) {
        out.reject(broken.line(), broken.detail());
      }
    }
  }

  private static void take(Row row, Parties out, Taker taker) {
    boolean blank = row.cells().stream().allMatch(cell -> cell.isBlank() || cell.equals("\u001A"));
    if (blank) {
      return;
    }
    try {
      taker.take(row);
    } catch (IllegalArgumentException | DateTimeException e) {
      out.reject(row.line(), String.valueOf(e.getMessage()));
    }
  }

  /** Lower-case letters and digits. */
  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }
}
