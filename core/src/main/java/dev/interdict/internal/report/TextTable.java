package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts that occur again and again, written once. A number refers to the table; a text that is too
 * short to gain, or comes when the table is full, stands for itself.
 */
final class TextTable {

  private static final int WORTH = 4;
  private static final int CAPACITY = 8_000_000;

  private final Map<String, Integer> places = new LinkedHashMap<>();
  private int characters;

  /** Writes the text, harmless to show, or its place in the table. */
  void write(JsonGenerator out, String text) throws IOException {
    String shown = HarmlessText.oneLine(text, false);
    Integer place = places.get(shown);
    if (place != null) {
      out.writeNumber(place);
    } else if (shown.length() < WORTH || characters + shown.length() > CAPACITY) {
      out.writeString(shown);
    } else {
      characters += shown.length();
      out.writeNumber(places.size());
      places.put(shown, places.size());
    }
  }

  /** Writes the table as an array of texts. */
  void writeAll(JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (String text : places.keySet()) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
