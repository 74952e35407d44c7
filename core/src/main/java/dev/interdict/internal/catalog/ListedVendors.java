package dev.interdict.internal.catalog;

import static java.util.Objects.requireNonNull;

import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.internal.catalog.ListTable.ListedName;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Unites list tables with vendor files: no name and no listing is lost. */
final class ListedVendors {

  private ListedVendors() {}

  /** The vendors, ordered by id. */
  static List<RestrictedVendor> unite(List<RestrictedVendor> files, List<ListTable> tables) {
    Map<String, GrowingVendor> vendors = new TreeMap<>();
    files.forEach(vendor -> vendors.put(vendor.id(), GrowingVendor.of(vendor)));
    for (ListTable table : tables) {
      table.rows().forEach(row -> name(vendors, row));
    }
    Map<String, List<ListTable>> byPolicy =
        tables.stream()
            .sorted(Comparator.comparing(table -> table.edition().date()))
            .collect(
                Collectors.groupingBy(
                    table -> table.edition().policyId(), LinkedHashMap::new, Collectors.toList()));
    byPolicy.forEach(
        (policy, editions) ->
            ListHistory.of(policy, editions)
                .forEach(
                    (id, listings) -> requireNonNull(vendors.get(id)).listings().addAll(listings)));
    return vendors.values().stream().map(GrowingVendor::vendor).toList();
  }

  private static void name(Map<String, GrowingVendor> vendors, ListedName row) {
    GrowingVendor known = vendors.get(row.vendorId());
    if (known == null) {
      vendors.put(row.vendorId(), GrowingVendor.begunBy(row));
    } else {
      known.name(row);
    }
  }
}
