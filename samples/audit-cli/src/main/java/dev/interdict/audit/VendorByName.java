package dev.interdict.audit;

import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.VendorCatalog;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the vendor that a person means: by id, or by a name as the catalog has it. */
final class VendorByName {

  private final VendorCatalog catalog;

  VendorByName(VendorCatalog catalog) {
    this.catalog = catalog;
  }

  /** The only vendor of that id or name, capital letters and punctuation aside. */
  RestrictedVendor vendor(String typed) {
    List<RestrictedVendor> found = found(typed);
    if (found.size() > 1) {
      throw new UserError(
          "the catalog holds several vendors named \"%s\": %s; name one by its id"
              .formatted(
                  typed,
                  found.stream().map(RestrictedVendor::id).collect(Collectors.joining(", "))));
    }
    return found.stream()
        .findFirst()
        .orElseThrow(
            () ->
                CatalogCommand.unknown(
                    "vendor",
                    typed,
                    "vendors",
                    catalog.vendors().stream().map(RestrictedVendor::id)));
  }

  private List<RestrictedVendor> found(String typed) {
    if (catalog.vendor(typed).isPresent()) {
      return catalog.vendor(typed).stream().toList();
    }
    String key = key(typed);
    return catalog.vendors().stream()
        .filter(
            vendor -> !key.isEmpty() && names(vendor).map(VendorByName::key).anyMatch(key::equals))
        .toList();
  }

  private static Stream<String> names(RestrictedVendor vendor) {
    return Stream.concat(
        vendor.aliases().stream().map(alias -> alias.text()),
        vendor.brands().stream().map(brand -> brand.text()));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
