package dev.interdict.internal.record.csv;

import com.google.common.base.CharMatcher;
import dev.interdict.internal.record.row.Column;
import dev.interdict.internal.record.row.ColumnNames;
import dev.interdict.internal.record.row.NameList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A header row and what its columns say. */
public final class Header {

  /** One column of the table. */
  private record Named(String name, Optional<Column> column) {}

  private static final CharMatcher BLANK =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  private final long line;
  private final List<Named> columns;
  private final int known;

  private Header(long line, List<Named> columns) {
    this.line = line;
    this.columns = columns;
    this.known = (int) columns.stream().filter(named -> named.column().isPresent()).count();
  }

  static Header of(long line, List<String> cells, ColumnNames names) {
    return new Header(
        line,
        cells.stream()
            .map(cell -> BLANK.trimFrom(CharMatcher.is('\uFEFF').removeFrom(cell)))
            .map(cell -> new Named(cell, names.find(cell)))
            .toList());
  }

  long line() {
    return line;
  }

  /** The row's cells. */
  List<String> cells() {
    return columns.stream().map(Named::name).toList();
  }

  /** Number of columns, blank ones at the end left out. */
  int width() {
    int width = columns.size();
    while (width > 0 && columns.get(width - 1).name().isEmpty()) {
      width--;
    }
    return width;
  }

  /** Number of columns with those at the end that have no name. */
  int fullWidth() {
    return columns.size();
  }

  /** Number of columns that are known. */
  int known() {
    return known;
  }

  private long distinct() {
    return columns.stream().flatMap(named -> named.column().stream()).distinct().count();
  }

  /** Number of columns that say one of these things. */
  int count(Column... wanted) {
    List<Column> all = List.of(wanted);
    return (int)
        columns.stream().flatMap(named -> named.column().stream()).filter(all::contains).count();
  }

  /** Whether some column can point to a vendor. */
  boolean isChecked() {
    return columns.stream()
        .flatMap(named -> named.column().stream())
        .anyMatch(column -> column.isChecked() || column == Column.REFERENCE);
  }

  /** Whether the row looks like a header: several known names, or nothing but known names. */
  boolean isPlausible() {
    return isChecked() && (distinct() >= 2 || known() == filled());
  }

  /** Whether the row holds a column that the user gave a meaning, and can point to a vendor. */
  boolean holdsAny(Set<String> given) {
    return isChecked()
        && columns.stream()
            .map(Named::name)
            .anyMatch(name -> given.stream().anyMatch(name::equalsIgnoreCase));
  }

  /** Whether the row can only be a header, wherever it stands. */
  boolean isCertain() {
    boolean mostlyKnown = known() >= 3 && known() * 10L >= filled() * 6;
    boolean allKnown = distinct() >= 2 && known() == filled();
    return isChecked() && (mostlyKnown || allKnown);
  }

  private long filled() {
    return columns.stream().filter(named -> !named.name().isEmpty()).count();
  }

  /** Whether the row repeats this header. */
  boolean sameAs(List<String> cells) {
    if (cells.size() != columns.size()) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!BLANK.trimFrom(cells.get(i)).equals(columns.get(i).name())) {
        return false;
      }
    }
    return true;
  }

  /** What the cell at that place says; empty for an unknown or missing column. */
  Optional<Column> column(int index) {
    return index < columns.size() ? columns.get(index).column() : Optional.empty();
  }

  /** Whether the column at that place has a name of its own. */
  boolean isNamed(int index) {
    return index < columns.size() && !columns.get(index).name().isEmpty();
  }

  /** The column's name as the file spells it, or its number. */
  String name(int index) {
    return isNamed(index) ? columns.get(index).name() : "column " + (index + 1);
  }

  /** Which columns are read and which are not, for a report. */
  String summary() {
    return "header; read: "
        + NameList.shown(columns.stream().filter(this::isRead).map(Named::name).toList())
        + "; not read: "
        + NameList.shown(
            columns.stream()
                .filter(named -> !isRead(named) && !named.name().isEmpty())
                .map(Named::name)
                .toList());
  }

  /** Columns of unknown meaning. */
  List<String> unknown() {
    return columns.stream()
        .filter(named -> named.column().isEmpty() && !named.name().isEmpty())
        .map(Named::name)
        .toList();
  }

  private boolean isRead(Named named) {
    return named
        .column()
        .filter(column -> column != Column.OTHER && column != Column.QUANTITY)
        .isPresent();
  }

  /** Names of all columns that have one. */
  List<String> names() {
    return cells().stream().filter(name -> !name.isEmpty()).toList();
  }
}
