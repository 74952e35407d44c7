package dev.interdict.internal.record.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.interdict.internal.record.row.BadCell;
import dev.interdict.internal.record.row.Column;
import dev.interdict.internal.record.row.Fields;
import dev.interdict.internal.record.row.ProcurementMapping;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One award of an OCDS release with its contracts; or the release itself if nothing is awarded yet.
 *
 * @param release the release
 * @param award the award; empty if there is none
 * @param contracts contracts under the award, or those that name no award of the release
 */
record OcdsAward(JsonNode release, JsonNode award, List<JsonNode> contracts) {

  private static final JsonNode NONE = JsonNodeFactory.instance.objectNode();

  /** Each award repeats what the release says for all of them. */
  private static final long MOST_REPEATED = 2_000_000;

  /** The awards of a release, at least one. */
  static List<OcdsAward> all(JsonNode release) {
    Map<String, List<JsonNode>> contracts = new LinkedHashMap<>();
    for (JsonNode contract : release.path("contracts")) {
      contracts
          .computeIfAbsent(text(contract, "awardID"), award -> new ArrayList<>())
          .add(contract);
    }
    List<OcdsAward> all = new ArrayList<>();
    for (JsonNode award : release.path("awards")) {
      List<JsonNode> own = contracts.remove(text(award, "id"));
      all.add(new OcdsAward(release, award, own == null ? List.of() : own));
    }
    for (List<JsonNode> others : contracts.values()) {
      others.forEach(contract -> all.add(new OcdsAward(release, NONE, List.of(contract))));
    }
    return all.isEmpty() ? List.of(new OcdsAward(release, NONE, List.of())) : all;
  }

  /** Whether the awards of a release would take up far more than the release. */
  static boolean areTooMany(JsonNode release) {
    long awards = release.path("awards").size() + (long) release.path("contracts").size();
    JsonNode tender = release.path("tender");
    int shared =
        release.path("parties").size()
            + tender.path("items").size()
            + tender.path("tenderers").size();
    return awards * shared > MOST_REPEATED;
  }

  /** The record, or why there is none. */
  ReadResult result(SourceLocation where) {
    try {
      return ProcurementMapping.map(fields(), where);
    } catch (BadCell e) {
      return e.at(where);
    }
  }

  private Fields fields() throws BadCell {
    Fields fields = new Fields();
    fields.add(Column.RECORD_ID, "record_id", id());
    fields.add(Column.AWARD_KEY, "ocid", text(release, "ocid"));
    fields.add(Column.RECORD_TYPE, "tag", isChange() ? "modification" : "award");
    for (JsonNode contract : contracts) {
      fields.add(Column.ACTION_DATE, "contracts.dateSigned", text(contract, "dateSigned"));
    }
    fields.add(Column.ACTION_DATE, "awards.date", text(award, "date"));
    fields.add(Column.OTHER_DATE, "date", text(release, "date"));
    buyer(fields);
    parties(fields);
    texts(fields);
    value(fields);
    return fields;
  }

  private String id() {
    String own = text(award, "id");
    String part = own.isEmpty() && !contracts.isEmpty() ? text(contracts.get(0), "id") : own;
    String ocid = text(release, "ocid");
    String whole = part.isEmpty() || part.contains(ocid) ? part : ocid + " " + part;
    return whole.isEmpty() ? ocid + " " + text(release, "id") : whole;
  }

  private boolean isChange() {
    for (JsonNode tag : release.path("tag")) {
      String name = tag.asText();
      if (name.equals("contractAmendment") || name.equals("awardUpdate")) {
        return true;
      }
    }
    return false;
  }

