package dev.interdict.internal.catalog.stored;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.Designation;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.ModelPattern;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.Strength;
import dev.interdict.catalog.UnrelatedName;
import dev.interdict.record.ProductCategory;
import java.util.Set;

/** How a vendor is stored. */
final class VendorForm {

  private VendorForm() {}

  static void write(FactOutput out, RestrictedVendor vendor) {
    out.text(vendor.id());
    out.text(vendor.name());
    out.optional(vendor.country(), out::text);
    out.names(vendor.business());
    out.all(vendor.aliases(), alias -> write(out, alias));
    out.all(vendor.brands(), brand -> write(out, brand, brand.categories(), brand.source()));
    out.all(vendor.models(), model -> write(out, model, model.categories(), model.source()));
    out.all(vendor.identifiers(), identifier -> write(out, identifier));
    out.all(vendor.supportingWords(), out::text);
    out.all(vendor.contraryWords(), out::text);
    out.all(vendor.unrelated(), unrelated -> write(out, unrelated));
    out.all(vendor.listings(), listing -> write(out, listing));
  }

  static RestrictedVendor read(FactInput in) {
    return new RestrictedVendor(
        in.text(),
        in.text(),
        in.optional(in::text),
        in.names(ProductCategory.class),
        in.all(() -> alias(in)),
        in.all(() -> product(in, Brand::new)),
        in.all(() -> product(in, ModelPattern::new)),
        in.all(() -> identifier(in)),
        in.texts(),
        in.texts(),
        in.all(() -> new UnrelatedName(in.text(), in.text())),
        in.all(() -> listing(in)));
  }

  private static void write(FactOutput out, Alias alias) {
    out.text(alias.text());
    out.name(alias.kind());
    out.name(alias.strength());
    out.name(alias.relation());
    out.optional(alias.country(), out::text);
    out.optional(alias.until(), out::day);
    out.name(alias.confidence());
    out.text(alias.source());
  }

  private static Alias alias(FactInput in) {
    return new Alias(
        in.text(),
        in.name(Alias.Kind.class),
        in.name(Strength.class),
        in.name(Relation.class),
        in.optional(in::text),
        in.optional(in::day),
        in.name(FactConfidence.class),
        in.text());
  }

  /** Brands and model patterns have the same parts. */
  @FunctionalInterface
  private interface Product<T> {
    T of(
        String text,
        Strength strength,
        Relation relation,
        Set<ProductCategory> categories,
        FactConfidence confidence,
        String source);
  }

  private static void write(
      FactOutput out, Designation product, Set<ProductCategory> categories, String source) {
    out.text(product.text());
    out.name(product.strength());
    out.name(product.relation());
    out.names(categories);
    out.name(product.confidence());
    out.text(source);
  }

  private static <T> T product(FactInput in, Product<T> product) {
    return product.of(
        in.text(),
        in.name(Strength.class),
        in.name(Relation.class),
        in.names(ProductCategory.class),
        in.name(FactConfidence.class),
        in.text());
  }

  private static void write(FactOutput out, Identifier identifier) {
    out.name(identifier.scheme());
    out.text(identifier.text());
    out.name(identifier.relation());
    out.name(identifier.confidence());
    out.text(identifier.source());
  }

  private static Identifier identifier(FactInput in) {
    return new Identifier(
        in.name(Identifier.Scheme.class),
        in.text(),
        in.name(Relation.class),
        in.name(FactConfidence.class),
        in.text());
  }

  private static void write(FactOutput out, UnrelatedName unrelated) {
    out.text(unrelated.name());
    out.text(unrelated.note());
  }

  private static void write(FactOutput out, Listing listing) {
    out.text(listing.policyId());
    out.text(listing.listedAs());
    out.day(listing.listed());
    out.optional(listing.effective(), out::day);
    out.optional(listing.removed(), out::day);
    out.names(listing.categories());
    out.all(listing.purposes(), out::text);
    out.text(listing.scopeNote());
    out.name(listing.confidence());
    out.all(listing.citations(), citation -> PolicyForm.write(out, citation));
    out.text(listing.source());
  }

  private static Listing listing(FactInput in) {
    return new Listing(
        in.text(),
        in.text(),
        in.day(),
        in.optional(in::day),
        in.optional(in::day),
        in.names(ProductCategory.class),
        in.texts(),
        in.text(),
        in.name(FactConfidence.class),
        in.all(() -> PolicyForm.citation(in)),
        in.text());
  }
}
