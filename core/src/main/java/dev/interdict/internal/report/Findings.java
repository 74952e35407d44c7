package dev.interdict.internal.report;

import dev.interdict.Assessment;
import dev.interdict.Match;
import dev.interdict.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The gravest findings of a run, as many as a person can read. */
final class Findings {

  private static final Comparator<Finding> MILDEST_FIRST =
      Comparator.comparing((Finding finding) -> finding.assessment().verdict())
          .thenComparingDouble(Finding::confidence)
          .thenComparing(Finding::number, Comparator.reverseOrder());

  private final PriorityQueue<Finding> kept = new PriorityQueue<>(MILDEST_FIRST);
  private final int limit;
  private long seen;

  Findings(int limit) {
    this.limit = limit;
  }

  /** Keeps an assessment that is not clear, or drops the mildest if there are too many. */
  void add(Assessment assessment) {
    if (assessment.verdict().compareTo(Verdict.CLEAR) <= 0) {
      return;
    }
    kept.add(new Finding(assessment, seen++));
    if (kept.size() > limit) {
      kept.poll();
    }
  }

  long kept() {
    return kept.size();
  }

  long seen() {
    return seen;
  }

  /** Gravest verdict first, then surest, then in input order. */
  List<Assessment> gravestFirst() {
    return kept.stream().sorted(MILDEST_FIRST.reversed()).map(Finding::assessment).toList();
  }

  private record Finding(Assessment assessment, long number) {
    double confidence() {
      return assessment.matches().stream()
          .filter(match -> match.verdict() == assessment.verdict())
          .mapToDouble(Match::confidence)
          .max()
          .orElse(0);
    }
  }
}
