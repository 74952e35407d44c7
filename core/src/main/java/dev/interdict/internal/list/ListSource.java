package dev.interdict.internal.list;

import static dev.interdict.catalog.source.ListFormat.BIS_DENIED_PERSONS;
import static dev.interdict.catalog.source.ListFormat.BIS_ENTITY_LIST_CSV;
import static dev.interdict.catalog.source.ListFormat.CSL_CSV;
import static dev.interdict.catalog.source.ListFormat.CSL_JSON;
import static dev.interdict.catalog.source.ListFormat.OFAC_ADDRESSES_CSV;
import static dev.interdict.catalog.source.ListFormat.OFAC_ADVANCED_XML;
import static dev.interdict.catalog.source.ListFormat.OFAC_ALIASES_CSV;
import static dev.interdict.catalog.source.ListFormat.OFAC_COMMENTS_CSV;
import static dev.interdict.catalog.source.ListFormat.OFAC_CSV;
import static dev.interdict.catalog.source.ListFormat.OFAC_XML;
import static dev.interdict.catalog.source.ListFormat.OPENSANCTIONS_CSV;
import static dev.interdict.catalog.source.ListFormat.OPENSANCTIONS_FTM;
import static dev.interdict.catalog.source.ListFormat.OWN_CSV;
import static dev.interdict.catalog.source.ListFormat.SAM_EXTRACT;
import static dev.interdict.catalog.source.ListFormat.SAM_JSON;

import dev.interdict.catalog.source.ListFormat;
import dev.interdict.internal.record.csv.CsvRow;
import dev.interdict.internal.record.csv.CsvRows;
import dev.interdict.internal.record.input.FileSignature;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.record.source.ReadResult.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the format of a list from the first characters of its content. */
final class ListSource {

  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)[\\s>/]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final String KNOWN =
      "; known are OFAC CSV and XML, the Consolidated Screening List, BIS Denied Persons and"
          + " Entity List, SAM exclusions, OpenSanctions targets and entities, and own lists with"
          + " a name column";

  private ListSource() {}

  static ListFormat format(String head) throws IOException {
    String start = head.stripLeading();
    if (start.startsWith("<")) {
      return xml(start);
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return json(start);
    }
    List<String> tabs = firstRow(head, '\t');
    if (folded(tabs).containsAll(List.of("name", "effectivedate", "standardorder"))) {
      return BIS_DENIED_PERSONS;
    }
    return table(firstRow(head, ','));
  }

  private static ListFormat xml(String start) throws IOException {
    Matcher root = ROOT.matcher(start);
    String name = root.find() ? root.group(1) : "";
    if (name.equals("sdnList")) {
      return OFAC_XML;
    }
    if (name.equals("Sanctions")) {
      return OFAC_ADVANCED_XML;
    }
    String lower = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
    Optional<String> complaint =
        lower.contains("<html") || lower.contains("<!doctype html")
            ? FileSignature.complaint(start)
            : Optional.empty();
    throw unknown(complaint.orElse("this is XML with the root <" + name + ">, no list" + KNOWN));
  }

  private static ListFormat json(String start) throws IOException {
    if (start.contains("\"excludedEntity\"")) {
      return SAM_JSON;
    }
    if (start.contains("\"schema\"") && start.contains("\"properties\"")) {
      return OPENSANCTIONS_FTM;
    }
    if (start.contains("\"source\"") && start.contains("\"alt_names\"")) {
      return CSL_JSON;
    }
    throw unknown("this JSON is no list in a publisher's format" + KNOWN);
  }

  private static ListFormat table(List<String> row) throws IOException {
    List<String> header = folded(row);
    if (header.containsAll(List.of("source", "programs", "altnames"))) {
      return CSL_CSV;
    }
    if (header.containsAll(List.of("classification", "exclusiontype", "activedate"))) {
      return SAM_EXTRACT;
    }
    if (header.containsAll(List.of("id", "schema", "name", "aliases", "dataset"))) {
      return OPENSANCTIONS_CSV;
    }
    if (header.containsAll(List.of("sourcelist", "name"))) {
      return BIS_ENTITY_LIST_CSV;
    }
    Optional<ListFormat> ofac = ofac(row, header);
    if (ofac.isPresent()) {
      return ofac.get();
    }
    if (header.contains("name")) {
      return OWN_CSV;
    }
    throw unknown("the first row is no header or entry of a list" + KNOWN);
  }

  /** OFAC's tables have no header; they are told by their width and what starts a row. */
  private static Optional<ListFormat> ofac(List<String> row, List<String> header) {
    boolean numbered = NUMBER.matcher(row.isEmpty() ? "" : row.get(0).strip()).matches();
    boolean headed = row.size() == 12 && header.subList(0, 3).equals(List.of("id", "name", "type"));
    if (!numbered && !headed) {
      return Optional.empty();
    }
    return switch (row.size()) {
      case 12 -> Optional.of(OFAC_CSV);
      case 6 -> Optional.of(OFAC_ADDRESSES_CSV);
      case 5 ->
          row.get(2).matches("\\s*[afn]\\.?k\\.?a\\.?\\s*")
              ? Optional.of(OFAC_ALIASES_CSV)
              : Optional.empty();
      case 2 -> Optional.of(OFAC_COMMENTS_CSV);
      default -> Optional.empty();
    };
  }

  private static List<String> folded(List<String> cells) {
    return cells.stream().map(ListRows::fold).toList();
  }

  private static List<String> firstRow(String head, char delimiter) throws IOException {
    Optional<CsvRow> row = new CsvRows(new StringReader(head), delimiter).next();
    return row.isPresent() && row.get() instanceof CsvRow.Cells cells ? cells.cells() : List.of();
  }

  private static UnreadableInput unknown(String problem) {
    return new UnreadableInput(Reason.UNKNOWN_FORMAT, problem);
  }
}
