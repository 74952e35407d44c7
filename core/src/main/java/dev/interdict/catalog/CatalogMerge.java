package dev.interdict.catalog;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Two catalogs united.
 *
 * @param catalog holds every name and listing of both
 * @param notes which vendors were found to be the same organisation
 */
public record CatalogMerge(VendorCatalog catalog, List<MergeNote> notes) {

  /** Copies the list. */
  public CatalogMerge {
    requireNonNull(catalog, "catalog");
    notes = List.copyOf(notes);
  }
}
