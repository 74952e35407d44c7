package dev.interdict.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Writes a row of a sheet as a line of CSV. */
final class SheetRow {

  private SheetRow() {}

  /**
   * The row's cells. A workbook leaves out those at the end of a row that were never filled in.
   *
   * @param width cells of the widest row so far
   */
  static String csv(Row row, int width) {
    String cells =
        row.stream()
            .map(cell -> Optional.ofNullable(cell).map(SheetRow::text).orElse(""))
            .map(SheetRow::quoted)
            .collect(Collectors.joining(","));
    return cells + ",".repeat(Math.max(0, width - row.getCellCount())) + "\n";
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
