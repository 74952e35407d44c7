package dev.interdict.catalog;

import static java.util.Objects.requireNonNull;

import dev.interdict.record.ProductCategory;
import java.util.Set;

/**
 * A brand or product line that points to a restricted vendor.
 *
 * @param text the words, such as "Mavic 3"; letters and digits may be written together in a record
 * @param strength how far the words can be trusted when they stand alone
 * @param relation {@link Relation#SAME_AS} for the vendor's own brand, {@link Relation#OEM_REBRAND}
 *     where another firm sells the vendor's gear under it
 * @param categories what the product is; empty if the brand covers several sorts
 * @param confidence how well the brand is supported
 * @param source where the brand was read
 */
public record Brand(
    String text,
    Strength strength,
    Relation relation,
    Set<ProductCategory> categories,
    FactConfidence confidence,
    String source)
    implements Designation {

  /** Checks that the text is not blank and copies the categories. */
  public Brand {
    requireNonNull(strength, "strength");
    requireNonNull(relation, "relation");
    requireNonNull(confidence, "confidence");
    categories = Set.copyOf(categories);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a brand has a text");
    }
  }
}
