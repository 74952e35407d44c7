package dev.interdict.internal.catalog.stored;

import dev.interdict.catalog.Agency;
import dev.interdict.catalog.CatalogVersion;
import dev.interdict.catalog.ListEdition;
import dev.interdict.catalog.VendorCatalog;

/** How a catalog is stored. */
final class CatalogForm {

  private CatalogForm() {}

  static void write(FactOutput out, VendorCatalog catalog) {
    write(out, catalog.version());
    out.all(catalog.vendors(), vendor -> VendorForm.write(out, vendor));
    out.all(catalog.policies(), policy -> PolicyForm.write(out, policy));
    out.all(catalog.agencies(), agency -> write(out, agency));
    out.all(catalog.editions(), edition -> write(out, edition));
  }

  static VendorCatalog read(FactInput in) {
    return VendorCatalog.of(
        version(in),
        in.all(() -> VendorForm.read(in)),
        in.all(() -> PolicyForm.read(in)),
        in.all(() -> agency(in)),
        in.all(() -> edition(in)));
  }

  private static void write(FactOutput out, Agency agency) {
    out.text(agency.id());
    out.text(agency.name());
    out.optional(agency.parent(), out::text);
    out.texts(agency.groups());
    out.all(agency.codes(), out::text);
    out.all(agency.aliases(), out::text);
  }

  private static Agency agency(FactInput in) {
    return new Agency(
        in.text(), in.text(), in.optional(in::text), in.textSet(), in.texts(), in.texts());
  }

  private static void write(FactOutput out, ListEdition edition) {
    out.text(edition.policyId());
    out.day(edition.date());
    out.number(edition.names());
    out.text(edition.sha256());
    out.text(edition.origin());
    out.text(edition.gaps());
  }

  private static ListEdition edition(FactInput in) {
    return new ListEdition(in.text(), in.day(), in.number(), in.text(), in.text(), in.text());
  }

  private static void write(FactOutput out, CatalogVersion version) {
    out.day(version.published());
    out.text(version.sha256());
  }

  private static CatalogVersion version(FactInput in) {
    return new CatalogVersion(in.day(), in.text());
  }
}
