package dev.interdict.audit;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.Designation;
import dev.interdict.catalog.Exemption;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.ModelPattern;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.Provision;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.Window;
import dev.interdict.record.ProductCategory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One vendor or one policy of the catalog, with the source of each fact. */
final class CatalogText {

  private final Lines lines;
  private final VendorCatalog catalog;

  CatalogText(Lines lines, VendorCatalog catalog) {
    this.lines = lines;
    this.catalog = catalog;
  }

  void vendor(RestrictedVendor vendor) throws IOException {
    lines.line(0, vendor.name() + " (" + vendor.id() + ")");
    lines.line(2, "country   " + vendor.country().orElse("not stated"));
    lines.line(2, "business  " + keys(vendor.business()));
    section("Listings", vendor.listings().stream().map(this::listing).toList());
    section("Names", vendor.aliases().stream().map(CatalogText::designation).toList());
    section("Brands", vendor.brands().stream().map(CatalogText::designation).toList());
    section("Model patterns", vendor.models().stream().map(CatalogText::designation).toList());
    section("Identifiers", vendor.identifiers().stream().map(CatalogText::designation).toList());
    section(
        "Not to be mistaken for",
        vendor.unrelated().stream().map(other -> other.name() + ": " + other.note()).toList());
    lines.flush();
  }

  void policy(Policy policy) throws IOException {
    lines.line(0, policy.title() + " (" + policy.id() + ")");
    lines.line(2, policy.summary());
    lines.line(2, "Issued by " + policy.issuer());
    long vendors =
        catalog.vendors().stream().filter(it -> !it.listingsUnder(policy.id()).isEmpty()).count();
    lines.line(2, "Vendors of the catalog that it lists: " + vendors);
    for (Provision provision : policy.provisions()) {
      provision(provision);
    }
    section("Contract clauses", policy.clauses());
    section("Read it at", policy.citations().stream().map(CatalogText::citation).toList());
    lines.flush();
  }

  private void provision(Provision provision) throws IOException {
    lines.blank();
    lines.line(2, provision.title() + " (" + provision.kind().key() + ")");
    lines.line(4, provision.effect());
    lines.line(4, "acts      " + sorted(provision.verbs()));
    lines.line(
        4,
        "in force  "
            + provision.windows().stream()
                .map(CatalogText::window)
                .collect(Collectors.joining("; ")));
    lines.line(4, "binds     " + bound(provision));
    if (!provision.categories().isEmpty()) {
      lines.line(4, "products  " + keys(provision.categories()));
    }
    if (!provision.unsureCategories().isEmpty()) {
      lines.line(4, "to review " + keys(provision.unsureCategories()));
    }
    optional("scope     ", provision.scopeNote());
    for (Exemption exemption : provision.exemptions()) {
      lines.line(4, "exempt    " + exemption.text());
    }
    optional("waiver    ", provision.waiver());
    for (Citation citation : provision.citations()) {
      lines.line(4, "read it   " + citation(citation));
    }
    unverified(provision.confidence());
  }

  private void optional(String label, String text) throws IOException {
    if (!text.isBlank()) {
      lines.line(4, label + text);
    }
  }

  private void unverified(FactConfidence confidence) throws IOException {
    if (confidence == FactConfidence.UNVERIFIED) {
      lines.line(4, "This limb could not be verified and never leads to more than review.");
    }
  }

  private static String bound(Provision provision) {
    List<String> bound = new ArrayList<>(provision.boundAgencies());
    if (!provision.boundOthers().isBlank()) {
      bound.add(provision.boundOthers());
    }
    return bound.isEmpty() ? "nobody" : String.join(", ", bound);
  }

  private static String window(Window window) {
    return "from "
        + window.from()
        + window.until().map(day -> " until before " + day).orElse("")
        + (window.state() == Window.State.UNKNOWN ? " (not settled)" : "")
        + (window.note().isBlank() ? "" : " (" + window.note() + ")");
  }

  private String listing(Listing listing) {
    String title = catalog.policy(listing.policyId()).map(Policy::title).orElse("");
    return "%s  %s (%s) as \"%s\"%s%s%s%s%s"
        .formatted(
            listing.listed(),
            title,
            listing.policyId(),
            listing.listedAs(),
            listing.effective().map(day -> ", effective " + day).orElse(""),
            listing.removed().map(day -> ", removed " + day).orElse(""),
            doubt(listing.confidence()),
            listing.scopeNote().isBlank() ? "" : "; " + listing.scopeNote(),
            cited(listing));
  }

  /** The newest text in full, older editions by their cites. */
  private static String cited(Listing listing) {
    List<Citation> newestFirst = listing.citationsOn(LocalDate.MAX);
    if (newestFirst.isEmpty()) {
      return "";
    }
    String older =
        newestFirst.stream().skip(1).map(Citation::cite).collect(Collectors.joining(", "));
    return "; " + citation(newestFirst.get(0)) + (older.isEmpty() ? "" : "; before: " + older);
  }

  private static String doubt(FactConfidence confidence) {
    return confidence == FactConfidence.UNVERIFIED ? ", unverified" : "";
  }

  private static String designation(Designation designation) {
    String relation =
        designation.relation() == Relation.SAME_AS ? "" : ", " + designation.relation().key();
    String doubt =
        designation.confidence() == FactConfidence.VERIFIED
            ? ""
            : ", " + lower(designation.confidence());
    return designation.text() + " (" + sort(designation) + relation + doubt + ")";
  }

  private static String sort(Designation designation) {
    if (designation instanceof Alias alias) {
      return lower(alias.kind()) + ", " + lower(alias.strength());
    }
    if (designation instanceof Identifier identifier) {
      return lower(identifier.scheme()).replace('_', ' ');
    }
    if (designation instanceof Brand || designation instanceof ModelPattern) {
      return lower(designation.strength());
    }
    return "";
  }

  private static String citation(Citation citation) {
    return (citation.cite() + " " + citation.url()).strip();
  }

  private void section(String title, List<String> entries) throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    lines.blank();
    lines.line(2, title);
    for (String entry : entries) {
      lines.line(4, entry);
    }
  }

  private static String keys(Collection<ProductCategory> categories) {
    return categories.isEmpty()
        ? "all"
        : categories.stream().map(ProductCategory::key).sorted().collect(Collectors.joining(", "));
  }

  private static String sorted(Collection<? extends Enum<?>> values) {
    return values.stream().map(CatalogText::lower).sorted().collect(Collectors.joining(", "));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
