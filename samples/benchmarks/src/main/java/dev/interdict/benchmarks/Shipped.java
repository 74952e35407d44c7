package dev.interdict.benchmarks;

import dev.interdict.ConflictChecker;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.lucene.LuceneVendorIndex;
import dev.interdict.spi.VendorIndex;

/** The catalog that ships with the library, its index and a checker; made once a process. */
final class Shipped {

  static final VendorCatalog CATALOG = VendorCatalog.bundled();
  static final VendorIndex INDEX = LuceneVendorIndex.inMemory(CATALOG);
  static final ConflictChecker CHECKER = ConflictChecker.using(INDEX);

  private Shipped() {}
}
