package dev.interdict.lucene;

import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.Mention;
import dev.interdict.spi.Candidate;
import dev.interdict.spi.VendorIndex;
import java.util.List;

/** To be written. */
public final class LuceneVendorIndex implements VendorIndex {

  private final VendorCatalog catalog;

  private LuceneVendorIndex(VendorCatalog catalog) {
    this.catalog = catalog;
  }

  /** To be written. */
  public static LuceneVendorIndex inMemory(VendorCatalog catalog) {
    return new LuceneVendorIndex(catalog);
  }

  @Override
  public VendorCatalog catalog() {
    return catalog;
  }

  @Override
  public List<Candidate> candidates(Mention mention) {
    return List.of();
  }

  @Override
  public String describe() {
    return "";
  }

  @Override
  public void close() {}
}
