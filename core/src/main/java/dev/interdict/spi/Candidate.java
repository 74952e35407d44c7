package dev.interdict.spi;

import static java.util.Objects.requireNonNull;

import dev.interdict.catalog.Designation;
import dev.interdict.catalog.RestrictedVendor;

/**
 * A designation that may fit a mention.
 *
 * @param vendor the vendor
 * @param designation its name, brand, model pattern or identifier
 * @param firstToken index of the first token of the mention that it covers
 * @param lastToken index after the last token that it covers; for names of companies this is the
 *     whole mention
 */
public record Candidate(
    RestrictedVendor vendor, Designation designation, int firstToken, int lastToken) {

  /** Checks that the range is not empty. */
  public Candidate {
    requireNonNull(vendor, "vendor");
    requireNonNull(designation, "designation");
    if (firstToken < 0 || lastToken <= firstToken) {
      throw new IllegalArgumentException("a candidate covers at least one token");
    }
  }
}
