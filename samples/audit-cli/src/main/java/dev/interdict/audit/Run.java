package dev.interdict.audit;

import dev.interdict.Assessment;
import dev.interdict.ReportSummary;
import dev.interdict.record.source.ReadResult;
import dev.interdict.report.ReportWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;

/** One pass over the inputs: checks, writes and counts. Holds no record longer than its turn. */
final class Run {

  private final Library.Screening screening;
  private final Assumptions assumptions;
  private final Decisions decisions;
  private final Decisions.Drafts drafts;
  private final ReportWriter writer;
  private final Progress progress;
  private ReportSummary counts = ReportSummary.empty();

  Run(
      Library.Screening screening,
      Assumptions assumptions,
      Decisions decisions,
      Decisions.Drafts drafts,
      ReportWriter writer,
      Progress progress) {
    this.screening = screening;
    this.assumptions = assumptions;
    this.decisions = decisions;
    this.drafts = drafts;
    this.writer = writer;
    this.progress = progress;
  }

  ReportSummary counts() {
    return decisions.noted(counts);
  }

  void take(Stream<ReadResult> results) throws IOException {
    for (Iterator<ReadResult> rows = results.iterator(); rows.hasNext(); ) {
      take(rows.next());
      progress.row();
    }
  }

  private void take(ReadResult result) throws IOException {
    if (result instanceof ReadResult.Item item) {
      Assessment assessment = decisions.apply(screening.check(assumptions.fill(item.record())));
      counts = counts.plus(assessment);
      writer.assessment(assessment);
      drafts.add(assessment);
    } else if (result instanceof ReadResult.Rejected rejected) {
      counts = counts.plusRejected(1);
      writer.rejected(rejected);
    } else if (result instanceof ReadResult.Skipped skipped) {
      counts = counts.plus(skipped);
      writer.skipped(skipped);
    }
  }
}
