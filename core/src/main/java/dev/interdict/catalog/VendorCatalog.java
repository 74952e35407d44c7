package dev.interdict.catalog;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.interdict.internal.catalog.AgencyNames;
import dev.interdict.internal.catalog.CatalogLoader;
import dev.interdict.internal.catalog.VendorUnion;
import dev.interdict.internal.catalog.stored.StoredCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Immutable snapshot of restricted vendors, policies and agencies. Safe for use by several threads.
 */
public final class VendorCatalog {

  private final CatalogVersion version;
  private final Map<String, RestrictedVendor> vendors;
  private final Map<String, Policy> policies;
  private final Map<String, Agency> agencies;
  private final List<ListEdition> editions;
  private final AgencyNames agencyNames;

  private VendorCatalog(
      CatalogVersion version,
      List<RestrictedVendor> vendors,
      List<Policy> policies,
      List<Agency> agencies,
      List<ListEdition> editions) {
    this.version = requireNonNull(version, "version");
    this.vendors = keyed("vendor", vendors, RestrictedVendor::id);
    this.policies = keyed("policy", policies, Policy::id);
    this.agencies = keyed("agency", agencies, Agency::id);
    this.editions = List.copyOf(editions);
    this.agencyNames = new AgencyNames(agencies);
  }

  /**
   * The catalog that ships with the library. Loaded once, then shared.
   *
   * @throws CatalogException if the shipped files are damaged
   */
  public static VendorCatalog bundled() {
    return Bundled.CATALOG;
  }

  /**
   * Loads a catalog from a directory laid out like the shipped one: {@code vendors}, {@code
   * policies}, {@code lists}, {@code agencies.csv}. Policies and agencies that are left out come
   * from the shipped catalog. A file that {@link #store} wrote is loaded as it was stored.
   *
   * @throws CatalogException if a file is missing or wrong, saying what, where and how to mend it
   */
  public static VendorCatalog load(Path place) {
    return CatalogLoader.load(place);
  }

  /**
   * Everything that is wrong with a catalog directory or a stored catalog, one message each with
   * file, place and reason; empty if {@link #load} accepts it.
   */
  public static List<String> problemsIn(Path place) {
    return CatalogLoader.problems(place);
  }

  /**
   * Writes the catalog, with the lists that were merged into it, to one file. {@link #load} reads
   * it in a small part of the time that the lists take. The file is replaced in one step. It is
   * read by the release that wrote it; another may refuse it. It carries a check sum against damage
   * but none against forgery, so keep it where you keep the library.
   *
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public void store(Path file) throws IOException {
    StoredCatalog.write(this, file);
  }

  /**
   * A catalog of the given parts.
   *
   * @throws CatalogException if an id occurs twice or a reference leads nowhere
   */
  public static VendorCatalog of(
      CatalogVersion version,
      List<RestrictedVendor> vendors,
      List<Policy> policies,
      List<Agency> agencies,
      List<ListEdition> editions) {
    VendorCatalog catalog = new VendorCatalog(version, vendors, policies, agencies, editions);
    catalog.checkReferences();
    return catalog;
  }

  /**
   * Unites this catalog with another. Vendors that are the same organisation become one with the
   * names and listings of both: they have the same id, the same number or the same full name. A
   * vendor under a near name stays another vendor. This catalog's vendors are never united with
   * each other; their ids and names stay.
   *
   * @throws CatalogException if both define a policy or agency under one id in different ways
   */
  public CatalogMerge merge(VendorCatalog other) {
    VendorUnion.Result united = VendorUnion.into(vendors(), other.vendors());
    List<ListEdition> all = new ArrayList<>(editions);
    other.editions.stream().filter(edition -> !editions.contains(edition)).forEach(all::add);
    VendorCatalog merged =
        of(
            version.with(other.version),
            united.vendors(),
            united("policy", policies, other.policies),
            united("agency", agencies, other.agencies),
            all);
    return new CatalogMerge(merged, united.notes());
  }

  /** What a newer catalog holds that this one does not, and the other way round. */
  public CatalogDiff diffTo(VendorCatalog newer) {
    return CatalogDiff.between(this, newer);
  }

