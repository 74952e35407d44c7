package dev.interdict.report;

import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.Report;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Writes a report piece by piece, so that a run over a million rows needs no memory for them. Call
 * {@link #begin} once, then the pieces in input order, then {@link #end} once. Output is UTF-8 with
 * {@code \n} line ends and the same bytes for the same run. Not safe for use by several threads.
 *
 * <pre>{@code
 * try (Stream<ReadResult> results = RecordReader.sniffing().open(Path.of("awards.csv"));
 *     OutputStream page = Files.newOutputStream(Path.of("report.html"))) {
 *   ReportSummary counts = ReportFormat.HTML.writer(page).write(checker, results);
 *   System.out.println(counts.worst());
 * }
 * }</pre>
 */
public interface ReportWriter {

  /** Writes what stands before the first record. */
  void begin(ReportHeader header) throws IOException;

  /** Writes one checked record. */
  void assessment(Assessment assessment) throws IOException;

  /** Writes one row that could not be checked. */
  void rejected(Rejected rejected) throws IOException;

  /** Notes one row that is no record. */
  void skipped(Skipped skipped) throws IOException;

  /** Writes what stands after the last record, and flushes. */
  void end(ReportSummary summary) throws IOException;

  /** Writes a whole report. */
  default void write(Report report) throws IOException {
    begin(report.header());
    for (Assessment each : report.assessments()) {
      assessment(each);
    }
    for (Rejected each : report.rejected()) {
      rejected(each);
    }
    for (Skipped each : report.skipped()) {
      skipped(each);
    }
    end(report.summary());
  }

  /**
   * Checks and writes each result of a stream as it comes, and keeps none of them.
   *
   * @param results not closed here
   * @return counts of the run
   */
  default ReportSummary write(ConflictChecker checker, Stream<ReadResult> results)
      throws IOException {
    begin(checker.header());
    ReportSummary counts = ReportSummary.empty();
    for (Iterator<ReadResult> each = results.iterator(); each.hasNext(); ) {
      ReadResult result = each.next();
      if (result instanceof ReadResult.Item item) {
        Assessment checked = checker.check(item.record());
        counts = counts.plus(checked);
        assessment(checked);
      } else if (result instanceof Rejected row) {
        counts = counts.plusRejected(1);
        rejected(row);
      } else if (result instanceof Skipped row) {
        counts = counts.plus(row);
        skipped(row);
      }
    }
    end(counts);
    return counts;
  }
}
