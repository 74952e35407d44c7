package dev.interdict.internal.record.csv;

import com.google.common.base.CharMatcher;
import dev.interdict.internal.record.csv.CsvRow.Broken;
import dev.interdict.internal.record.csv.CsvRow.Cells;
import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.internal.record.row.BadCell;
import dev.interdict.internal.record.row.BomMapping;
import dev.interdict.internal.record.row.CellText;
import dev.interdict.internal.record.row.Column;
import dev.interdict.internal.record.row.ColumnNames;
import dev.interdict.internal.record.row.Fields;
import dev.interdict.internal.record.row.ProcurementMapping;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import dev.interdict.record.source.RecordFormat;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads tables. In procurement data a row must have as many cells as its header, since a shifted
 * cell would put a vendor where nobody looks; bills of materials are written by hand and may be
 * ragged, so there every text without a named column is checked as a description.
 */
public final class CsvSource implements ResultSource {

  private static final Pattern TOTAL =
      Pattern.compile(".*\\b((sub|grand)?\\s?totals?|summe|gesamt)\\s*:?\\s*");

  private static final int LOOK_AT = 5;

  private static final CharMatcher NUMBERS =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".,-+$€£% "));

  private final String name;
  private final String bom;
  private final ColumnNames names;
  private final CsvRows rows;
  private final boolean isBom;
  private final boolean isGsaPriceList;
  private Header header;
  private List<String> section = List.of();

  public CsvSource(String name, String bom, Reader reader, CsvLayout layout) {
    this.name = name;
    this.bom = bom;
    this.names = layout.names();
    this.rows = new CsvRows(reader, layout.delimiter());
    this.isBom = layout.format() == RecordFormat.EDA_BOM_CSV;
    this.isGsaPriceList = layout.format() == RecordFormat.GSA_PRICE_LIST_CSV;
    this.header = layout.header();
  }

  @Override
  public long position() {
    return rows.line();
  }

  @Override
  public boolean step(Consumer<ReadResult> out) throws IOException {
    Optional<CsvRow> row = rows.next();
    if (row.isEmpty()) {
      return false;
    }
    if (row.get() instanceof Broken broken) {
      out.accept(new Rejected(at(broken.line()), "", broken.reason(), broken.detail()));
    } else if (row.get() instanceof Cells cells && !cells.isBlank()) {
      out.accept(read(cells));
    }
    return true;
  }

  private ReadResult read(Cells row) {
    if (row.line() < header.line()) {
      return skipped(row, "above the header");
    }
    if (row.line() == header.line()) {
      rows.expectWidth(header.fullWidth());
      return opened();
    }
    Optional<Header> next = nextHeader(row);
    if (next.isPresent()) {
      header = next.get();
      rows.expectWidth(header.fullWidth());
      return opened();
    }
    return isBom ? component(row) : record(row);
  }

  /** A header that repeats itself, or that opens another section with other columns. */
  private Optional<Header> nextHeader(Cells row) {
    if (header.sameAs(row.cells())) {
      return Optional.of(Header.of(row.line(), row.cells(), names));
    }
    if (header.known() < 2 || !mayBeHeader(row)) {
      return Optional.empty();
    }
    return Optional.of(Header.of(row.line(), row.cells(), names)).filter(Header::isCertain);
  }

  /** Spares most rows the look at every cell. */
  private boolean mayBeHeader(Cells row) {
    int looked = 0;
    for (String cell : row.cells()) {
      if (looked == LOOK_AT) {
        return false;
      }
      if (!cell.isBlank()) {
        looked++;
        boolean likely = cell.length() < 40 && !Character.isDigit(cell.charAt(0));
        if (likely && names.known(cell).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private ReadResult record(Cells row) {
    int cells = filledWidth(row);
    if (cells > header.fullWidth() || row.cells().size() < header.width()) {
      return new Rejected(at(row.line()), "", Reason.MALFORMED, wrongWidth(row));
    }
    try {
      Fields fields = fields(row);
      if (!fields.isChecked() && isTotal(row)) {
        return skipped(row, "a total");
      }
      if (isGsaPriceList && isInstruction(fields)) {
        return skipped(row, "instructions of the template");
      }
      return ProcurementMapping.map(fields, at(row.line()));
    } catch (BadCell e) {
      return e.at(at(row.line()));
    }
  }

  /** The template says under each name what to write; contracts and prices have digits. */
  private static boolean isInstruction(Fields fields) {
    String filledIn = fields.text(Column.AWARD_ID) + fields.text(Column.AMOUNT);
    return !filledIn.isEmpty() && filledIn.chars().noneMatch(Character::isDigit);
  }

  private String wrongWidth(Cells row) {
    return row.cells().size()
        + " cells where the header has "
        + header.fullWidth()
        + "; put cells that hold the delimiter, a quote or a line break in double quotes";
  }

  private ReadResult component(Cells row) {
    try {
      Fields fields = fields(row);
      if (isTotal(row) || isNumbers(row, fields)) {
        return skipped(row, "a total");
      }
      if (!isChecked(fields) && filled(row) == 1) {
        section = title(row);
        return skipped(row, "the title of a section");
      }
      return BomMapping.map(fields, bom, section, at(row.line()));
    } catch (BadCell e) {
      return e.at(at(row.line()));
    }
  }

  private Fields fields(Cells row) throws BadCell {
    Fields fields = new Fields();
    for (int i = 0; i < row.cells().size(); i++) {
      Optional<Column> column = header.column(i);
      if (column.isEmpty() && isBom && !header.isNamed(i)) {
        column = Optional.of(Column.DESCRIPTION);
      }
      if (column.isPresent()) {
        fields.add(column.get(), header.name(i), row.cells().get(i));
      }
    }
    return fields;
  }

  private static boolean isChecked(Fields fields) {
    return fields.isChecked() || fields.first(Column.REFERENCE).isPresent();
  }

  /** "Board 1 Subtotal:, $14.00" is short and begins with what it is. */
  private static boolean isTotal(Cells row) {
    return filled(row) <= 3
        && row.cells().stream()
            .filter(cell -> !cell.isBlank())
            .findFirst()
            .filter(cell -> cell.length() < 60)
            .filter(cell -> TOTAL.matcher(cell.strip().toLowerCase(Locale.ROOT)).matches())
            .isPresent();
  }

  /** A bare number is a part only where part numbers stand. */
  private static boolean isNumbers(Cells row, Fields fields) {
    return fields.first(Column.PART_NUMBER).isEmpty()
        && row.cells().stream().allMatch(NUMBERS::matchesAllOf);
  }

  private static List<String> title(Cells row) {
    return row.cells().stream()
        .flatMap(cell -> CellText.clean(cell).stream())
        .map(title -> title.substring(0, Math.min(title.length(), 200)))
        .toList();
  }

  private static long filled(Cells row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).count();
  }

  private static int filledWidth(Cells row) {
    int width = row.cells().size();
    while (width > 0 && row.cells().get(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  private Skipped skipped(Cells row, String why) {
    return new Skipped(at(row.line()), why);
  }

  private Skipped opened() {
    return new Skipped(at(header.line()), header.summary(), header.unknown());
  }

  private SourceLocation at(long line) {
    return new SourceLocation(name, line);
  }
}