  private static <T> List<T> united(String what, Map<String, T> first, Map<String, T> second) {
    Map<String, T> all = new LinkedHashMap<>(first);
    second.forEach(
        (id, thing) -> {
          T known = all.putIfAbsent(id, thing);
          if (known != null && !known.equals(thing)) {
            throw new CatalogException(
                what + " " + id, "is defined in two ways by the catalogs to merge; keep one");
          }
        });
    return List.copyOf(all.values());
  }

  /** What identifies this catalog's content. */
  public CatalogVersion version() {
    return version;
  }

  /** All vendors, in catalog order. */
  public Collection<RestrictedVendor> vendors() {
    return vendors.values();
  }

  /** All policies, in catalog order. */
  public Collection<Policy> policies() {
    return policies.values();
  }

  /** All agencies, in catalog order. */
  public Collection<Agency> agencies() {
    return agencies.values();
  }

  /** The list editions that went into this catalog. */
  public List<ListEdition> editions() {
    return editions;
  }

  /** The vendor with that id. */
  public Optional<RestrictedVendor> vendor(String id) {
    return Optional.ofNullable(vendors.get(id));
  }

  /** The policy with that id. */
  public Optional<Policy> policy(String id) {
    return Optional.ofNullable(policies.get(id));
  }

  /** The agency with that id. */
  public Optional<Agency> agency(String id) {
    return Optional.ofNullable(agencies.get(id));
  }

  /** The agency that award data calls by that name, spelling or code. */
  public Optional<Agency> agencyNamed(String nameOrCode) {
    return agencyNames.find(nameOrCode);
  }

  /** The agency itself and those that it belongs to, from the most specific up. */
  public List<Agency> lineage(Agency agency) {
    List<Agency> line = new ArrayList<>();
    for (Optional<Agency> at = Optional.of(agency);
        at.isPresent() && !line.contains(at.get());
        at = at.get().parent().flatMap(this::agency)) {
      line.add(at.get());
    }
    return List.copyOf(line);
  }

  /** Ids of the agency, of those that it belongs to, and all of their groups. */
  public Set<String> groupsOf(Agency agency) {
    Set<String> groups = new HashSet<>();
    groups.add("federal-agencies");
    for (Agency member : lineage(agency)) {
      groups.add(member.id());
      groups.addAll(member.groups());
    }
    return Set.copyOf(groups);
  }

  private void checkReferences() {
    for (RestrictedVendor vendor : vendors.values()) {
      for (Listing listing : vendor.listings()) {
        if (!policies.containsKey(listing.policyId())) {
          throw new CatalogException(
              vendor.id(),
              "listing under a policy that the catalog does not hold: " + listing.policyId());
        }
      }
    }
    for (Agency agency : agencies.values()) {
      if (agency.parent().filter(parent -> !agencies.containsKey(parent)).isPresent()) {
        throw new CatalogException(
            "agency " + agency.id(), "belongs to an unknown agency: " + agency.parent().get());
      }
    }
    Set<String> known = new HashSet<>(agencies.keySet());
    known.add("federal-agencies");
    agencies.values().forEach(agency -> known.addAll(agency.groups()));
    policies.values().forEach(policy -> checkReferences(policy, known));
  }

  private void checkReferences(Policy policy, Set<String> known) {
    for (String other : policy.reach().listedUnder()) {
      if (!policies.containsKey(other)) {
        throw new CatalogException(
            "policy " + policy.id(), "listedUnder names no policy: " + other);
      }
    }
    for (Provision provision : policy.provisions()) {
      List<String> named = new ArrayList<>(provision.boundAgencies());
      provision.exemptions().forEach(exemption -> named.addAll(exemption.agencies()));
      named.removeAll(known);
      if (!named.isEmpty() && !agencies.isEmpty()) {
        throw new CatalogException(
            "policy " + policy.id(), "names agencies or groups that do not exist: " + named);
      }
    }
  }

  private static <T> Map<String, T> keyed(String what, List<T> things, Function<T, String> key) {
    Map<String, T> seen = new LinkedHashMap<>();
    for (T thing : things) {
      if (seen.put(key.apply(thing), thing) != null) {
        throw new CatalogException(what + " " + key.apply(thing), "defined twice; keep one");
      }
    }
    return ImmutableMap.copyOf(seen);
  }

  private static final class Bundled {
    static final VendorCatalog CATALOG = CatalogLoader.bundled();
  }
}
