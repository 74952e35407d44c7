package dev.interdict.testing;

import static java.util.Objects.requireNonNull;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.Designation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.internal.recall.Mentions;
import dev.interdict.record.Mention;
import dev.interdict.spi.Candidate;
import dev.interdict.spi.VendorIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An index that offers every name and brand of its catalog for every run of up to seven words. Slow
 * by design: for catalogs of a few vendors. Knows no identifiers and no part numbers. Immutable and
 * safe for use by several threads.
 */
public final class FakeIndex implements VendorIndex {

  private static final int LONGEST_RUN = 7;

  private final VendorCatalog catalog;

  private FakeIndex(VendorCatalog catalog) {
    this.catalog = requireNonNull(catalog, "catalog");
  }

  /** An index over that catalog. */
  public static FakeIndex of(VendorCatalog catalog) {
    return new FakeIndex(catalog);
  }

  @Override
  public VendorCatalog catalog() {
    return catalog;
  }

  @Override
  public List<Candidate> candidates(Mention mention) {
    int tokens = Mentions.tokens(mention).size();
    List<Candidate> candidates = new ArrayList<>();
    for (RestrictedVendor vendor : catalog.vendors()) {
      words(vendor)
          .forEach(
              designation -> {
                if (!Mentions.isName(mention)) {
                  addRuns(vendor, designation, tokens, candidates);
                } else if (tokens > 0) {
                  candidates.add(new Candidate(vendor, designation, 0, tokens));
                }
              });
    }
    return candidates;
  }

  @Override
  public String describe() {
    return "fake index for tests";
  }

  @Override
  public void close() {
    // Holds nothing.
  }

  private static Stream<Designation> words(RestrictedVendor vendor) {
    return vendor.designations().stream().filter(it -> it instanceof Alias || it instanceof Brand);
  }

  private static void addRuns(
      RestrictedVendor vendor, Designation designation, int tokens, List<Candidate> candidates) {
    for (int first = 0; first < tokens; first++) {
      for (int last = first + 1; last <= Math.min(tokens, first + LONGEST_RUN); last++) {
        candidates.add(new Candidate(vendor, designation, first, last));
      }
    }
  }
}
