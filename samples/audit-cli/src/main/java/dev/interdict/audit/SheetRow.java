package dev.interdict.audit;

import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Writes a row of a sheet as a line of CSV. */
final class SheetRow {

  /** Characters; readers refuse a row that is longer. */
  private static final int LONGEST = 1_000_000;

  private SheetRow() {}

  /**
   * The row's cells. A workbook leaves out those at the end of a row that were never filled in.
   *
   * @param width cells of the widest row so far
   */
  static String csv(Row row, int width) {
    StringBuilder cells = new StringBuilder();
    for (Cell cell : row) {
      cells.append(cells.isEmpty() ? "" : ",");
      cells.append(quoted(Optional.ofNullable(cell).map(SheetRow::text).orElse("")));
      if (cells.length() > LONGEST) {
        // A few texts that many cells share could fill the memory; the reader rejects the row.
        return cells.append('\n').toString();
      }
    }
    return cells
        .append(",".repeat(Math.max(0, width - row.getCellCount())))
        .append('\n')
        .toString();
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.ERROR) {
      return "";
    }
    return isDate(cell) ? cell.asDate().toLocalDate().toString() : cell.getText();
  }

  /** A workbook keeps a date as a number; only its format tells. */
  private static boolean isDate(Cell cell) {
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    return cell.getType() == CellType.NUMBER
        && format.toLowerCase(Locale.ROOT).contains("y")
        && format.toLowerCase(Locale.ROOT).contains("d");
  }

  private static String quoted(String text) {
    String line = text.replaceAll("[\r\n]+", " ");
    return "\"" + line.replace("\"", "\"\"") + "\"";
  }
}
