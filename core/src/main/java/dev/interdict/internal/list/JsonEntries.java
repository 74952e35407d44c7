package dev.interdict.internal.list;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.internal.record.json.JsonTexts;
import dev.interdict.record.source.ReadResult.Reason;
import java.io.IOException;
import java.io.Reader;
import java.util.StringJoiner;
import java.util.function.ObjLongConsumer;

/** JSON lists, one entry in memory at a time. */
final class JsonEntries {

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonEntries() {}

  /** Entries of the array that stands under a member of the outermost object, or alone. */
  static void inArray(Reader reader, String member, ObjLongConsumer<JsonNode> entries)
      throws IOException {
    try (JsonParser parser = JsonTexts.parser(reader)) {
      boolean found = parser.nextToken() == JsonToken.START_ARRAY;
      while (!found && parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals(member);
        found = parser.nextToken() == JsonToken.START_ARRAY && wanted;
        if (!found) {
          parser.skipChildren();
        }
      }
      if (!found) {
        throw new UnreadableInput(Reason.UNKNOWN_FORMAT, "holds no list under \"" + member + "\"");
      }
      long number = 0;
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        entries.accept(MAPPER.readTree(parser), ++number);
      }
      if (parser.currentToken() != JsonToken.END_ARRAY) {
        throw new UnreadableInput(
            Reason.MALFORMED, "an entry is no object, or the JSON breaks off");
      }
      finish(parser);
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  /** The array is followed by nothing but the end of what encloses it. */
  private static void finish(JsonParser parser) throws IOException {
    while (parser.nextToken() != null) {
      parser.skipChildren();
    }
  }

  /** One object a line. */
  static void lines(Reader reader, ObjLongConsumer<JsonNode> entries) throws IOException {
    try (JsonParser parser = JsonTexts.parser(reader)) {
      long number = 0;
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        entries.accept(MAPPER.readTree(parser), ++number);
      }
      if (parser.currentToken() != null) {
        throw new UnreadableInput(Reason.MALFORMED, "line " + (number + 1) + " is no object");
      }
    } catch (JsonProcessingException e) {
      throw broken(e);
    }
  }

  private static UnreadableInput broken(JsonProcessingException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    return new UnreadableInput(
        Reason.MALFORMED,
        "the JSON is not valid or breaks off at line " + line + "; fetch it again");
  }

  /** The texts of a value, joined: a list's elements, or the value itself. */
  static String text(JsonNode value) {
    if (value.isArray()) {
      StringJoiner joined = new StringJoiner("; ");
      value.forEach(element -> joined.add(text(element)));
      return joined.toString();
    }
    return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
  }
}
