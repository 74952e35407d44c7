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
 */
public record Assessment(Checkable record, Optional<Agency> agency, List<Match> matches) {

  /** Copies the list. */
  public Assessment {
    requireNonNull(record, "record");
    requireNonNull(agency, "agency");
    matches = List.copyOf(matches);
  }

  /** The gravest verdict of the matches; {@link Verdict#CLEAR} if there is none. */
  public Verdict verdict() {
    return matches.stream().map(Match::verdict).reduce(Verdict.CLEAR, Verdict::or);
  }

  /** The gravest verdict if the same were bought today. */
  public Verdict today() {
    return matches.stream().map(Match::today).reduce(Verdict.CLEAR, Verdict::or);
  }
}
