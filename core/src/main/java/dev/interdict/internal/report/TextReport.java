package dev.interdict.internal.report;

import static java.util.Objects.requireNonNull;

import dev.interdict.Assessment;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import dev.interdict.report.ReportWriter;
import dev.interdict.report.TextStyle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text for a contracting officer. One record fills one screen; many are summed up first. The
 * gravest findings and the first rejected rows are kept until the end, the others are counted.
 */
public final class TextReport implements ReportWriter {

  private static final int FINDINGS = 1000;
  private static final int REJECTED = 100;

  private final BufferedOutputStream out;
  private final Page page;
  private final Findings findings = new Findings(FINDINGS);
  private final Coverage coverage = new Coverage();
  private final List<Rejected> rejected = new ArrayList<>();
  private Optional<Assessment> first = Optional.empty();
  private @Nullable ReportHeader header;

  /** A writer to that stream. */
  public TextReport(OutputStream out, TextStyle style) {
    this.out = new BufferedOutputStream(out);
    this.page = new Page(this.out, style);
  }

  @Override
  public void begin(ReportHeader begun) {
    header = begun;
  }

  @Override
  public void assessment(Assessment assessment) {
    if (first.isEmpty()) {
      first = Optional.of(assessment);
    }
    findings.add(assessment);
    coverage.add(assessment);
  }

  @Override
  public void rejected(Rejected row) {
    if (rejected.size() < REJECTED) {
      rejected.add(row);
    }
  }

  @Override
  public void skipped(Skipped skipped) {
    coverage.add(skipped);
  }

  @Override
  public void end(ReportSummary summary) throws IOException {
    ReportHeader begun = requireNonNull(header, "begin was not called");
    if (summary.assessed() == 1 && summary.rejected() == 0 && first.isPresent()) {
      new AssessmentText(page, begun).write(first.get());
    } else {
      new SummaryText(page, begun).write(summary, findings, rejected);
    }
    new FooterText(page, begun).write(summary, coverage);
    out.flush();
  }
}
