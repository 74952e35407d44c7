package dev.interdict.internal.text;

import java.util.HashMap;
import java.util.Map;

/** Traditional characters and their simplified form: lists print the one, records the other. */
final class HanVariants {

  private static final Map<Integer, Integer> SIMPLIFIED = new HashMap<>();

  static {
    Vocabulary.lines("han-variants.csv").stream()
        .skip(1)
        .forEach(line -> SIMPLIFIED.put(line.codePointAt(0), line.codePointAt(2)));
  }

  private HanVariants() {}

  /** The simplified form; the character itself if it has none. */
  static int simplified(int codePoint) {
    return SIMPLIFIED.getOrDefault(codePoint, codePoint);
  }
}
