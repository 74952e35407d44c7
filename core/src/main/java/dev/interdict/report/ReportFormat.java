package dev.interdict.report;

import dev.interdict.internal.report.JsonReport;
import dev.interdict.internal.report.NdjsonReport;
import dev.interdict.internal.report.TextReport;
import java.io.OutputStream;
import java.util.Locale;

/** Formats in which a report can be written. */
public enum ReportFormat {
  /** Text for a contracting officer. */
  TEXT,
  /** One JSON document: header, assessments, rejected rows, summary. */
  JSON,
  /** One JSON object a line: an assessment or a rejected row. */
  NDJSON;

  /** A writer to a stream, which the caller closes. */
  public ReportWriter writer(OutputStream out) {
    return switch (this) {
      case TEXT -> new TextReport(out);
      case JSON -> new JsonReport(out);
      case NDJSON -> new NdjsonReport(out);
    };
  }

  /** The form used on the command line, such as {@code ndjson}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
