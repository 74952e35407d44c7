package dev.interdict.internal.list;

import com.fasterxml.jackson.databind.JsonNode;
import dev.interdict.catalog.Identifier.Scheme;
import dev.interdict.internal.record.row.DateText;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * FollowTheMoney entities, one a line. Sanctions stand on lines of their own and name their party,
 * so parties are handed on at the end. Only targets are kept: the rest are owners and addresses.
 */
final class FtmEntities implements ListParser {

  private final Reader reader;
  private final Map<String, Found> parties = new LinkedHashMap<>();
  private final Map<String, List<Sanction>> sanctions = new HashMap<>();

  private record Found(PartyDraft draft, long line, List<String> datasets) {}

  private record Sanction(
      String policy, Optional<LocalDate> from, Optional<LocalDate> until, String program) {}

  FtmEntities(Reader reader) {
    this.reader = reader;
  }

  /** What an entity's schema stands for; empty kinds cannot be parties at all. */
  static Party.Kind kind(String schema) {
    return switch (schema) {
      case "Company", "Organization", "PublicBody" -> Party.Kind.ORGANISATION;
      case "Person" -> Party.Kind.PERSON;
      case "Vessel" -> Party.Kind.VESSEL;
      case "Airplane" -> Party.Kind.AIRCRAFT;
      default -> Party.Kind.UNKNOWN;
    };
  }

  @Override
  public void read(Parties out) throws IOException {
    JsonEntries.lines(reader, (entity, line) -> take(entity, line, out));
    parties.forEach(
        (id, found) -> {
          entries(id, found).forEach(found.draft::entry);
          out.add(found.draft, found.line);
        });
  }

  private void take(JsonNode entity, long line, Parties out) {
    String schema = JsonEntries.text(entity.path("schema"));
    switch (schema) {
      case "Sanction" -> sanction(entity, out);
      case "Company", "Organization", "PublicBody", "LegalEntity", "Person", "Vessel", "Airplane" ->
          party(entity, schema, line, out);
      default -> out.skip(schema.isEmpty() ? "no schema" : schema.toLowerCase(Locale.ROOT));
    }
  }

  private void sanction(JsonNode entity, Parties out) {
    JsonNode properties = entity.path("properties");
    out.skip("sanction of a party");
    String set = first(entity.path("datasets"));
    sanctions
        .computeIfAbsent(first(properties.path("entity")), id -> new ArrayList<>(2))
        .add(
            new Sanction(
                ListPolicies.ofDataset(set),
                earliest(properties.path("startDate"))
                    .or(() -> earliest(properties.path("listingDate"))),
                earliest(properties.path("endDate")),
                first(properties.path("program"))));
  }

  private void party(JsonNode entity, String schema, long line, Parties out) {
    boolean target =
        entity.path("target").asBoolean(false)
            || JsonEntries.text(entity.path("properties").path("topics")).contains("sanction");
    if (!target) {
      out.skip("not a target");
      return;
    }
    JsonNode properties = entity.path("properties");
    String id = JsonEntries.text(entity.path("id"));
    PartyDraft draft =
        new PartyDraft("OpenSanctions")
            .id(id.toLowerCase(Locale.ROOT))
            .kind(kind(schema))
            .name(JsonEntries.text(entity.path("caption")));
    names(properties, "name", false, draft);
    names(properties, "alias", false, draft);
    names(properties, "previousName", false, draft);
    names(properties, "weakAlias", true, draft);
    properties.path("country").forEach(code -> draft.country(code.asText()));
    properties.path("jurisdiction").forEach(code -> draft.country(code.asText()));
    numbers(properties, "leiCode", Scheme.LEI, draft);
    numbers(properties, "uniqueEntityId", Scheme.UEI, draft);
    numbers(properties, "cageCode", Scheme.CAGE, draft);
    numbers(properties, "uscCode", Scheme.USCC, draft);
    List<String> datasets = new ArrayList<>();
    entity.path("datasets").forEach(set -> datasets.add(set.asText()));
    parties.put(id, new Found(draft, line, datasets));
  }

  private List<Party.Entry> entries(String id, Found found) {
    List<Party.Entry> entries = new ArrayList<>();
    for (Sanction sanction : sanctions.getOrDefault(id, List.of())) {
      entries.add(
          Party.Entry.of(
              sanction.policy,
              sanction.from,
              sanction.until,
              CslEntry.citations(sanction.program)));
    }
    if (entries.isEmpty()) {
      found.datasets.stream()
          .map(ListPolicies::ofDataset)
          .distinct()
          .forEach(policy -> entries.add(Party.Entry.undated(policy)));
    }
    return entries;
  }

  private static void names(JsonNode properties, String member, boolean weak, PartyDraft draft) {
    properties.path(member).forEach(name -> draft.otherName(name.asText(), weak));
  }

  private static void numbers(JsonNode properties, String member, Scheme scheme, PartyDraft draft) {
    properties.path(member).forEach(number -> draft.identifier(scheme, number.asText()));
  }

  private static String first(JsonNode values) {
    return JsonEntries.text(values.path(0));
  }

  private static Optional<LocalDate> earliest(JsonNode values) {
    List<LocalDate> days = new ArrayList<>();
    values.forEach(value -> DateText.find(value.asText()).ifPresent(days::add));
    return days.stream().min(Comparator.naturalOrder());
  }
}
