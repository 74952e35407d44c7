package dev.interdict;

import static java.util.Objects.requireNonNull;

import dev.interdict.catalog.Agency;
import dev.interdict.record.Checkable;
import java.util.List;
import java.util.Optional;

/**
 * Everything said about one record.
 *
 * @param record the record
 * @param agency the buying agency, if the record names one that the catalog knows
 * @param matches vendors found, gravest verdict first, then surest
 * @param decisions what people decided about them; at most one a vendor
 */
public record Assessment(
    Checkable record, Optional<Agency> agency, List<Match> matches, List<Decision> decisions) {

  /** Copies the lists. */
  public Assessment {
    requireNonNull(record, "record");
    requireNonNull(agency, "agency");
    matches = List.copyOf(matches);
    decisions = List.copyOf(decisions);
  }

  /** An assessment about which nothing was decided. */
  public Assessment(Checkable record, Optional<Agency> agency, List<Match> matches) {
    this(record, agency, matches, List.of());
  }

  /** The gravest verdict of the matches; {@link Verdict#CLEAR} if there is none. */
  public Verdict verdict() {
    return matches.stream().map(Match::verdict).reduce(Verdict.CLEAR, Verdict::or);
  }

  /** The gravest verdict if the same were bought today. */
  public Verdict today() {
    return matches.stream().map(Match::today).reduce(Verdict.CLEAR, Verdict::or);
  }

  /** The gravest verdict that no decision closes; {@link Verdict#CLEAR} if none is left. */
  public Verdict open() {
    return matches.stream()
        .filter(match -> decisionOn(match).filter(Decision::closes).isEmpty())
        .map(Match::verdict)
        .reduce(Verdict.CLEAR, Verdict::or);
  }

  /** What was decided about a match. */
  public Optional<Decision> decisionOn(Match match) {
    return decisions.stream()
        .filter(decision -> decision.vendorId().equals(match.vendor().id()))
        .findFirst();
  }

  /** The same assessment with decisions. */
  public Assessment with(List<Decision> made) {
    return new Assessment(record, agency, matches, made);
  }
}
