package dev.interdict.internal.catalog;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.MergeNote;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.RestrictedVendor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds vendors that are the same organisation and unites them. The same means: the same id, the
 * same number, or the same full name; a name that is near is another name. Names of persons are
 * borne by many and unite nobody.
 */
public final class VendorUnion {

  private static final Set<Identifier.Scheme> OF_ORGANISATIONS =
      EnumSet.of(
          Identifier.Scheme.UEI,
          Identifier.Scheme.CAGE,
          Identifier.Scheme.USCC,
          Identifier.Scheme.LEI,
          Identifier.Scheme.ISIN);

  private static final Set<String> ONE_COUNTRY = Set.of("CN", "HK", "MO");

  /**
   * Vendors and what was united.
   *
   * @param vendors in the order of the first of each
   * @param notes one for each vendor that went into another
   */
  public record Result(List<RestrictedVendor> vendors, List<MergeNote> notes) {}

  /** Why a vendor is the same as another, and what that makes of its names. */
  private record Link(int target, String reason, Relation relation) {}

  private final List<RestrictedVendor> groups = new ArrayList<>();
  private final List<MergeNote> notes = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, Integer> byNumber = new HashMap<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final Map<String, Map<Integer, Relation>> byOtherName = new HashMap<>();
  private final Map<Integer, Integer> movedTo = new HashMap<>();
  private final Map<Integer, String> numbered = new HashMap<>();

  /** Whether two entries of one list are two parties unless they bear the same main name. */
  private final boolean oneEntryAName;

  private VendorUnion(boolean oneEntryAName) {
    this.oneEntryAName = oneEntryAName;
  }

  /** Unites vendors with each other, such as the parties of several lists. */
  public static Result among(Collection<RestrictedVendor> vendors) {
    VendorUnion union = new VendorUnion(true);
    for (Named named : Named.all(vendors)) {
      List<Link> links = union.links(named.vendor, named.names);
      int home = links.isEmpty() ? union.open(named.vendor) : union.join(links, named.vendor);
      union.register(home, named.vendor, named.names);
    }
    return union.result();
  }

  /** Unites each of some vendors with one of the others, or adds it to them. */
  public static Result into(Collection<RestrictedVendor> base, Collection<RestrictedVendor> added) {
    VendorUnion union = new VendorUnion(false);
    for (Named named : Named.all(base)) {
      union.register(union.open(named.vendor), named.vendor, named.names);
    }
    union.numbered.clear();
    for (Named named : Named.all(added)) {
      List<Link> links = union.links(named.vendor, named.names);
      if (links.isEmpty()) {
        union.open(named.vendor);
      } else {
        union.join(links.subList(0, 1), named.vendor);
      }
    }
    return union.result();
  }

  /** The names by which a vendor can be recognised. */
  private record Names(LegalName main, Map<LegalName, Relation> others) {

    static Names of(RestrictedVendor vendor) {
      Map<LegalName, Relation> others = new LinkedHashMap<>();
      for (Alias alias : vendor.aliases()) {
        boolean own =
            alias.relation() == Relation.SAME_AS || alias.relation() == Relation.LISTED_BY_NAME;
        if (own && alias.kind() != Alias.Kind.WEAK && !alias.text().equals(vendor.name())) {
          LegalName name = LegalName.of(alias.text());
          if (name.withForm() && name.ofOrganisation()) {
            others.putIfAbsent(name, alias.relation());
          }
        }
      }
      return new Names(LegalName.of(vendor.name()), others);
    }
  }

  /** A vendor with its names. */
  private record Named(RestrictedVendor vendor, Names names) {

    /** Reading names takes most of the time, and no name depends on another. */
    static List<Named> all(Collection<RestrictedVendor> vendors) {
      return vendors.parallelStream().map(vendor -> new Named(vendor, Names.of(vendor))).toList();
    }
  }

  private int open(RestrictedVendor vendor) {
    groups.add(vendor);
    return groups.size() - 1;
  }

  private void register(int home, RestrictedVendor vendor, Names names) {
    byId.putIfAbsent(vendor.id(), home);
    if (vendor.id().matches("ofac-\\d+")) {
      numbered.putIfAbsent(home, vendor.id());
    }
    numbers(vendor).forEach(number -> byNumber.putIfAbsent(number, home));
    byName.computeIfAbsent(names.main.key(), key -> new ArrayList<>(1)).add(home);
    names.others.forEach(
        (name, relation) ->
            byOtherName
                .computeIfAbsent(name.key(), key -> new LinkedHashMap<>(1))
                .putIfAbsent(home, relation));
  }

