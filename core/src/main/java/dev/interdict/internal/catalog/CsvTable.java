package dev.interdict.internal.catalog;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dev.interdict.catalog.CatalogException;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table of the catalog with a fixed header. Cells that hold several values split them by ; */
final class CsvTable {

  private final CatalogFile file;
  private final List<String> columns;

  CsvTable(CatalogFile file, String... columns) {
    this.file = file;
    this.columns = List.of(columns);
  }

  List<Row> rows() {
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(file.content()))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      String[] header = reader.readNext();
      if (header == null || !columns.equals(Arrays.asList(header))) {
        throw new CatalogException(
            file.origin() + ", line 1", "the header must be: " + String.join(",", columns));
      }
      List<Row> rows = new ArrayList<>();
      long line = reader.getLinesRead() + 1;
      for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
        if (cells.length > 1 || !cells[0].isBlank()) {
          rows.add(new Row(line, cells));
        }
        line = reader.getLinesRead() + 1;
      }
      return rows;
    } catch (IOException | CsvException e) {
      throw new CatalogException(file.origin(), "is not valid CSV: " + e.getMessage(), e);
    }
  }

  /** One line of the table. */
  final class Row {

    private final long line;
    private final String[] cells;

    private Row(long line, String[] cells) {
      this.line = line;
      this.cells = cells;
      if (cells.length != columns.size()) {
        throw fault("has " + cells.length + " cells; the header has " + columns.size());
      }
    }

    CatalogException fault(String problem) {
      return new CatalogException(file.origin() + ", line " + line, problem);
    }

    String text(String column) {
      return cells[columns.indexOf(column)].strip();
    }

    String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw fault(column + " is empty; it is required");
      }
      return text;
    }

    Optional<String> optional(String column) {
      return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    List<String> texts(String column) {
      return Arrays.stream(text(column).split(";"))
          .map(String::strip)
          .filter(text -> !text.isEmpty())
          .toList();
    }

    Optional<LocalDate> date(String column) {
      try {
        return optional(column).map(LocalDate::parse);
      } catch (DateTimeException e) {
        throw fault(column + " \"" + text(column) + "\" is not a date of the form 2021-07-26");
      }
    }

    <E extends Enum<E>> E choice(String column, Class<E> type, E fallback) {
      return optional(column).map(key -> named(column, type, key)).orElse(fallback);
    }

    <E extends Enum<E>> List<E> choices(String column, Class<E> type) {
      return texts(column).stream().map(key -> named(column, type, key)).toList();
    }

    private <E extends Enum<E>> E named(String column, Class<E> type, String key) {
      return JsonObject.named(type, key)
          .orElseThrow(() -> fault(column + " \"" + key + "\" is not a known value"));
    }
  }
}
