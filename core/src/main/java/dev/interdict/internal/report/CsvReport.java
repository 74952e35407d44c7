package dev.interdict.internal.report;

import static java.util.Objects.requireNonNull;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import dev.interdict.Assessment;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import dev.interdict.report.ReportWriter;
import dev.interdict.report.ReportedMatch;
import dev.interdict.report.ReportedRecord;
import dev.interdict.report.ReportedRuling;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row for each ruling of each match; one row for a record or a match that has none. */
public final class CsvReport implements ReportWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer text;
  private final ICSVWriter rows;
  private final boolean forSpreadsheets;
  private @Nullable ReportHeader header;

  private CsvReport(OutputStream out, boolean forSpreadsheets) {
    this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.rows =
        new CSVWriter(
            text,
            ICSVWriter.DEFAULT_SEPARATOR,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_LINE_END);
    this.forSpreadsheets = forSpreadsheets;
  }

  /** Cells as they are, for programs. */
  public static CsvReport forPrograms(OutputStream out) {
    return new CsvReport(out, false);
  }

  /** With a byte order mark, and no cell that a spreadsheet would take for a formula. */
  public static CsvReport forSpreadsheets(OutputStream out) {
    return new CsvReport(out, true);
  }

  @Override
  public void begin(ReportHeader begun) throws IOException {
    header = begun;
    if (forSpreadsheets) {
      text.write(BYTE_ORDER_MARK);
    }
    rows.writeNext(CsvColumn.names(), false);
  }

  @Override
  public void assessment(Assessment assessment) throws IOException {
    ReportedRecord told = ReportedRecord.of(assessment);
    if (told.matches().isEmpty()) {
      write(CsvRow.of(begun()).record(told));
    }
    for (ReportedMatch match : told.matches()) {
      if (match.rulings().isEmpty()) {
        write(CsvRow.of(begun()).record(told).match(match));
      }
      for (ReportedRuling ruling : match.rulings()) {
        write(CsvRow.of(begun()).record(told).match(match).ruling(ruling));
      }
    }
    failed();
  }

  @Override
  public void rejected(Rejected row) throws IOException {
    write(CsvRow.of(begun()).rejected(row));
    failed();
  }

  @Override
  public void skipped(Skipped skipped) {
    // A row that is no record has no verdict; the JSON report lists it.
  }

  @Override
  public void end(ReportSummary summary) throws IOException {
    rows.flush();
    failed();
  }

  private ReportHeader begun() {
    return requireNonNull(header, "begin was not called");
  }

  private void write(CsvRow row) {
    List<String> cells = row.cells();
    rows.writeNext(
        cells.stream()
            .map(cell -> forSpreadsheets ? FormulaNeutral.of(cell) : HarmlessText.wellFormed(cell))
            .toArray(String[]::new),
        false);
  }

  /** The writer keeps its failures to itself. */
  private void failed() throws IOException {
    if (rows.checkError()) {
      IOException cause = rows.getException();
      throw cause == null ? new IOException("the report could not be written") : cause;
    }
  }
}
