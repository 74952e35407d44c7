package dev.interdict.benchmarks;

import dev.interdict.catalog.VendorCatalog;
import dev.interdict.internal.recall.Designations;
import dev.interdict.record.Mention;
import dev.interdict.spi.Candidate;
import dev.interdict.spi.VendorIndex;
import java.util.List;

/** No index at all: every name of the catalog may fit any company name. */
final class ScannedIndex implements VendorIndex {

  private final VendorCatalog catalog;
  private final List<Candidate> all;

  ScannedIndex(VendorCatalog catalog) {
    this.catalog = catalog;
    this.all =
        catalog.vendors().stream()
            .flatMap(
                vendor ->
                    Designations.of(vendor).stream()
                        .map(name -> new Candidate(vendor, name, 0, Integer.MAX_VALUE)))
            .toList();
  }

  @Override
  public VendorCatalog catalog() {
    return catalog;
  }

  @Override
  public List<Candidate> candidates(Mention mention) {
    return all;
  }

  @Override
  public String describe() {
    return "scan";
  }

  @Override
  public void close() {}
}
