package dev.interdict.internal.record.bom;

import com.fasterxml.jackson.databind.JsonNode;
import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.row.BadCell;
import dev.interdict.record.Role;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A package of an SPDX document in JSON.
 *
 * @param part what it says of itself
 * @param parties organisations and persons that it refers to
 * @param identifiers what its identifiers say of it, which tell a maker less well
 */
record SpdxPackage(Part part, List<Party> parties, Part identifiers) {

  /** Memory of a package besides its texts, in characters. */
  private static final int OWN_SIZE = 300;

  /**
   * A party that stands elsewhere in the document.
   *
   * @param role what it is to the package
   * @param field member that refers to it
   * @param id where it stands
   */
  record Party(Role role, String field, String id) {}

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

  /** A package of SPDX 3. */
  static SpdxPackage ofVersion3(JsonNode node, SourceLocation where) {
    Part part = new Part(where, List.of());
    List<Party> parties = new ArrayList<>();
    PartTexts.text("name", text(node, "name"), part);
    part.note("bom-ref", text(node, "spdxId"));
    part.note("version", text(node, "software_packageVersion"));
    SpdxNames.purpose(text(node, "software_primaryPurpose"), part);
    parties(Role.SUPPLIER, "suppliedBy", node, part, parties);
    parties(Role.MANUFACTURER, "originatedBy", node, part, parties);
    SpdxNames.description("summary", text(node, "summary"), part);
    SpdxNames.description("description", text(node, "description"), part);
    SpdxNames.link("software_homePage", text(node, "software_homePage"), part);
    SpdxNames.link("software_downloadLocation", text(node, "software_downloadLocation"), part);
    part.note("purl", text(node, "software_packageUrl"));
    Part identifiers = new Part(where, List.of());
    PartTexts.text("purl", text(node, "software_packageUrl"), identifiers);
    for (JsonNode identifier : node.path("externalIdentifier")) {
      SpdxNames.reference(
          text(identifier, "externalIdentifierType"), text(identifier, "identifier"), identifiers);
    }
    return new SpdxPackage(part, List.copyOf(parties), identifiers);
  }

  /**
   * The component, or why there is none.
   *
   * @param agents names of organisations and persons by their ids
   */
  ReadResult result(Map<String, String> agents, String bom) {
    for (Party party : parties) {
      SpdxNames.party(party.role(), party.field(), agents.getOrDefault(party.id(), ""), part);
    }
    part.addAll(identifiers);
    return part.result(bom);
  }

  /** Memory it takes, in characters. */
  long size() {
    long ids = parties.stream().mapToLong(party -> party.id().length()).sum();
    return OWN_SIZE + ids + part.size() + identifiers.size();
  }

  /** One party or several, each by id or written out. */
  private static void parties(
      Role role, String field, JsonNode node, Part part, List<Party> elsewhere) {
    JsonNode value = node.path(field);
    for (JsonNode each : value.isArray() ? value : List.of(value)) {
      if (each.isObject()) {
        SpdxNames.party(role, field, text(each, "name"), part);
      } else if (elsewhere.size() < Limits.COMPONENT_LIST) {
        elsewhere.add(new Party(role, field, each.asText("")));
      } else {
        part.fault(new BadCell(field, Reason.TOO_LARGE, "the package names too many parties"));
      }
    }
  }

  static String text(JsonNode node, String member) {
    return node.path(member).asText("");
  }
}
