package dev.interdict.internal.record.row;

import dev.interdict.internal.record.input.Limits;
import dev.interdict.record.source.ReadResult.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The texts of one row by what they say, in the row's order. */
public final class Fields {

  private record Entry(Column column, Cell cell) {}

  private final Map<Column, Cell> first = new EnumMap<>(Column.class);
  private final List<Entry> all = new ArrayList<>();

  /** Adds a cell as read; nothing happens if it is blank. */
  public void add(Column column, String field, String raw) throws BadCell {
    Optional<String> text = CellText.clean(raw);
    if (text.isEmpty()) {
      return;
    }
    if (text.get().length() > Limits.TEXT) {
      throw tooLong(field);
    }
    if (all.size() >= Limits.CELLS) {
      throw new BadCell(
          field, Reason.TOO_LARGE, "the record has more than " + Limits.CELLS + " texts");
    }
    Cell cell = new Cell(field, text.get());
    first.putIfAbsent(column, cell);
    all.add(new Entry(column, cell));
  }

  /** The first cell of a column. */
  public Optional<Cell> first(Column column) {
    return Optional.ofNullable(first.get(column));
  }

  /** The first cell's text, or nothing. */
  public String text(Column column) {
    return first(column).map(Cell::text).orElse("");
  }

  /** All cells of a column. */
  List<Cell> all(Column column) {
    return all.stream().filter(entry -> entry.column() == column).map(Entry::cell).toList();
  }

  /** Hands out each cell in the row's order. */
  void forEach(BiConsumer<Column, Cell> action) {
    all.forEach(entry -> action.accept(entry.column(), entry.cell()));
  }

  /** Whether some cell can point to a vendor. */
  public boolean isChecked() {
    return all.stream().anyMatch(entry -> entry.column().isChecked());
  }

  public static BadCell tooLong(String field) {
    return new BadCell(
        field,
        Reason.TOO_LARGE,
        "the text has more than " + Limits.TEXT + " characters; shorten it");
  }
}
