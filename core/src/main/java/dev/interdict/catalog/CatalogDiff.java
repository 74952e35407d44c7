package dev.interdict.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How two catalogs differ.
 *
 * @param added vendors of the newer catalog only
 * @param removed vendors of the older catalog only
 * @param changed vendors of both, with what differs
 * @param policiesAdded ids of policies of the newer catalog only
 * @param policiesRemoved ids of policies of the older catalog only
 * @param policiesChanged ids of policies that differ
 */
public record CatalogDiff(
    List<RestrictedVendor> added,
    List<RestrictedVendor> removed,
    List<Change> changed,
    List<String> policiesAdded,
    List<String> policiesRemoved,
    List<String> policiesChanged) {

  /**
   * What differs in one vendor. A listing with another date or scope stands under both {@code
   * listingsAdded} and {@code listingsRemoved}.
   *
   * @param vendor the vendor in the newer catalog
   * @param namesAdded names, brands, models and identifiers of the newer catalog only
   * @param namesRemoved those of the older catalog only
   * @param listingsAdded listings of the newer catalog only
   * @param listingsRemoved listings of the older catalog only
   * @param otherwise whether something else differs: the shown name, the country, how far a name is
   *     trusted
   */
  public record Change(
      RestrictedVendor vendor,
      List<String> namesAdded,
      List<String> namesRemoved,
      List<Listing> listingsAdded,
      List<Listing> listingsRemoved,
      boolean otherwise) {

    /** Copies the lists. */
    public Change {
      namesAdded = List.copyOf(namesAdded);
      namesRemoved = List.copyOf(namesRemoved);
      listingsAdded = List.copyOf(listingsAdded);
      listingsRemoved = List.copyOf(listingsRemoved);
    }
  }

  /** Copies the lists. */
  public CatalogDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    policiesAdded = List.copyOf(policiesAdded);
    policiesRemoved = List.copyOf(policiesRemoved);
    policiesChanged = List.copyOf(policiesChanged);
  }

  /** Whether the catalogs hold the same facts. */
  public boolean isEmpty() {
    return added.isEmpty()
        && removed.isEmpty()
        && changed.isEmpty()
        && policiesAdded.isEmpty()
        && policiesRemoved.isEmpty()
        && policiesChanged.isEmpty();
  }

  static CatalogDiff between(VendorCatalog older, VendorCatalog newer) {
    List<Change> changed = new ArrayList<>();
    for (RestrictedVendor after : newer.vendors()) {
      Optional<RestrictedVendor> before = older.vendor(after.id());
      if (before.isPresent() && !before.get().equals(after)) {
        changed.add(change(before.get(), after));
      }
    }
    List<String> before = ids(older.policies(), Policy::id);
    List<String> after = ids(newer.policies(), Policy::id);
    return new CatalogDiff(
        newer.vendors().stream().filter(each -> older.vendor(each.id()).isEmpty()).toList(),
        older.vendors().stream().filter(each -> newer.vendor(each.id()).isEmpty()).toList(),
        changed,
        only(after, before),
        only(before, after),
        after.stream()
            .filter(before::contains)
            .filter(id -> !older.policy(id).equals(newer.policy(id)))
            .toList());
  }

  private static Change change(RestrictedVendor before, RestrictedVendor after) {
    List<String> namesBefore = ids(before.designations(), Designation::text);
    List<String> namesAfter = ids(after.designations(), Designation::text);
    Change change =
        new Change(
            after,
            only(namesAfter, namesBefore),
            only(namesBefore, namesAfter),
            only(after.listings(), before.listings()),
            only(before.listings(), after.listings()),
            false);
    boolean named =
        !change.namesAdded.isEmpty()
            || !change.namesRemoved.isEmpty()
            || !change.listingsAdded.isEmpty()
            || !change.listingsRemoved.isEmpty();
    boolean otherwise =
        !named || !before.name().equals(after.name()) || !before.country().equals(after.country());
    return new Change(
        after,
        change.namesAdded,
        change.namesRemoved,
        change.listingsAdded,
        change.listingsRemoved,
        otherwise);
  }

  private static <T> List<String> ids(Collection<T> things, Function<T, String> id) {
    return things.stream().map(id).distinct().toList();
  }

  private static <T> List<T> only(List<T> these, List<T> notThose) {
    Set<T> left = new LinkedHashSet<>(these);
    notThose.forEach(left::remove);
    return List.copyOf(left);
  }
}
