package dev.interdict;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The finding whether two company names denote the same organisation, neither of which need be in
 * any catalog; see {@link ConflictChecker#compare}. Both orders of the names give the same
 * confidence. Immutable.
 *
 * @param name1 the first name as given
 * @param name2 the second name as given
 * @param confidence probability that both denote one organisation, 0 to 1; the levels of {@link
 *     Confidence} apply
 * @param evidence reasons; their contributions add up to the log-odds of the confidence. {@link
 *     Evidence#observed} holds words of the first name, {@link Evidence#listed} of the second
 */
public record NameComparison(
    String name1, String name2, double confidence, List<Evidence> evidence) {

  /** Checks the confidence and copies the list. */
  public NameComparison {
    requireNonNull(name1, "name1");
    requireNonNull(name2, "name2");
    evidence = List.copyOf(evidence);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
    }
  }

  /** The confidence as a named level; a confidence under 0.5 is no finding. */
  public Confidence level() {
    return Confidence.of(confidence);
  }
}
