package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.interdict.report.ReportedRuling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rulings that many records share, written once, and the sets in which they come. */
final class RuleTable {

  private final Map<ReportedRuling, Integer> rules = new LinkedHashMap<>();
  private final Map<List<Integer>, Integer> sets = new LinkedHashMap<>();

  /** The place of a match's rulings among the sets. */
  int place(List<ReportedRuling> rulings) {
    List<Integer> set = new ArrayList<>(rulings.size());
    for (ReportedRuling ruling : rulings) {
      set.add(rules.computeIfAbsent(ruling, unknown -> rules.size()));
    }
    return sets.computeIfAbsent(set, unknown -> sets.size());
  }

  int size() {
    return rules.size();
  }

  /** Writes both tables as members of the object that is open. */
  void writeAll(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("rules");
    JsonMatches told = new JsonMatches(out);
    for (ReportedRuling rule : rules.keySet()) {
      told.ruling(rule);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("sets");
    for (List<Integer> set : sets.keySet()) {
      out.writeArray(set.stream().mapToInt(Integer::intValue).toArray(), 0, set.size());
    }
    out.writeEndArray();
  }
}