  private static List<String> numbers(RestrictedVendor vendor) {
    return vendor.identifiers().stream()
        .filter(number -> number.relation() == Relation.SAME_AS)
        .filter(number -> OF_ORGANISATIONS.contains(number.scheme()))
        .map(number -> number.scheme() + " " + number.text())
        .toList();
  }

  /** Everything that the vendor is the same as, the surest first. */
  private List<Link> links(RestrictedVendor vendor, Names names) {
    Map<Integer, Link> links = new LinkedHashMap<>();
    Integer same = byId.get(vendor.id());
    if (same != null) {
      add(links, same, "the same id", Relation.SAME_AS);
    }
    for (String number : numbers(vendor)) {
      Integer bearer = byNumber.get(number);
      if (bearer != null) {
        add(links, bearer, "the same number: " + number, Relation.SAME_AS);
      }
    }
    if (names.main.ofOrganisation()) {
      for (int other : byName.getOrDefault(names.main.key(), List.of())) {
        named(links, other, vendor, names.main, Relation.SAME_AS, "the same name");
      }
    }
    if (names.main.withForm()) {
      byOtherName
          .getOrDefault(names.main.key(), Map.of())
          .forEach(
              (other, relation) ->
                  named(links, other, vendor, names.main, relation, "its name is another name"));
    }
    names.others.forEach(
        (name, relation) -> {
          for (int other : byName.getOrDefault(name.key(), List.of())) {
            named(links, other, vendor, name, relation, "another of its names is the name");
          }
        });
    return List.copyOf(links.values());
  }

  private void named(
      Map<Integer, Link> links,
      int other,
      RestrictedVendor vendor,
      LegalName name,
      Relation relation,
      String how) {
    RestrictedVendor known = groups.get(settled(other));
    boolean anotherEntry = oneEntryAName && how.contains("another") && shareList(known, vendor);
    boolean apart = anotherEntry || numberedApart(settled(other), vendor.id());
    if (!apart && agree(known, vendor, name.ordinary())) {
      add(links, other, how + ": " + name.key(), relation);
    }
  }

  private void add(Map<Integer, Link> links, int target, String reason, Relation relation) {
    int home = settled(target);
    links.putIfAbsent(home, new Link(home, reason, relation));
  }

  /** OFAC numbers parties, so two numbers are two parties though one bears the other's name. */
  private boolean numberedApart(int group, String id) {
    String known = numbered.getOrDefault(group, id);
    return id.startsWith("ofac-") && !known.equals(id);
  }

  /** A name of ordinary words needs the same country; any other only no other one. */
  private static boolean agree(RestrictedVendor one, RestrictedVendor two, boolean ordinary) {
    Optional<String> first = one.country();
    Optional<String> second = two.country();
    if (first.isEmpty() || second.isEmpty()) {
      return !ordinary;
    }
    return first.equals(second)
        || (ONE_COUNTRY.contains(first.get()) && ONE_COUNTRY.contains(second.get()))
        || (!ordinary && shareList(one, two));
  }

  /** A list repeats a party for each of its countries. */
  private static boolean shareList(RestrictedVendor one, RestrictedVendor two) {
    return one.listings().stream()
        .map(Listing::policyId)
        .anyMatch(policy -> !two.listingsUnder(policy).isEmpty());
  }

  /** Joins the vendor and all groups that it links. */
  private int join(List<Link> links, RestrictedVendor vendor) {
    Link first = links.get(0);
    unite(first, vendor);
    for (Link more : links.subList(1, links.size())) {
      boolean apart = numberedApart(first.target, numbered.getOrDefault(more.target, ""));
      if (!apart && settled(more.target) != first.target) {
        unite(new Link(first.target, more.reason, more.relation), groups.get(more.target));
        movedTo.put(more.target, first.target);
        String number = numbered.get(more.target);
        if (number != null) {
          numbered.putIfAbsent(first.target, number);
        }
      }
    }
    return first.target;
  }

  private void unite(Link link, RestrictedVendor vendor) {
    RestrictedVendor into = groups.get(link.target);
    groups.set(link.target, VendorFacts.united(into, vendor, link.relation));
    notes.add(new MergeNote(into.id(), into.name(), vendor.id(), vendor.name(), link.reason));
  }

  private int settled(int group) {
    int at = group;
    while (movedTo.containsKey(at)) {
      at = movedTo.getOrDefault(at, at);
    }
    return at;
  }

  private Result result() {
    List<RestrictedVendor> vendors = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (!movedTo.containsKey(i)) {
        vendors.add(groups.get(i));
      }
    }
    return new Result(List.copyOf(vendors), List.copyOf(notes));
  }
}
