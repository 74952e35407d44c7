package dev.interdict.internal.record.bom;

import com.fasterxml.jackson.databind.JsonNode;
import dev.interdict.record.Role;
import dev.interdict.record.SourceLocation;
import java.util.List;
import java.util.Map;

/** Reads a package of an SPDX document in JSON. */
final class SpdxPackage {

  private SpdxPackage() {}

  /** A package of SPDX 2. */
  static Part ofVersion2(JsonNode node, SourceLocation where) {
    Part part = new Part(where, List.of());
    PartTexts.text("name", text(node, "name"), part);
    part.note("bom-ref", text(node, "SPDXID"));
    part.note("version", text(node, "versionInfo"));
    SpdxNames.purpose(text(node, "primaryPackagePurpose"), part);
    SpdxNames.party(Role.SUPPLIER, "supplier", text(node, "supplier"), part);
    SpdxNames.party(Role.MANUFACTURER, "originator", text(node, "originator"), part);
    SpdxNames.description("summary", text(node, "summary"), part);
    SpdxNames.description("description", text(node, "description"), part);
    SpdxNames.link("homepage", text(node, "homepage"), part);
    SpdxNames.link("downloadLocation", text(node, "downloadLocation"), part);
    for (JsonNode reference : node.path("externalRefs")) {
      SpdxNames.reference(
          text(reference, "referenceType"), text(reference, "referenceLocator"), part);
    }
    return part;
  }

  /**
   * A package of SPDX 3.
   *
   * @param agents names of organisations and persons by their ids
   */
  static Part ofVersion3(JsonNode node, Map<String, String> agents, SourceLocation where) {
    Part part = new Part(where, List.of());
    PartTexts.text("name", text(node, "name"), part);
    part.note("bom-ref", text(node, "spdxId"));
    part.note("version", text(node, "software_packageVersion"));
    SpdxNames.purpose(text(node, "software_primaryPurpose"), part);
    parties(Role.SUPPLIER, "suppliedBy", node, agents, part);
    parties(Role.MANUFACTURER, "originatedBy", node, agents, part);
    SpdxNames.description("summary", text(node, "summary"), part);
    SpdxNames.description("description", text(node, "description"), part);
    SpdxNames.link("software_homePage", text(node, "software_homePage"), part);
    SpdxNames.link("software_downloadLocation", text(node, "software_downloadLocation"), part);
    PartTexts.text("purl", text(node, "software_packageUrl"), part);
    for (JsonNode identifier : node.path("externalIdentifier")) {
      SpdxNames.reference(
          text(identifier, "externalIdentifierType"), text(identifier, "identifier"), part);
    }
    return part;
  }

  /** One party or several, each by id or written out. */
  private static void parties(
      Role role, String field, JsonNode node, Map<String, String> agents, Part part) {
    JsonNode value = node.path(field);
    for (JsonNode each : value.isArray() ? value : List.of(value)) {
      String name = each.isObject() ? text(each, "name") : agents.getOrDefault(each.asText(""), "");
      SpdxNames.party(role, field, name, part);
    }
  }

  static String text(JsonNode node, String member) {
    return node.path(member).asText("");
  }
}
