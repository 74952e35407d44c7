package dev.interdict;

import static java.util.Objects.requireNonNull;

import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import java.util.List;

/**
 * The outcome of a run. A report cannot exist without saying what it was made with.
 *
 * @param header catalog, lists and options of the run
 * @param assessments one for each record that was checked, in input order
 * @param rejected rows that could not be checked
 * @param skipped rows that are no records
 */
public record Report(
    ReportHeader header,
    List<Assessment> assessments,
    List<Rejected> rejected,
    List<Skipped> skipped) {

  /** Copies the lists. */
  public Report {
    requireNonNull(header, "header");
    assessments = List.copyOf(assessments);
    rejected = List.copyOf(rejected);
    skipped = List.copyOf(skipped);
  }

  /** Counts of the run. */
  public ReportSummary summary() {
    ReportSummary counts = ReportSummary.empty();
    for (Assessment assessment : assessments) {
      counts = counts.plus(assessment);
    }
    return counts.plusRejected(rejected.size()).plusSkipped(skipped.size());
  }
}
