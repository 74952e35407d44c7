package dev.interdict.internal.catalog;

import static dev.interdict.internal.catalog.VendorFile.each;

import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.Exemption;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.PolicyKind;
import dev.interdict.catalog.Provision;
import dev.interdict.catalog.Reach;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.Verb;
import dev.interdict.catalog.Window;
import dev.interdict.record.ProductCategory;
import java.util.Set;

/** Reads one policy's file; see {@code policy.schema.json}. */
final class PolicyFile {

  private PolicyFile() {}

  static Policy read(CatalogFile file) {
    JsonObject json = JsonObject.parse(file);
    Policy policy = json.make(() -> policy(json));
    if (!policy.id().equals(file.stem())) {
      throw new CatalogException(file.origin(), "holds policy " + policy.id() + "; name it so");
    }
    return policy;
  }

  private static Policy policy(JsonObject json) {
    json.optionalText("notes");
    JsonObject reach = json.object("reach");
    return new Policy(
        json.text("id"),
        json.text("title"),
        json.text("summary"),
        json.text("issuer"),
        reach.make(() -> reach(reach)),
        each(json, "provisions", PolicyFile::provision),
        json.texts("clauses"),
        each(json, "citations", VendorFile::citation),
        json.text("source"));
  }

  private static Reach reach(JsonObject json) {
    return new Reach(
        json.flag("byListing"),
        Set.copyOf(json.texts("domiciles")),
        Set.copyOf(json.texts("listedUnder")),
        json.flag("everyVendor"),
        json.textOr("note", ""));
  }

  private static Provision provision(JsonObject json) {
    return new Provision(
        json.text("title"),
        json.text("effect"),
        json.choice("kind", PolicyKind.class),
        json.choices("verbs", Verb.class),
        json.choiceOr("subject", Provision.Subject.class, Provision.Subject.ANY),
        each(json, "windows", PolicyFile::window),
        json.texts("boundAgencies"),
        json.textOr("boundOthers", ""),
        json.choices("categories", ProductCategory.class),
        json.choices("unsureCategories", ProductCategory.class),
        json.textOr("scopeNote", ""),
        json.choices("covered", Relation.class),
        json.choices("unsure", Relation.class),
        each(json, "exemptions", PolicyFile::exemption),
        json.textOr("waiver", ""),
        VendorFile.confidence(json),
        each(json, "citations", VendorFile::citation));
  }

  private static Window window(JsonObject json) {
    return new Window(
        json.date("from"),
        json.optionalDate("until"),
        json.choiceOr("state", Window.State.class, Window.State.IN_FORCE),
        json.textOr("note", ""));
  }

  private static Exemption exemption(JsonObject json) {
    return new Exemption(json.text("text"), json.texts("agencies"), json.texts("purposes"));
  }
}