  private void buyer(Fields fields) throws BadCell {
    fields.add(Column.SUB_AGENCY, "buyer", text(release.path("buyer"), "name"));
    fields.add(
        Column.AGENCY,
        "tender.procuringEntity",
        text(release.path("tender").path("procuringEntity"), "name"));
    for (JsonNode party : release.path("parties")) {
      if (hasRole(party, "buyer") || hasRole(party, "procuringEntity")) {
        fields.add(Column.AGENCY, "parties", text(party, "name"));
      }
      if (hasRole(party, "funder")) {
        fields.add(Column.FUNDING_AGENCY, "parties", text(party, "name"));
      }
    }
  }

  /** The suppliers; before the award, those who tender. */
  private void parties(Fields fields) throws BadCell {
    for (JsonNode supplier : award.path("suppliers")) {
      party(fields, "awards.suppliers", supplier);
    }
    for (JsonNode contract : contracts) {
      for (JsonNode supplier : contract.path("suppliers")) {
        party(fields, "contracts.suppliers", supplier);
      }
    }
    if (award.isEmpty()) {
      for (JsonNode tenderer : release.path("tender").path("tenderers")) {
        party(fields, "tender.tenderers", tenderer);
      }
      for (JsonNode party : release.path("parties")) {
        if (hasRole(party, "supplier") || hasRole(party, "tenderer")) {
          party(fields, "parties", party);
        }
      }
    }
  }

  private void party(Fields fields, String field, JsonNode reference) throws BadCell {
    fields.add(Column.VENDOR, field, text(reference, "name"));
    JsonNode party = resolved(reference).orElse(reference);
    fields.add(Column.VENDOR, field, text(party, "name"));
    identifier(fields, field, party.path("identifier"));
    for (JsonNode more : party.path("additionalIdentifiers")) {
      identifier(fields, field, more);
    }
    fields.add(
        Column.VENDOR_COUNTRY,
        field + ".address.countryName",
        text(party.path("address"), "countryName"));
  }

  private static void identifier(Fields fields, String field, JsonNode identifier) throws BadCell {
    fields.add(Column.VENDOR, field + ".identifier.legalName", text(identifier, "legalName"));
    String scheme = text(identifier, "scheme");
    if (scheme.contains("UEI") || scheme.equals("US-SAM")) {
      fields.add(Column.UEI, field + ".identifier.id", text(identifier, "id"));
    }
  }

  private Optional<JsonNode> resolved(JsonNode reference) {
    String id = text(reference, "id");
    for (JsonNode party : release.path("parties")) {
      if (!id.isEmpty() && text(party, "id").equals(id)) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  private void texts(Fields fields) throws BadCell {
    described(fields, "awards", award);
    for (JsonNode contract : contracts) {
      described(fields, "contracts", contract);
    }
    described(fields, "tender", release.path("tender"));
    JsonNode planning = release.path("planning");
    fields.add(Column.DESCRIPTION, "planning.rationale", text(planning, "rationale"));
    fields.add(Column.DESCRIPTION, "planning.budget", text(planning.path("budget"), "description"));
  }

  private static void described(Fields fields, String part, JsonNode node) throws BadCell {
    fields.add(Column.DESCRIPTION, part + ".title", text(node, "title"));
    fields.add(Column.DESCRIPTION, part + ".description", text(node, "description"));
    for (JsonNode item : node.path("items")) {
      fields.add(Column.DESCRIPTION, part + ".items.description", text(item, "description"));
      fields.add(
          Column.DESCRIPTION,
          part + ".items.classification",
          text(item.path("classification"), "description"));
    }
  }

  /** Amounts count in U.S. dollars only. */
  private void value(Fields fields) throws BadCell {
    JsonNode value = award.path("value");
    if (text(value, "currency").equals("USD")) {
      fields.add(Column.AMOUNT, "awards.value.amount", text(value, "amount"));
    }
  }

  private static boolean hasRole(JsonNode party, String role) {
    for (JsonNode each : party.path("roles")) {
      if (each.asText().equals(role)) {
        return true;
      }
    }
    return false;
  }

  /** The member's text; empty if it is missing or no text. */
  private static String text(JsonNode node, String member) {
    return node.path(member).asText("");
  }
}
