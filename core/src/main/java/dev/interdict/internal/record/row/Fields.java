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

  private final Map<Column, List<Cell>> byColumn = new EnumMap<>(Column.class);
  private final List<Entry> all = new ArrayList<>();
  private boolean checked;

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
    byColumn.computeIfAbsent(column, none -> new ArrayList<>(1)).add(cell);
    all.add(new Entry(column, cell));
    checked |= column.isChecked();
  }

  /** The first cell of a column. */
  public Optional<Cell> first(Column column) {
    List<Cell> cells = all(column);
    return cells.isEmpty() ? Optional.empty() : Optional.of(cells.get(0));
  }

  /** The first cell's text, or nothing. */
  public String text(Column column) {
    return first(column).map(Cell::text).orElse("");
  }

  /** All cells of a column. */
  List<Cell> all(Column column) {
    return byColumn.getOrDefault(column, List.of());
  }

  /** Hands out each cell in the row's order. */
  void forEach(BiConsumer<Column, Cell> action) {
    all.forEach(entry -> action.accept(entry.column(), entry.cell()));
  }

  /** Whether some cell can point to a vendor. */
  public boolean isChecked() {
    return checked;
  }

  public static BadCell tooLong(String field) {
    return new BadCell(
        field,
        Reason.TOO_LARGE,
        "the text has more than " + Limits.TEXT + " characters; shorten it");
  }
}
