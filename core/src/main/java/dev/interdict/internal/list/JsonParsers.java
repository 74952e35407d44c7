package dev.interdict.internal.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Reader;
import java.util.List;
import java.util.StringJoiner;

/** Parsers of lists in JSON. */
final class JsonParsers {

  private JsonParsers() {}

  /** The Consolidated Screening List as JSON. */
  static ListParser csl(Reader reader) {
    return out ->
        JsonEntries.inArray(
            reader,
            "results",
            (entry, number) -> out.add(CslEntry.draft(name -> field(entry, name)), number));
  }

  private static String field(JsonNode entry, String name) {
    JsonNode value = entry.path(name);
    return switch (name) {
      case "addresses" -> joined(value, "country", "");
      case "ids" -> joined(value, "type", "number");
      default -> JsonEntries.text(value);
    };
  }

  /** Members of objects in the form of the CSV cell. */
  private static String joined(JsonNode objects, String first, String second) {
    StringJoiner joined = new StringJoiner("; ");
    for (JsonNode each : objects) {
      String text = JsonEntries.text(each.path(first));
      joined.add(second.isEmpty() ? text : text + ", " + JsonEntries.text(each.path(second)));
    }
    return joined.toString();
  }

  /** An answer of the SAM.gov exclusions API. */
  static ListParser sam(Reader reader) {
    return out ->
        JsonEntries.inArray(
            reader,
            "excludedEntity",
            (entry, number) -> SamEntry.add(samEntry(entry), number, out));
  }

  private static SamEntry samEntry(JsonNode entry) {
    JsonNode details = entry.path("exclusionDetails");
    JsonNode who = entry.path("exclusionIdentification");
    JsonNode more = entry.path("exclusionOtherInformation");
    JsonNode action = lastAction(entry.path("exclusionActions").path("listOfActions"));
    return new SamEntry(
        text(details, "classificationType"),
        text(who, "entityName"),
        List.of(
            text(who, "firstName"),
            text(who, "middleName"),
            text(who, "lastName"),
            text(who, "suffix")),
        text(entry.path("exclusionPrimaryAddress"), "countryCode"),
        text(who, "ueiSAM"),
        text(who, "cageCode"),
        text(details, "samNumber"),
        text(details, "excludingAgencyCode"),
        text(details, "exclusionType"),
        text(more, "additionalComments"),
        text(action, "activateDate"),
        text(action, "terminationDate"),
        text(more, "isFASCSAOrder").matches("(?i)y|yes|true"));
  }

  private static JsonNode lastAction(JsonNode actions) {
    return actions.path(Math.max(0, actions.size() - 1));
  }

  /** The API writes the word null for nothing. */
  private static String text(JsonNode object, String member) {
    String text = JsonEntries.text(object.path(member));
    return text.equals("null") ? "" : text;
  }
}
