package dev.interdict.internal.score;

import com.google.common.collect.MapMaker;
import dev.interdict.catalog.Designation;
import dev.interdict.catalog.RestrictedVendor;
import java.util.Map;

/**
 * What of a catalog is made ready for comparison, each thing when it is first asked for: most of a
 * large catalog never is. Safe for use by several threads.
 */
final class Prepared {

  private final Map<Designation, Profile> profiles = new MapMaker().weakKeys().makeMap();
  private final Map<RestrictedVendor, VendorWords> words = new MapMaker().weakKeys().makeMap();

  Profile profile(Designation designation) {
    Profile known = profiles.get(designation);
    return known != null ? known : profiles.computeIfAbsent(designation, Profile::of);
  }

  VendorWords words(RestrictedVendor vendor) {
    VendorWords known = words.get(vendor);
    return known != null ? known : words.computeIfAbsent(vendor, VendorWords::of);
  }
}
