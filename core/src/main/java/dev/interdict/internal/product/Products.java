package dev.interdict.internal.product;

import dev.interdict.record.ProductCategory;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a record says about the sort of thing bought.
 *
 * @param sure by a code or word that leaves no doubt
 * @param hinted by a code or word that other things share
 */
public record Products(Set<ProductCategory> sure, Set<ProductCategory> hinted) {

  /** Copies the sets. */
  public Products {
    sure = Set.copyOf(sure);
    hinted = Set.copyOf(hinted);
  }

  /** Whether anything speaks for one of those sorts. */
  public boolean mayBeAnyOf(Set<ProductCategory> sorts) {
    return sorts.stream().anyMatch(sort -> sure.contains(sort) || hinted.contains(sort));
  }

  /**
   * What was bought from a vendor that makes those sorts: what is sure, and hints that fit its
   * trade.
   */
  public Set<ProductCategory> boughtFrom(Set<ProductCategory> business) {
    Set<ProductCategory> bought = EnumSet.noneOf(ProductCategory.class);
    bought.addAll(sure);
    hinted.stream().filter(business::contains).forEach(bought::add);
    return bought;
  }
}
