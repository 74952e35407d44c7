package dev.interdict.internal.catalog;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.ModelPattern;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.record.ProductCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Facts of two vendors that are the same organisation, in one. The first of equals stays. */
final class VendorFacts {

  private VendorFacts() {}

  /**
   * Unites two vendors.
   *
   * @param relation what the second vendor's own names are to the first
   */
  static RestrictedVendor united(RestrictedVendor into, RestrictedVendor from, Relation relation) {
    List<Alias> aliases = new ArrayList<>(into.aliases());
    from.aliases().forEach(alias -> aliases.add(related(alias, relation)));
    Set<ProductCategory> business = new LinkedHashSet<>(into.business());
    business.addAll(from.business());
    return new RestrictedVendor(
        into.id(),
        into.name(),
        into.country().or(from::country),
        business,
        distinct(aliases, List.of(), alias -> NameKey.of(alias.text())),
        distinct(into.brands(), from.brands(), Brand::text),
        distinct(into.models(), from.models(), ModelPattern::text),
        distinct(
            into.identifiers(),
            from.identifiers(),
            number -> number.scheme() + " " + number.text()),
        distinct(into.supportingWords(), from.supportingWords(), word -> word),
        distinct(into.contraryWords(), from.contraryWords(), word -> word),
        distinct(into.unrelated(), from.unrelated(), other -> NameKey.of(other.name())),
        listings(into.listings(), from.listings()));
  }

  private static Alias related(Alias alias, Relation relation) {
    return alias.relation() == Relation.SAME_AS && relation != Relation.SAME_AS
        ? new Alias(
            alias.text(),
            alias.kind(),
            alias.strength(),
            relation,
            alias.country(),
            alias.until(),
            alias.confidence(),
            alias.source())
        : alias;
  }

  private static <T> List<T> distinct(
      Collection<T> first, Collection<T> second, Function<T, String> key) {
    Map<String, T> kept = new LinkedHashMap<>();
    first.forEach(each -> kept.putIfAbsent(key.apply(each), each));
    second.forEach(each -> kept.putIfAbsent(key.apply(each), each));
    return List.copyOf(kept.values());
  }

  /**
   * All listings but those that say nothing new: the same place on the same list within days that
   * another states, and stretches that are not verified where a verified one overlaps them.
   */
  static List<Listing> listings(List<Listing> first, List<Listing> second) {
    List<Listing> all = new ArrayList<>(first);
    for (Listing listing : second) {
      if (all.stream().noneMatch(known -> saysMore(known, listing))) {
        all.removeIf(known -> saysMore(listing, known));
        all.add(listing);
      }
    }
    return List.copyOf(all);
  }

  private static boolean saysMore(Listing one, Listing other) {
    if (!one.policyId().equals(other.policyId())) {
      return false;
    }
    boolean surer = isVerified(one) && !isVerified(other);
    if (surer && overlap(one, other)) {
      return true;
    }
    return (isVerified(one) || !isVerified(other))
        && NameKey.of(one.listedAs()).equals(NameKey.of(other.listedAs()))
        && one.purposes().equals(other.purposes())
        && one.categories().equals(other.categories())
        && contains(one, other);
  }

  private static boolean isVerified(Listing listing) {
    return listing.confidence() != FactConfidence.UNVERIFIED;
  }

  private static boolean contains(Listing outer, Listing inner) {
    return !outer.listed().isAfter(inner.listed()) && !end(outer).isBefore(end(inner));
  }

  private static boolean overlap(Listing one, Listing two) {
    return one.listed().isBefore(end(two)) && two.listed().isBefore(end(one));
  }

  private static LocalDate end(Listing listing) {
    return listing.removed().orElse(LocalDate.MAX);
  }
}
