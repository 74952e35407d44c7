package dev.interdict.report;

import dev.interdict.internal.report.JsonReport;
import dev.interdict.internal.report.NdjsonReport;
import dev.interdict.internal.report.TextReport;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Function;

/** Formats in which a report can be written. */
public enum ReportFormat {
  /** Text for a contracting officer. */
  TEXT(TextReport::new),
  /** One JSON document: header, assessments, rejected rows, summary. */
  JSON(JsonReport::new),
  /** One JSON object a line: an assessment or a rejected row. */
  NDJSON(NdjsonReport::new);

  private final Function<OutputStream, ReportWriter> opener;

  ReportFormat(Function<OutputStream, ReportWriter> opener) {
    this.opener = opener;
  }

  /** A writer to a stream, which the caller closes. */
  public ReportWriter writer(OutputStream out) {
    return opener.apply(out);
  }

  /** The form used on the command line, such as {@code ndjson}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
