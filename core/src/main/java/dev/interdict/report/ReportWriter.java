package dev.interdict.report;

import dev.interdict.Assessment;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import java.io.IOException;

/**
 * Writes a report piece by piece, so that a run over a million rows needs no memory for them. Call
 * {@link #begin} once, then the pieces in input order, then {@link #end} once. Output is UTF-8 with
 * {@code \n} line ends and the same bytes for the same run. Not safe for use by several threads.
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
}
