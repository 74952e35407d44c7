package dev.interdict.internal.score;

import dev.interdict.Usage;
import dev.interdict.catalog.Designation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.internal.weight.Weight;
import dev.interdict.record.Mention;
import java.util.Comparator;

/**
 * One designation of a vendor found in one mention.
 *
 * @param vendor the vendor
 * @param designation what was found
 * @param mention where
 * @param text the words
 * @param firstToken index of their first token
 * @param lastToken index after their last token
 * @param usage what the mention does with them
 * @param tally the evidence
 */
record Hit(
    RestrictedVendor vendor,
    Designation designation,
    Mention mention,
    String text,
    int firstToken,
    int lastToken,
    Usage usage,
    Tally tally) {

  /** Surest first; ties are settled by what the catalog says, never by its order. */
  static final Comparator<Hit> SUREST_FIRST =
      Comparator.comparingDouble((Hit hit) -> -Math.min(hit.tally.sum(), Weight.CEILING.nats()))
          .thenComparing(hit -> hit.designation.relation())
          .thenComparing(hit -> hit.designation.confidence())
          .thenComparing(hit -> hit.mention.role())
          .thenComparingInt(hit -> -hit.designation.text().length())
          .thenComparing(hit -> hit.designation.text())
          .thenComparing(hit -> hit.mention.text());

  double logOdds() {
    return tally.sum();
  }

  /** Whether its words hold those of another hit and more. */
  boolean encloses(Hit other) {
    return firstToken <= other.firstToken
        && lastToken >= other.lastToken
        && lastToken - firstToken > other.lastToken - other.firstToken;
  }

  boolean isOfOneTextWith(Hit other) {
    return firstToken == other.firstToken && lastToken == other.lastToken;
  }
}
