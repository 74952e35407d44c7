package dev.interdict.catalog;

import java.util.Set;

/**
 * Which vendors a policy can touch. A vendor is reached if any part applies.
 *
 * @param byListing the vendor has a {@link Listing} under this policy
 * @param domiciles two-letter countries: makers domiciled there are reached by a country rule
 * @param listedUnder ids of other policies: whoever is on their lists that day is reached
 * @param everyVendor the rule looks at the product only, whoever makes it
 * @param note how the country or category rule is worded; empty for plain lists
 */
public record Reach(
    boolean byListing,
    Set<String> domiciles,
    Set<String> listedUnder,
    boolean everyVendor,
    String note) {

  /** Copies the sets. */
  public Reach {
    domiciles = Set.copyOf(domiciles);
    listedUnder = Set.copyOf(listedUnder);
  }
}
