package dev.interdict.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A federal department, agency or component, as award data names it.
 *
 * @param id stable key, such as {@code usss}
 * @param name full name
 * @param parent id of the department or agency that it belongs to
 * @param groups groups it belongs to itself, such as {@code executive-agencies} or {@code
 *     intelligence-community}; groups of its parents are inherited by {@link
 *     VendorCatalog#groupsOf(Agency)}
 * @param codes agency codes in award data
 * @param aliases other names and spellings in award data
 */
public record Agency(
    String id,
    String name,
    Optional<String> parent,
    Set<String> groups,
    List<String> codes,
    List<String> aliases) {

  /** Copies the collections. */
  public Agency {
    groups = Set.copyOf(groups);
    codes = List.copyOf(codes);
    aliases = List.copyOf(aliases);
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an agency has an id and a name");
    }
  }
}
