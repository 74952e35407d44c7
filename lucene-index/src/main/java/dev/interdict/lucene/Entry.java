package dev.interdict.lucene;

import dev.interdict.catalog.Designation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.internal.recall.Designations;
import java.util.ArrayList;
import java.util.List;

/** A designation with its vendor; its place in the list is its number in the index. */
record Entry(RestrictedVendor vendor, Designation designation) {

  static List<Entry> of(VendorCatalog catalog) {
    List<Entry> entries = new ArrayList<>();
    for (RestrictedVendor vendor : catalog.vendors()) {
      Designations.of(vendor).forEach(each -> entries.add(new Entry(vendor, each)));
    }
    return List.copyOf(entries);
  }
}
