package dev.interdict.internal.report;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dev.interdict.Decision;
import dev.interdict.report.ReportedMatch;
import dev.interdict.report.ReportedRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of decisions, read and drafted. */
public final class WaiverFile {

  private static final List<String> COLUMNS =
      List.of(
          "fingerprint",
          "vendor_id",
          "subject",
          "decision",
          "reason",
          "approver",
          "date",
          "expires",
          "basis",
          "finding");

  private final String name;
  private final Set<String> seen = new HashSet<>();
  private long line = 1;

  private WaiverFile(String name) {
    this.name = name;
  }

  /** Reads all rows. */
  public static List<WaiverRow> read(Reader text, String name) throws IOException {
    return new WaiverFile(name).rows(text);
  }

  /** The header line. */
  public static String header() {
    return String.join(",", COLUMNS);
  }

  /** A row that waits for a decision. */
  public static String draft(ReportedRecord told, ReportedMatch match) {
    String finding =
        VerdictWords.name(match.verdict())
            + ": "
            + told.record().headline()
            + "; "
            + match.vendorName()
            + Weights.gravest(match).map(ruling -> "; " + ruling.title()).orElse("");
    String[] cells =
        Stream.of(
                match.fingerprint(),
                match.vendorId(),
                told.record().id(),
                "",
                "",
                "",
                "",
                "",
                Fingerprint.basis(match.rulings()),
                finding)
            .map(FormulaNeutral::of)
            .toArray(String[]::new);
    StringWriter row = new StringWriter();
    try (CSVWriter writer = new CSVWriter(row, ',', '"', '"', "")) {
      writer.writeNext(cells, false);
    } catch (IOException e) {
      throw new IllegalStateException("a writer in memory cannot fail", e);
    }
    return row.toString();
  }

  private List<WaiverRow> rows(Reader text) throws IOException {
    try (CSVReader reader =
        new CSVReaderBuilder(text).withCSVParser(new RFC4180ParserBuilder().build()).build()) {
      checkHeader(reader.readNext());
      List<WaiverRow> rows = new ArrayList<>();
      line = reader.getLinesRead() + 1;
      for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
        if (Arrays.stream(cells).anyMatch(cell -> !cell.isBlank())) {
          rows.add(row(cells));
        }
        line = reader.getLinesRead() + 1;
      }
      return rows;
    } catch (CsvException e) {
      throw new IllegalArgumentException(place() + " is not valid CSV: " + e.getMessage(), e);
    }
  }

  private void checkHeader(String @Nullable [] header) {
    List<String> names =
        header == null
            ? List.of()
            : Arrays.stream(header).map(cell -> cell.replace("\uFEFF", "").strip()).toList();
    if (!names.equals(COLUMNS)) {
      throw new IllegalArgumentException(place() + ": the header must be " + header());
    }
  }

  private WaiverRow row(String[] cells) {
    if (cells.length != COLUMNS.size()) {
      throw fault("has " + cells.length + " cells; the header has " + COLUMNS.size());
    }
    Optional<Decision.Outcome> outcome = outcome(cell(cells, "decision"));
    WaiverRow row =
        new WaiverRow(
            place(),
            cell(cells, "fingerprint"),
            cell(cells, "vendor_id"),
            cell(cells, "subject"),
            outcome,
            cell(cells, "reason"),
            cell(cells, "approver"),
            date(cells, "date").orElse(LocalDate.EPOCH),
            date(cells, "expires"),
            cell(cells, "basis"));
    check(row, date(cells, "date").isPresent());
    return row;
  }

  private void check(WaiverRow row, boolean dated) {
    if (row.fingerprint().isEmpty() && (row.vendorId().isEmpty() || row.subject().isEmpty())) {
      throw fault("names no finding; give a fingerprint, or vendor_id and subject");
    }
    if (row.outcome().isPresent()
        && (row.reason().isEmpty() || row.approver().isEmpty() || !dated)) {
      throw fault("is decided, but lacks a reason, an approver or a date; fill them in");
    }
    if (!seen.add(row.about())) {
      throw fault("speaks of " + row.about() + ", as an earlier row does; keep one");
    }
  }

  private Optional<Decision.Outcome> outcome(String key) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(Decision.Outcome.values())
            .filter(outcome -> outcome.key().equals(key.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () ->
                    fault(
                        "decision \""
                            + key
                            + "\" is none of "
                            + Arrays.stream(Decision.Outcome.values())
                                .map(Decision.Outcome::key)
                                .collect(Collectors.joining(", ")))));
  }

  private Optional<LocalDate> date(String[] cells, String column) {
    String text = cell(cells, column);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw fault(column + " \"" + text + "\" is not a date of the form 2026-07-26");
    }
  }

  private static String cell(String[] cells, String column) {
    return cells[COLUMNS.indexOf(column)].strip();
  }

  private IllegalArgumentException fault(String problem) {
    return new IllegalArgumentException(place() + " " + problem);
  }

  private String place() {
    return name + ", line " + line;
  }
}
