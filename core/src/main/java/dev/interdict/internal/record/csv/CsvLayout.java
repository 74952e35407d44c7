package dev.interdict.internal.record.csv;

import dev.interdict.internal.record.csv.CsvRow.Cells;
import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.internal.record.row.Column;
import dev.interdict.internal.record.row.ColumnNames;
import dev.interdict.internal.record.row.NameList;
import dev.interdict.internal.record.row.ReadOptions;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.RecordFormat;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Delimiter, kind and header of a CSV text, found by trying: the right ones are those under which
 * the most columns make sense.
 *
 * @param options how the user wants the text read
 * @param delimiter character between cells
 * @param format kind of the records
 * @param header the first header
 */
public record CsvLayout(ReadOptions options, char delimiter, RecordFormat format, Header header) {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final List<String> USASPENDING =
      List.of(
          "contract_transaction_unique_key",
          "assistance_transaction_unique_key",
          "contract_award_unique_key",
          "assistance_award_unique_key",
          "award_id_piid",
          "award_id_fain",
          "prime_award_piid",
          "usaspending_permalink",
          "recipient_name",
          "subawardee_name",
          "federal_action_obligation");

  private static final List<String> GSA_TEMPLATE =
      List.of("sin(s) proposed", "service proposed", "price offered to gsa", "business size");

  /** The names by which this layout's columns go. */
  ColumnNames names() {
    return options.names(format);
  }

  /**
   * Finds the layout from the beginning of a text.
   *
   * @param head the first characters
   * @param options how the user wants it read
   * @throws UnreadableInput if no column is understood
   */
  public static CsvLayout find(String head, ReadOptions options) throws IOException {
    Optional<CsvLayout> best = Optional.empty();
    for (char delimiter : DELIMITERS) {
      List<Cells> rows = rows(head, delimiter);
      for (RecordFormat format : formats(options.format())) {
        Optional<CsvLayout> found = inRows(options, rows, delimiter, format);
        best = Stream.concat(best.stream(), found.stream()).max(bySense());
      }
    }
    CsvLayout layout = best.orElseThrow(() -> unknown(head));
    return options.format().isPresent() ? layout : layout.sorted().anew(head);
  }

  private static List<RecordFormat> formats(Optional<RecordFormat> wanted) {
    return wanted.map(List::of).orElse(List.of(RecordFormat.CSV, RecordFormat.EDA_BOM_CSV));
  }

  /** More known columns win; the earlier of equals stays. */
  private static Comparator<CsvLayout> bySense() {
    return Comparator.comparingInt(layout -> layout.header.known());
  }

  private static List<Cells> rows(String head, char delimiter) throws IOException {
    CsvRows reader = new CsvRows(new StringReader(head), delimiter);
    List<Cells> rows = new ArrayList<>();
    Optional<CsvRow> row = reader.next();
    while (row.isPresent() && rows.size() < Limits.HEADER_ROWS) {
      if (row.get() instanceof Cells cells && !cells.isBlank()) {
        rows.add(cells);
      }
      row = reader.next();
    }
    return rows;
  }

  /**
   * The first row that makes sense, unless it may belong to a title block and a much better one
   * follows. A sure one is never passed over, since the rows below it would go unchecked.
   */
  private static Optional<CsvLayout> inRows(
      ReadOptions options, List<Cells> rows, char delimiter, RecordFormat format) {
    ColumnNames names = options.names(format);
    List<Header> plausible =
        rows.stream()
            .map(row -> Header.of(row.line(), row.cells(), names))
            .filter(row -> row.isPlausible() || row.holdsAny(options.columns().keySet()))
            .toList();
    int most = plausible.stream().mapToInt(Header::known).max().orElse(0);
    return plausible.stream()
        .filter(header -> header.isCertain() || header.known() * 2 >= most)
        .findFirst()
        .map(header -> new CsvLayout(options, delimiter, format, header));
  }

  /** The layout under the format that its columns speak for. */
  private CsvLayout sorted() {
    if (isUsaSpending()) {
      return as(RecordFormat.USASPENDING_CSV);
    }
    if (isGsaPriceList()) {
      return as(RecordFormat.GSA_PRICE_LIST_CSV);
    }
    return as(isBom() ? RecordFormat.EDA_BOM_CSV : RecordFormat.CSV);
  }

  /** The layout with the first header under its own format, which may be an earlier row. */
  private CsvLayout anew(String head) throws IOException {
    return inRows(options, rows(head, delimiter), delimiter, format).orElse(this);
  }

  private CsvLayout as(RecordFormat other) {
    return new CsvLayout(
        options, delimiter, other, Header.of(header.line(), header.cells(), options.names(other)));
  }

  private boolean isUsaSpending() {
    return header.names().stream().filter(USASPENDING::contains).count() >= 2;
  }

  private boolean isGsaPriceList() {
    return header.names().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .filter(name -> GSA_TEMPLATE.stream().anyMatch(name::startsWith))
            .count()
        >= 3;
  }

  /** Designators and quantities speak for a bill, agencies and award data for procurement. */
  private boolean isBom() {
    Header bom = as(RecordFormat.EDA_BOM_CSV).header;
    Header procurement = as(RecordFormat.CSV).header;
    int forBom = bom.count(Column.REFERENCE, Column.QUANTITY);
    int forProcurement =
        procurement.count(
            Column.AWARD_ID,
            Column.PARENT_AWARD_ID,
            Column.MODIFICATION,
            Column.AWARD_KEY,
            Column.RECORD_TYPE,
            Column.ACTION_TYPE,
            Column.ACTION_DATE,
            Column.OFFICE,
            Column.SUB_AGENCY,
            Column.AGENCY,
            Column.VENDOR,
            Column.PARENT,
            Column.UEI,
            Column.CAGE,
            Column.PSC,
            Column.NAICS,
            Column.VENDOR_COUNTRY);
    boolean namesPart = bom.count(Column.PART_NUMBER) > 0;
    return forBom > forProcurement || (forBom == forProcurement && namesPart);
  }

  private static UnreadableInput unknown(String head) {
    Header first = Header.of(1, List.of(), ColumnNames.PROCUREMENT);
    try {
      for (char delimiter : DELIMITERS) {
        List<Cells> rows = rows(head, delimiter);
        Header found =
            rows.isEmpty() ? first : Header.of(1, rows.get(0).cells(), ColumnNames.PROCUREMENT);
        first = found.fullWidth() > first.fullWidth() ? found : first;
      }
    } catch (IOException e) {
      throw new AssertionError("a text in memory can be read", e);
    }
    return new UnreadableInput(
        Reason.UNKNOWN_FORMAT,
        (first.isChecked()
                ? "one known name is too little to tell a header from data, so map the column"
                    + " that names whom to check; seen: "
                : "no column is understood; seen: ")
            + NameList.shown(first.names())
            + "; a header must name one of vendor, parent, manufacturer, part_number, product,"
            + " description, vendor_uei, vendor_cage and may name record_id, record_type,"
            + " action_date, agency, vendor_country, psc, naics, origin_country, amount;"
            + " cells are separated by comma, semicolon, tab or |");
  }
}
