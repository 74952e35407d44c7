package dev.interdict.internal.record.bom;

import dev.interdict.internal.record.row.CellText;
import dev.interdict.internal.record.row.Column;
import dev.interdict.internal.record.row.ColumnNames;
import dev.interdict.internal.record.row.PackageNames;
import dev.interdict.record.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the texts of a CycloneDX component say, in JSON as in XML. */
final class PartTexts {

  private static final Map<String, Role> TEXTS =
      Map.of(
          "publisher", Role.PUBLISHER,
          "author", Role.PUBLISHER,
          "group", Role.PUBLISHER,
          "name", Role.PRODUCT,
          "description", Role.DESCRIPTION);

  private static final Map<String, Role> ORGANISATIONS =
      Map.of(
          "manufacturer", Role.MANUFACTURER,
          "supplier", Role.SUPPLIER,
          "provider", Role.SUPPLIER,
          "authors", Role.PUBLISHER,
          "swid", Role.PRODUCT);

  private static final Set<String> NOTED = Set.of("type", "bom-ref", "purl", "name", "version");

  private static final Map<String, Role> METADATA =
      Map.of(
          "manufacture", Role.MANUFACTURER,
          "supplier", Role.SUPPLIER,
          "manufacturer", Role.PUBLISHER);

  /** Links that belong to the maker; advisories and licences point to others. */
  private static final Set<String> LINKS =
      Set.of("website", "vcs", "distribution", "source-distribution", "documentation", "support");

  /** The device taxonomy of CycloneDX; quantity and location say nothing about a maker. */
  private static final Map<String, Role> DEVICE =
      Map.of(
          "function", Role.DESCRIPTION,
          "deviceType", Role.DESCRIPTION,
          "sku", Role.PART_NUMBER,
          "serialNumber", Role.IDENTIFIER,
          "macAddress", Role.IDENTIFIER);

  private PartTexts() {}

  /** Whether the member is a text that counts. */
  static boolean isText(String member) {
    return TEXTS.containsKey(member) || NOTED.contains(member) || member.equals("cpe");
  }

  /** What the organisation under that member is to the component. */
  static Optional<Role> organisation(String member) {
    return Optional.ofNullable(ORGANISATIONS.get(member));
  }

  /**
   * What it is to the product in the document's metadata. From 1.6 on the manufacturer there is who
   * wrote the bill; the product's maker went by {@code manufacture}.
   */
  static Optional<Role> organisationOfMetadata(String member) {
    return Optional.ofNullable(METADATA.get(member));
  }

  static void text(String member, String text, Part part) {
    if (NOTED.contains(member)) {
      part.note(member, text);
    }
    Role role = TEXTS.get(member);
    if (role != null) {
      part.mention(role, member, text);
    }
    if (member.equals("cpe")) {
      PackageNames names = PackageNames.ofCpe(text);
      names.maker().ifPresent(maker -> part.mention(Role.MANUFACTURER, member, maker));
      names.product().ifPresent(product -> part.mention(Role.PRODUCT, member, product));
    }
    if (member.equals("purl")) {
      PackageNames names = PackageNames.ofPurl(text);
      names.maker().ifPresent(maker -> part.mention(Role.PUBLISHER, member, maker));
      names.product().ifPresent(product -> part.mention(Role.PRODUCT, member, product));
    }
  }

  /** A link that may belong to the maker. */
  static void reference(String type, String url, Part part) {
    if (LINKS.contains(type)) {
      link("externalReferences." + type, url, part);
    }
  }

  /** Tools name makers in properties such as {@code acme:part:manufacturer}. */
  static void property(String name, String value, Part part) {
    String last = name.substring(name.lastIndexOf(':') + 1);
    if (name.startsWith("cdx:device:") && DEVICE.containsKey(last)) {
      part.mention(DEVICE.get(last), "properties." + name, value);
      return;
    }
    Optional<Column> column = ColumnNames.BOM.known(last);
    if (column.isEmpty()) {
      return;
    }
    String field = "properties." + name;
    switch (column.get()) {
      case MANUFACTURER -> part.mention(Role.MANUFACTURER, field, value);
      case SUPPLIER -> part.mention(Role.SUPPLIER, field, value);
      case PART_NUMBER -> part.mention(Role.PART_NUMBER, field, value);
      case IDENTIFIER -> part.mention(Role.IDENTIFIER, field, value);
      case ORIGIN_COUNTRY -> part.originCountry(value);
      default -> {
        // Quantities, places and the tools' own notes say nothing about a maker.
      }
    }
  }

  static void link(String field, String url, Part part) {
    part.mention(Role.DESCRIPTION, field, CellText.withoutQuery(url));
  }
}
