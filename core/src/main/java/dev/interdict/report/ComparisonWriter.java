package dev.interdict.report;

import static java.util.Objects.requireNonNull;

import dev.interdict.NameComparison;
import dev.interdict.internal.report.ComparisonReport;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes comparisons of names as NDJSON, one object a line: {@code name1, name2, confidence,
 * evidence}. Evidence has the members {@code signal, contribution, observed, listed}; what is
 * observed stands in the first name, what is listed in the second. Output is UTF-8 with {@code \n}
 * line ends. Needs no memory for what was written. Not safe for use by several threads.
 */
public final class ComparisonWriter {

  private final ComparisonReport report;

  private ComparisonWriter(ComparisonReport report) {
    this.report = report;
  }

  /** A writer to that stream, which stays open. */
  public static ComparisonWriter ndjson(OutputStream out) {
    return new ComparisonWriter(new ComparisonReport(requireNonNull(out, "out")));
  }

  /** Writes one comparison. */
  public void comparison(NameComparison comparison) throws IOException {
    report.comparison(comparison);
  }

  /** Writes one row that held no two names, as {@code {"rejected": …}}. */
  public void rejected(Rejected rejected) throws IOException {
    report.rejected(rejected);
  }

  /** Ends the last line and flushes. Call it once, after at least one line. */
  public void end() throws IOException {
    report.end();
  }
}
