package dev.interdict.internal.score;

import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.internal.weight.Weight;
import java.util.Optional;

/**
 * What a company name and a listed name have in common.
 *
 * @param vendor whose name it is
 * @param profile the listed name
 * @param tally evidence of the words; not to be added to
 * @param goods nats to add if the further words are goods behind a maker's name
 */
record NameReading(RestrictedVendor vendor, Profile profile, Tally tally, Optional<Double> goods) {

  /** The most that the rest of any record could make of it. */
  double best() {
    double best = tally.sum() + Weight.COUNTRY_AGREES.nats() + Weight.TRADE_AGREES.nats();
    return tally.grade() != Tally.Grade.PARTIAL || goods.isPresent()
        ? Math.max(best, Weight.CEILING.nats())
        : best;
  }
}
