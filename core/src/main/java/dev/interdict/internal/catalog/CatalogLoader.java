package dev.interdict.internal.catalog;

import dev.interdict.catalog.CatalogVersion;
import dev.interdict.catalog.VendorCatalog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** To be written. */
public final class CatalogLoader {
  private CatalogLoader() {}

  /** To be written. */
  public static VendorCatalog bundled() {
    return VendorCatalog.of(
        new CatalogVersion(LocalDate.of(2026, 11, 24), "0"),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** To be written. */
  public static VendorCatalog load(Path directory) {
    return bundled();
  }
}
