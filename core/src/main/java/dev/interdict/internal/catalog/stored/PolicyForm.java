package dev.interdict.internal.catalog.stored;

import dev.interdict.catalog.Citation;
import dev.interdict.catalog.Exemption;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.PolicyKind;
import dev.interdict.catalog.Provision;
import dev.interdict.catalog.Reach;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.Verb;
import dev.interdict.catalog.Window;
import dev.interdict.record.ProductCategory;

/** How a policy is stored. */
final class PolicyForm {

  private PolicyForm() {}

  static void write(FactOutput out, Policy policy) {
    out.text(policy.id());
    out.text(policy.title());
    out.text(policy.summary());
    out.text(policy.issuer());
    write(out, policy.reach());
    out.all(policy.provisions(), provision -> write(out, provision));
    out.all(policy.clauses(), out::text);
    out.all(policy.citations(), citation -> write(out, citation));
    out.text(policy.source());
  }

  static Policy read(FactInput in) {
    return new Policy(
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        reach(in),
        in.all(() -> provision(in)),
        in.texts(),
        in.all(() -> citation(in)),
        in.text());
  }

  static void write(FactOutput out, Citation citation) {
    out.text(citation.cite());
    out.text(citation.url());
    out.optional(citation.from(), out::day);
  }

  static Citation citation(FactInput in) {
    return new Citation(in.text(), in.text(), in.optional(in::day));
  }

  private static void write(FactOutput out, Reach reach) {
    out.flag(reach.byListing());
    out.texts(reach.domiciles());
    out.texts(reach.listedUnder());
    out.flag(reach.everyVendor());
    out.text(reach.note());
  }

  private static Reach reach(FactInput in) {
    return new Reach(in.flag(), in.textSet(), in.textSet(), in.flag(), in.text());
  }

  private static void write(FactOutput out, Provision provision) {
    out.text(provision.title());
    out.text(provision.effect());
    out.name(provision.kind());
    out.names(provision.verbs());
    out.name(provision.subject());
    out.all(provision.windows(), window -> write(out, window));
    out.all(provision.boundAgencies(), out::text);
    out.text(provision.boundOthers());
    out.names(provision.categories());
    out.names(provision.unsureCategories());
    out.text(provision.scopeNote());
    out.names(provision.covered());
    out.names(provision.unsure());
    out.all(provision.exemptions(), exemption -> write(out, exemption));
    out.text(provision.waiver());
    out.name(provision.confidence());
    out.all(provision.citations(), citation -> write(out, citation));
  }

  private static Provision provision(FactInput in) {
    return new Provision(
        in.text(),
        in.text(),
        in.name(PolicyKind.class),
        in.names(Verb.class),
        in.name(Provision.Subject.class),
        in.all(() -> window(in)),
        in.texts(),
        in.text(),
        in.names(ProductCategory.class),
        in.names(ProductCategory.class),
        in.text(),
        in.names(Relation.class),
        in.names(Relation.class),
        in.all(() -> new Exemption(in.text(), in.texts(), in.texts())),
        in.text(),
        in.name(FactConfidence.class),
        in.all(() -> citation(in)));
  }

  private static void write(FactOutput out, Window window) {
    out.day(window.from());
    out.optional(window.until(), out::day);
    out.name(window.state());
    out.text(window.note());
  }

  private static Window window(FactInput in) {
    return new Window(in.day(), in.optional(in::day), in.name(Window.State.class), in.text());
  }

  private static void write(FactOutput out, Exemption exemption) {
    out.text(exemption.text());
    out.all(exemption.agencies(), out::text);
    out.all(exemption.purposes(), out::text);
  }
}
