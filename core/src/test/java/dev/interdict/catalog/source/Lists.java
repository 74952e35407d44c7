package dev.interdict.catalog.source;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.RestrictedVendor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the sample lists. */
final class Lists {

  private Lists() {}

  static Path path(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(Lists.class.getResource("/lists/" + name), name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  static ScreeningLists read(String... names) {
    return ScreeningLists.read(Arrays.stream(names).map(Lists::path).toList());
  }

  static RestrictedVendor vendor(ScreeningLists lists, String name) {
    return lists.catalog().vendors().stream()
        .filter(vendor -> vendor.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + names(lists)));
  }

  static List<String> names(ScreeningLists lists) {
    return lists.catalog().vendors().stream().map(RestrictedVendor::name).toList();
  }

  /** Aliases, weak ones with ~. */
  static List<String> aliases(RestrictedVendor vendor) {
    return vendor.aliases().stream()
        .map(alias -> (alias.kind() == Alias.Kind.WEAK ? "~" : "") + alias.text())
        .toList();
  }

  /** {@code policy listed..removed confidence}. */
  static List<String> listings(RestrictedVendor vendor) {
    return vendor.listings().stream().map(Lists::text).toList();
  }

  private static String text(Listing listing) {
    return listing.policyId()
        + " "
        + listing.listed()
        + ".."
        + listing.removed().map(Object::toString).orElse("")
        + " "
        + listing.confidence();
  }
}
