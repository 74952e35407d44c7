package dev.interdict.internal.record.rule;

import java.util.List;

/** Sets of CycloneDX versions as bits. */
final class Versions {

  private static final List<String> KNOWN = List.of("1.2", "1.3", "1.4", "1.5", "1.6", "1.7");

  /** All that are known. */
  static final int ALL = (1 << KNOWN.size()) - 1;

  private Versions() {}

  /** The version of that number; 0 if it is not known. */
  static int of(String number) {
    int index = KNOWN.indexOf(number);
    return index < 0 ? 0 : 1 << index;
  }

  /** What stands in a table: {@code 1.4}, {@code 1.4-1.6}, {@code 1.4-}; nothing is all. */
  static int range(String text) {
    if (text.isEmpty()) {
      return ALL;
    }
    int dash = text.indexOf('-');
    int first = known(dash < 0 ? text : text.substring(0, dash));
    int last = dash < 0 ? first : KNOWN.size() - 1;
    if (dash >= 0 && dash < text.length() - 1) {
      last = known(text.substring(dash + 1));
    }
    return (ALL >> (KNOWN.size() - 1 - last)) & (ALL << first);
  }

  private static int known(String number) {
    int index = KNOWN.indexOf(number);
    if (index < 0) {
      throw new IllegalArgumentException("no version " + number);
    }
    return index;
  }

  /** The version if it is the only one of the set, else the first and the last that are known. */
  static String name(int versions) {
    return Integer.bitCount(versions) == 1
        ? KNOWN.get(Integer.numberOfTrailingZeros(versions))
        : "1.2 to 1.7";
  }
}
