package dev.interdict.audit;

import dev.interdict.catalog.VendorCatalog;
import java.time.LocalDate;

/** Interdict as it ships, with one index for all runs of a test. */
final class SharedLibrary {

  private SharedLibrary() {}

  static Library shipped() {
    Library library = new LuceneLibrary();
    VendorCatalog catalog = VendorCatalog.bundled();
    return new KeptLibrary(
        library, catalog, library.screening(catalog, LocalDate.of(2026, 11, 25), 0.5));
  }
}
