package dev.interdict.internal.catalog;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.ModelPattern;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.Strength;
import dev.interdict.catalog.UnrelatedName;
import dev.interdict.record.ProductCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads one vendor's file; see {@code vendor.schema.json}. */
final class VendorFile {

  private VendorFile() {}

  static RestrictedVendor read(CatalogFile file) {
    JsonObject json = JsonObject.parse(file);
    RestrictedVendor vendor =
        json.make(
            () -> {
              json.object("examples");
              json.optionalText("notes");
              return vendor(json);
            });
    if (!vendor.id().equals(file.stem())) {
      throw new CatalogException(file.origin(), "holds vendor " + vendor.id() + "; name it so");
    }
    if (vendor.aliases().stream().noneMatch(alias -> alias.text().equals(vendor.name()))) {
      throw new CatalogException(file.origin(), "name is not among the aliases; add it there");
    }
    return vendor;
  }

  private static RestrictedVendor vendor(JsonObject json) {
    return new RestrictedVendor(
        json.text("id"),
        json.text("name"),
        json.optionalText("country"),
        json.choices("business", ProductCategory.class),
        each(json, "aliases", VendorFile::alias),
        each(json, "brands", VendorFile::brand),
        each(json, "models", VendorFile::model),
        each(json, "identifiers", VendorFile::identifier),
        json.texts("supportingWords"),
        json.texts("contraryWords"),
        each(json, "unrelated", one -> new UnrelatedName(one.text("name"), one.text("note"))),
        each(json, "listings", VendorFile::listing));
  }

  private static Alias alias(JsonObject json) {
    Alias.Kind kind = json.choice("kind", Alias.Kind.class);
    return new Alias(
        json.text("text"),
        kind,
        json.choiceOr("strength", Strength.class, usualStrength(kind)),
        relation(json),
        json.optionalText("country"),
        json.optionalDate("until"),
        confidence(json),
        json.textOr("source", ""));
  }

  private static Strength usualStrength(Alias.Kind kind) {
    return switch (kind) {
      case WEAK -> Strength.WEAK;
      case ACRONYM -> Strength.MEDIUM;
      default -> Strength.STRONG;
    };
  }

  private static Brand brand(JsonObject json) {
    return new Brand(
        json.text("text"),
        json.choice("strength", Strength.class),
        relation(json),
        json.choices("categories", ProductCategory.class),
        confidence(json),
        json.textOr("source", ""));
  }

  private static ModelPattern model(JsonObject json) {
    return new ModelPattern(
        json.text("pattern"),
        json.choice("strength", Strength.class),
        relation(json),
        json.choices("categories", ProductCategory.class),
        confidence(json),
        json.textOr("source", ""));
  }

  private static Identifier identifier(JsonObject json) {
    return new Identifier(
        json.choice("scheme", Identifier.Scheme.class),
        json.text("value"),
        relation(json),
        confidence(json),
        json.textOr("source", ""));
  }

  private static Listing listing(JsonObject json) {
    return new Listing(
        json.text("policy"),
        json.text("listedAs"),
        json.date("listed"),
        json.optionalDate("effective"),
        json.optionalDate("removed"),
        json.choices("categories", ProductCategory.class),
        json.texts("purposes"),
        json.textOr("scopeNote", ""),
        confidence(json),
        each(json, "citations", VendorFile::citation),
        json.textOr("source", ""));
  }

  static Citation citation(JsonObject json) {
    return new Citation(json.text("cite"), json.textOr("url", ""));
  }

  static FactConfidence confidence(JsonObject json) {
    return json.choiceOr("confidence", FactConfidence.class, FactConfidence.VERIFIED);
  }

  private static Relation relation(JsonObject json) {
    return json.choiceOr("relation", Relation.class, Relation.SAME_AS);
  }

  static <T> List<T> each(JsonObject json, String member, Function<JsonObject, T> read) {
    List<T> all = new ArrayList<>();
    for (JsonObject one : json.objects(member)) {
      all.add(one.make(() -> read.apply(one)));
    }
    return all;
  }
}
