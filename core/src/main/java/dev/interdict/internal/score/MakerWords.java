package dev.interdict.internal.score;

import dev.interdict.internal.text.Token;
import java.util.List;
import java.util.Set;

/** Words that introduce a maker in a text: "MFR X", "MANUFACTURED BY X", "BRAND: X". */
final class MakerWords {

  private static final Set<String> DIRECT =
      Set.of(
          "mfr",
          "mfg",
          "manufacturer",
          "maker",
          "brand",
          "oem",
          "carrier",
          "distributor",
          "distr",
          "supplier",
          "make");
  private static final Set<String> WITH_BY =
      Set.of(
          "made",
          "manufactured",
          "mfd",
          "mfg",
          "built",
          "produced",
          "supplied",
          "developed",
          "sold",
          "provided",
          "distributed");

  private MakerWords() {}

  /** Whether such words stand right before a token. */
  static boolean isBefore(List<Token> tokens, int at) {
    if (at < 1) {
      return false;
    }
    String before = tokens.get(at - 1).text();
    if (before.equals("by")) {
      return at > 1 && WITH_BY.contains(tokens.get(at - 2).text());
    }
    return DIRECT.contains(before);
  }
}
