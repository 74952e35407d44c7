package dev.interdict.internal.policy;

import dev.interdict.Match;
import dev.interdict.Ruling;
import dev.interdict.catalog.Agency;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.Checkable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** To be written. */
public final class PolicyEngine {
  /** To be written. */
  public PolicyEngine(VendorCatalog catalog, LocalDate today) {}

  /** To be written. */
  public List<Ruling> rule(Match match, Checkable record) {
    return List.of();
  }

  /** To be written. */
  public Optional<Agency> agencyOf(Checkable record) {
    return Optional.empty();
  }
}
