package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.interdict.report.ReportedRuling;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rulings that many records share, written once, and the sets in which they come. */
final class RuleTable {

  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final Map<List<Integer>, Integer> sets = new LinkedHashMap<>();

  /** The place of a match's rulings among the sets. */
  int place(List<ReportedRuling> rulings) throws IOException {
    List<Integer> set = new ArrayList<>(rulings.size());
    for (ReportedRuling ruling : rulings) {
      String text = text(ruling);
      Integer known = rules.get(text);
      int place = known == null ? rules.size() : known;
      rules.putIfAbsent(text, place);
      set.add(place);
    }
    Integer known = sets.get(set);
    if (known != null) {
      return known;
    }
    sets.put(set, sets.size());
    return sets.size() - 1;
  }

  int size() {
    return rules.size();
  }

  /** Writes both tables as members of the object that is open. */
  void writeAll(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("rules");
    for (String rule : rules.keySet()) {
      out.writeRawValue(rule);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("sets");
    for (List<Integer> set : sets.keySet()) {
      out.writeArray(set.stream().mapToInt(Integer::intValue).toArray(), 0, set.size());
    }
    out.writeEndArray();
  }

  /** Escaped for the page already, as it is written raw later. */
  private static String text(ReportedRuling ruling) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = HtmlPage.jsonFactory().createGenerator(text)) {
      new JsonMatches(out).ruling(ruling);
    }
    return text.toString();
  }
}
