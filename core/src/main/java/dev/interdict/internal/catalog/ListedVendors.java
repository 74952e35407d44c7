package dev.interdict.internal.catalog;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.internal.catalog.ListTable.ListedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Unites list tables with vendor files: no name and no listing is lost. */
final class ListedVendors {

  private ListedVendors() {}

  static List<RestrictedVendor> unite(List<RestrictedVendor> files, List<ListTable> tables) {
    Map<String, RestrictedVendor> vendors = new LinkedHashMap<>();
    files.forEach(vendor -> vendors.put(vendor.id(), vendor));
    Map<String, List<ListTable>> byPolicy =
        tables.stream()
            .sorted(Comparator.comparing(table -> table.edition().date()))
            .collect(
                Collectors.groupingBy(
                    table -> table.edition().policyId(), LinkedHashMap::new, Collectors.toList()));
    for (ListTable table : tables) {
      for (ListedName row : table.rows()) {
        vendors.merge(row.vendorId(), created(row), (known, fresh) -> named(known, row));
      }
    }
    byPolicy.forEach(
        (policy, editions) ->
            ListHistory.of(policy, editions)
                .forEach(
                    (id, listings) -> vendors.computeIfPresent(id, (k, v) -> listed(v, listings))));
    return vendors.values().stream().sorted(Comparator.comparing(RestrictedVendor::id)).toList();
  }

  /** A vendor that only lists name. */
  private static RestrictedVendor created(ListedName row) {
    return new RestrictedVendor(
        row.vendorId(),
        row.text(),
        row.country(),
        row.categories(),
        aliases(row, Relation.SAME_AS),
        List.of(),
        List.of(),
        identifiers(row, Relation.SAME_AS),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static RestrictedVendor named(RestrictedVendor vendor, ListedName row) {
    Relation relation = row.relation().orElse(Relation.LISTED_BY_NAME);
    Set<String> known = new HashSet<>();
    vendor.aliases().forEach(alias -> known.add(NameKey.of(alias.text())));
    List<Alias> aliases = new ArrayList<>(vendor.aliases());
    for (String printed : printed(row)) {
      if (known.add(NameKey.of(text(printed)))) {
        aliases.add(alias(row, printed, relation));
      }
    }
    List<Identifier> identifiers = new ArrayList<>(vendor.identifiers());
    for (Identifier identifier : identifiers(row, relation)) {
      if (identifiers.stream().noneMatch(seen -> seen.text().equals(identifier.text()))) {
        identifiers.add(identifier);
      }
    }
    return copy(vendor, aliases, identifiers, vendor.listings());
  }

  private static RestrictedVendor listed(RestrictedVendor vendor, List<Listing> more) {
    List<Listing> all = new ArrayList<>(vendor.listings());
    all.addAll(more);
    return copy(vendor, vendor.aliases(), vendor.identifiers(), all);
  }

  private static RestrictedVendor copy(
      RestrictedVendor vendor,
      List<Alias> aliases,
      List<Identifier> identifiers,
      List<Listing> listings) {
    return new RestrictedVendor(
        vendor.id(),
        vendor.name(),
        vendor.country(),
        vendor.business(),
        aliases,
        vendor.brands(),
        vendor.models(),
        identifiers,
        vendor.supportingWords(),
        vendor.contraryWords(),
        vendor.unrelated(),
        listings);
  }

  private static List<Alias> aliases(ListedName row, Relation relation) {
    return printed(row).stream().map(printed -> alias(row, printed, relation)).toList();
  }

  private static List<String> printed(ListedName row) {
    List<String> printed = new ArrayList<>();
    printed.add(row.text());
    printed.addAll(row.aliases());
    return printed;
  }

  private static Alias alias(ListedName row, String printed, Relation relation) {
    String text = text(printed);
    return PrintedName.alias(text, isWeak(printed), relation, row.country(), row.source());
  }

  private static String text(String printed) {
    return isWeak(printed) ? printed.substring(1).strip() : printed;
  }

  private static boolean isWeak(String printed) {
    return printed.startsWith("~");
  }

  private static List<Identifier> identifiers(ListedName row, Relation relation) {
    return row.uscc().stream()
        .map(
            code ->
                new Identifier(
                    Identifier.Scheme.USCC, code, relation, FactConfidence.VERIFIED, row.source()))
        .toList();
  }
}
