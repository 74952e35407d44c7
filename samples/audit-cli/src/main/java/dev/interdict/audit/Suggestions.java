package dev.interdict.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what a mistyped key may have meant. */
final class Suggestions {

  private static final int SHORTEST_WORD = 4;
  private static final int LIMIT = 3;

  private Suggestions() {}

  /** The first few candidates that share a longer word with what was typed. */
  static String of(String typed, Stream<String> candidates) {
    List<String> near =
        candidates.filter(candidate -> isNear(typed, candidate)).sorted().limit(LIMIT).toList();
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }

  private static boolean isNear(String typed, String candidate) {
    String there = candidate.toLowerCase(Locale.ROOT);
    return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .anyMatch(word -> there.equals(word) || isPart(word, there));
  }

  private static boolean isPart(String word, String candidate) {
    boolean telling = word.length() >= SHORTEST_WORD && !word.equals("department");
    return telling && candidate.contains(word.substring(0, SHORTEST_WORD));
  }
}
