package dev.interdict.catalog;

import static java.util.Objects.requireNonNull;

import dev.interdict.record.ProductCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An organisation or person that some list or statute names. Immutable.
 *
 * @param id stable key, such as {@code v-dji}
 * @param name the name shown in reports
 * @param country two-letter country of domicile
 * @param business what it mainly makes or sells
 * @param aliases its names and those of related organisations; the shown name is among them
 * @param brands its brands and product lines
 * @param models shapes of its part and model numbers
 * @param identifiers numbers that belong to it
 * @param supportingWords words that, beside a name, make the vendor more likely
 * @param contraryWords words that, beside a name, make something else more likely
 * @param unrelated organisations that are easily mistaken for it
 * @param listings its places on lists
 */
public record RestrictedVendor(
    String id,
    String name,
    Optional<String> country,
    Set<ProductCategory> business,
    List<Alias> aliases,
    List<Brand> brands,
    List<ModelPattern> models,
    List<Identifier> identifiers,
    List<String> supportingWords,
    List<String> contraryWords,
    List<UnrelatedName> unrelated,
    List<Listing> listings) {

  /** Checks that the vendor has an id and a name, and copies the collections. */
  public RestrictedVendor {
    requireNonNull(country, "country");
    business = Set.copyOf(business);
    aliases = List.copyOf(aliases);
    brands = List.copyOf(brands);
    models = List.copyOf(models);
    identifiers = List.copyOf(identifiers);
    supportingWords = List.copyOf(supportingWords);
    contraryWords = List.copyOf(contraryWords);
    unrelated = List.copyOf(unrelated);
    listings = List.copyOf(listings);
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a restricted vendor has an id and a name");
    }
  }

  /** By the id alone, which tells vendors apart: candidates are kept in sets, many a record. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Every name, brand, model pattern and identifier, in that order. */
  public List<Designation> designations() {
    List<Designation> all = new ArrayList<>(aliases);
    all.addAll(brands);
    all.addAll(models);
    all.addAll(identifiers);
    return List.copyOf(all);
  }

  /** The listings under one policy, in catalog order. */
  public List<Listing> listingsUnder(String policyId) {
    return listings.stream().filter(listing -> listing.policyId().equals(policyId)).toList();
  }
}
