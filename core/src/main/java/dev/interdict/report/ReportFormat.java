package dev.interdict.report;

import dev.interdict.internal.report.CsvReport;
import dev.interdict.internal.report.HtmlReport;
import dev.interdict.internal.report.JsonReport;
import dev.interdict.internal.report.JunitReport;
import dev.interdict.internal.report.NdjsonReport;
import dev.interdict.internal.report.SarifReport;
import dev.interdict.internal.report.TextReport;
import java.io.OutputStream;
import java.util.Locale;

/** Formats in which a report can be written. */
public enum ReportFormat {
  /** Text for a contracting officer. */
  TEXT,
  /** One JSON document: header, assessments, rejected rows, summary. */
  JSON,
  /**
   * One JSON object a line: the header, then assessments and rejected rows as they come, then the
   * summary. A file without the summary line was cut short.
   */
  NDJSON,
  /** One page to look at and to print, which needs no network and no other file. */
  HTML,
  /**
   * One row for each ruling of each match; {@code csv-columns.json} in the jar tells the columns.
   */
  CSV,
  /** The same for spreadsheets: a byte order mark, and no cell that would run as a formula. */
  EXCEL_CSV,
  /**
   * SARIF 2.1.0 for code scanning. Results are rulings from {@code ADVISORY} up, at most 5,000, the
   * gravest.
   */
  SARIF,
  /** JUnit XML for build servers: open findings from {@code REVIEW} up are failures. */
  JUNIT;

  /** A writer to a stream, which the caller closes. Text is written in the plain style. */
  public ReportWriter writer(OutputStream out) {
    return writer(out, TextStyle.plain());
  }

  /** A writer to a stream, which the caller closes. The style matters to {@link #TEXT} only. */
  public ReportWriter writer(OutputStream out, TextStyle style) {
    return switch (this) {
      case TEXT -> new TextReport(out, style);
      case JSON -> new JsonReport(out);
      case NDJSON -> new NdjsonReport(out);
      case HTML -> new HtmlReport(out);
      case CSV -> CsvReport.forPrograms(out);
      case EXCEL_CSV -> CsvReport.forSpreadsheets(out);
      case SARIF -> new SarifReport(out);
      case JUNIT -> new JunitReport(out);
    };
  }

  /** The form used on the command line, such as {@code excel-csv}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
