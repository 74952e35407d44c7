package dev.interdict.internal.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Company forms written together with a name: "SIEMENSAG", "JSCARGUMENT". */
public final class GluedForms {

  private static final List<String> ENDS =
      List.of("gmbh", "corp", "inc", "llc", "ltd", "plc", "spa", "ag", "bv", "nv", "sa");
  private static final List<String> STARTS = List.of("pjsc", "jsc", "ooo", "zao", "oao");
  private static final List<String> LONG_ENDS =
      List.of(
          "corporation",
          "incorporated",
          "technologies",
          "technology",
          "company",
          "limited",
          "group",
          "international",
          "electronics",
          "semiconductor",
          "systems",
          "america",
          "usa");
  private static final int SHORTEST_NAME = 5;
  private static final int SHORTEST_INITIALS = 3;

  private GluedForms() {}

  /** The names that the folded word may hold beside a company form. */
  public static Set<String> namesIn(String word) {
    Set<String> names = strippedOnce(word);
    for (String name : List.copyOf(names)) {
      names.addAll(strippedOnce(name));
    }
    return names;
  }

  private static Set<String> strippedOnce(String word) {
    Set<String> names = new LinkedHashSet<>();
    for (String end : ENDS) {
      if (word.endsWith(end) && word.length() - end.length() >= SHORTEST_NAME) {
        names.add(word.substring(0, word.length() - end.length()));
      }
    }
    for (String end : LONG_ENDS) {
      if (word.endsWith(end) && word.length() - end.length() >= SHORTEST_INITIALS) {
        names.add(word.substring(0, word.length() - end.length()));
      }
    }
    for (String start : STARTS) {
      if (word.startsWith(start) && word.length() - start.length() >= SHORTEST_NAME) {
        names.add(word.substring(start.length()));
      }
    }
    return names;
  }
}
