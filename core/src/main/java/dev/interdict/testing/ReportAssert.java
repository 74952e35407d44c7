package dev.interdict.testing;

import static java.util.Objects.requireNonNull;

import dev.interdict.Assessment;
import dev.interdict.Report;
import dev.interdict.Verdict;
import java.util.stream.Collectors;

/** Assertions on a report; see {@link FindingAssert}. */
public final class ReportAssert {

  private final Report report;

  ReportAssert(Report report) {
    this.report = requireNonNull(report, "report");
  }

  /** Something was checked, and no row was rejected. */
  public ReportAssert checkedEverything() {
    return check(
        !report.assessments().isEmpty() && report.rejected().isEmpty(),
        "every row is checked, and there are some; checked "
            + report.assessments().size()
            + ", rejected "
            + report.rejected());
  }

  /** No open finding reaches that verdict, and everything was checked. */
  public ReportAssert hasNothingFrom(Verdict lowest) {
    checkedEverything();
    String found =
        report.assessments().stream()
            .filter(assessment -> assessment.open().compareTo(lowest) >= 0)
            .map(FindingAssert::told)
            .collect(Collectors.joining("\n  "));
    return check(found.isEmpty(), "nothing reaches " + lowest + ", but found\n  " + found);
  }

  /** Assertions on the record with that key. */
  public FindingAssert record(String id) {
    Assessment found =
        report.assessments().stream()
            .filter(assessment -> assessment.record().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new AssertionError("expected a record " + id + " in the report"));
    return FindingAssert.assertThat(found);
  }

  private ReportAssert check(boolean holds, String expected) {
    if (!holds) {
      throw new AssertionError("expected that " + expected);
    }
    return this;
  }
}
