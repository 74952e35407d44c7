package dev.interdict.internal.catalog;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.internal.catalog.ListTable.ListedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A vendor to which lists add names, numbers and listings. */
final class GrowingVendor {

  private final RestrictedVendor begun;
  private final List<Alias> aliases;
  private final List<Identifier> identifiers;
  private final List<Listing> listings;

  /** Keys of the names, once a list adds to them. */
  private Optional<Set<String>> keys = Optional.empty();

  private GrowingVendor(RestrictedVendor begun) {
    this.begun = begun;
    this.aliases = new ArrayList<>(begun.aliases());
    this.identifiers = new ArrayList<>(begun.identifiers());
    this.listings = new ArrayList<>(begun.listings());
  }

  static GrowingVendor of(RestrictedVendor vendor) {
    return new GrowingVendor(vendor);
  }

  /** A vendor that only lists name. */
  static GrowingVendor begunBy(ListedName row) {
    return new GrowingVendor(
        new RestrictedVendor(
            row.vendorId(),
            row.text(),
            row.country(),
            row.categories(),
            printed(row).stream().map(printed -> alias(row, printed, Relation.SAME_AS)).toList(),
            List.of(),
            List.of(),
            numbers(row, Relation.SAME_AS),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  /** Adds the names and numbers of a row that the vendor lacks. */
  void name(ListedName row) {
    Relation relation = row.relation().orElse(Relation.LISTED_BY_NAME);
    Set<String> known = keys();
    for (String printed : printed(row)) {
      if (known.add(NameKey.of(text(printed)))) {
        aliases.add(alias(row, printed, relation));
      }
    }
    for (Identifier number : numbers(row, relation)) {
      if (identifiers.stream().noneMatch(seen -> seen.text().equals(number.text()))) {
        identifiers.add(number);
      }
    }
  }

  /** Its listings, to add to. */
  List<Listing> listings() {
    return listings;
  }

  RestrictedVendor vendor() {
    return new RestrictedVendor(
        begun.id(),
        begun.name(),
        begun.country(),
        begun.business(),
        aliases,
        begun.brands(),
        begun.models(),
        identifiers,
        begun.supportingWords(),
        begun.contraryWords(),
        begun.unrelated(),
        listings);
  }

  private Set<String> keys() {
    if (keys.isEmpty()) {
      Set<String> known = new HashSet<>();
      aliases.forEach(alias -> known.add(NameKey.of(alias.text())));
      keys = Optional.of(known);
    }
    return keys.get();
  }

  private static List<String> printed(ListedName row) {
    List<String> printed = new ArrayList<>();
    printed.add(row.text());
    printed.addAll(row.aliases());
    return printed;
  }

  private static Alias alias(ListedName row, String printed, Relation relation) {
    return PrintedName.alias(text(printed), isWeak(printed), relation, row.country(), row.source());
  }

  private static String text(String printed) {
    return isWeak(printed) ? printed.substring(1).strip() : printed;
  }

  private static boolean isWeak(String printed) {
    return printed.startsWith("~");
  }

  private static List<Identifier> numbers(ListedName row, Relation relation) {
    return row.uscc().stream()
        .map(
            code ->
                new Identifier(
                    Identifier.Scheme.USCC, code, relation, FactConfidence.VERIFIED, row.source()))
        .toList();
  }
}
