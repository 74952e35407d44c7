package dev.interdict.internal.report;

import dev.interdict.Assessment;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import dev.interdict.report.ReportWriter;
import java.io.OutputStream;

/** To be written. */
public final class TextReport implements ReportWriter {

  /** A writer to that stream. */
  public TextReport(OutputStream out) {}

  @Override
  public void begin(ReportHeader header) {}

  @Override
  public void assessment(Assessment assessment) {}

  @Override
  public void rejected(Rejected rejected) {}

  @Override
  public void skipped(Skipped skipped) {}

  @Override
  public void end(ReportSummary summary) {}
}
