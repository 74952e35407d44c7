package dev.interdict.internal.report;

import dev.interdict.Verdict;
import dev.interdict.report.ReportedMatch;
import dev.interdict.report.ReportedRecord;
import dev.interdict.report.ReportedRuling;
import java.util.Comparator;
import java.util.Optional;

/** Which findings and rulings a reader looks at first. */
final class Weights {

  private Weights() {}

  static boolean counts(Verdict verdict) {
    return verdict.compareTo(Verdict.ADVISORY) >= 0;
  }

  /** Whether a ruling counted on the day, or would today. */
  static boolean counts(ReportedRuling ruling) {
    return counts(ruling.verdict()) || counts(ruling.today());
  }

  /** The gravest match, the surest of several. */
  static Optional<ReportedMatch> gravest(ReportedRecord told) {
    return told.matches().stream()
        .max(
            Comparator.comparing(ReportedMatch::verdict)
                .thenComparingDouble(ReportedMatch::confidence));
  }

  /** The gravest ruling, the first of several. */
  static Optional<ReportedRuling> gravest(ReportedMatch match) {
    return match.rulings().stream()
        .reduce((best, next) -> next.verdict().compareTo(best.verdict()) > 0 ? next : best);
  }
}
