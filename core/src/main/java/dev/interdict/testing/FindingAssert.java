package dev.interdict.testing;

import static java.util.Objects.requireNonNull;

import dev.interdict.Assessment;
import dev.interdict.Match;
import dev.interdict.Report;
import dev.interdict.Ruling;
import dev.interdict.Verdict;
import java.util.stream.Collectors;

/**
 * Assertions on an assessment. Each returns the same object, so that they can be chained, or throws
 * an {@link AssertionError} that tells what was found instead.
 */
public final class FindingAssert {

  private final Assessment assessment;

  private FindingAssert(Assessment assessment) {
    this.assessment = requireNonNull(assessment, "assessment");
  }

  /** Assertions on one assessment. */
  public static FindingAssert assertThat(Assessment assessment) {
    return new FindingAssert(assessment);
  }

  /** Assertions on a whole report. */
  public static ReportAssert assertThat(Report report) {
    return new ReportAssert(report);
  }

  /** No restricted vendor was found. */
  public FindingAssert isClear() {
    return hasVerdict(Verdict.CLEAR);
  }

  /** The gravest verdict on the record's date is that one. */
  public FindingAssert hasVerdict(Verdict expected) {
    return check(assessment.verdict() == expected, "has verdict " + expected);
  }

  /** The gravest verdict on the same purchase today is that one. */
  public FindingAssert wouldToday(Verdict expected) {
    return check(assessment.today() == expected, "would today have verdict " + expected);
  }

  /** The gravest verdict that no decision closes is that one. */
  public FindingAssert isOpenAt(Verdict expected) {
    return check(assessment.open() == expected, "is open at " + expected);
  }

  /** That vendor was found. */
  public FindingAssert names(String vendorId) {
    return check(
        assessment.matches().stream().anyMatch(match -> match.vendor().id().equals(vendorId)),
        "names " + vendorId);
  }

  /** That vendor was not found. */
  public FindingAssert doesNotName(String vendorId) {
    return check(
        assessment.matches().stream().noneMatch(match -> match.vendor().id().equals(vendorId)),
        "does not name " + vendorId);
  }

  /** Some vendor was found with at least that confidence. */
  public FindingAssert isSureTo(double confidence) {
    return check(
        assessment.matches().stream().anyMatch(match -> match.confidence() >= confidence),
        "is sure to " + confidence);
  }

  /** That policy comes to that verdict on the record's date, for some vendor. */
  public FindingAssert isRuledBy(String policyId, Verdict expected) {
    return check(
        assessment.matches().stream()
            .flatMap(match -> match.rulings().stream())
            .anyMatch(it -> it.policy().id().equals(policyId) && it.verdict() == expected),
        "is ruled " + expected + " by " + policyId);
  }

  private FindingAssert check(boolean holds, String expected) {
    if (!holds) {
      throw new AssertionError("expected that " + told(assessment) + " " + expected);
    }
    return this;
  }

  static String told(Assessment assessment) {
    return assessment.record().id()
        + " ["
        + assessment.verdict()
        + assessment.matches().stream()
            .map(FindingAssert::told)
            .collect(Collectors.joining(", ", "; ", ""))
        + "]";
  }

  private static String told(Match match) {
    return match.vendor().id()
        + " "
        + match.confidence()
        + match.rulings().stream()
            .map((Ruling ruling) -> ruling.policy().id() + " " + ruling.verdict())
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
