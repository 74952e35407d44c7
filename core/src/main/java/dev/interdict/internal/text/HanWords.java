package dev.interdict.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words of Chinese company names that tell little: trades, and places. */
final class HanWords {

  /** What such a word does in a name. */
  enum Kind {
    COMMON,
    PLACE
  }

  private static final Map<String, Kind> KINDS = new HashMap<>();
  private static final int LONGEST;

  static {
    int longest = 1;
    for (List<String> cells : Vocabulary.rows("han-words.csv")) {
      KINDS.put(cells.get(0), cells.get(1).equals("place") ? Kind.PLACE : Kind.COMMON);
      longest = Math.max(longest, cells.get(0).length());
    }
    LONGEST = longest;
  }

  private HanWords() {}

  /** The words of trades. */
  static Stream<String> common() {
    return KINDS.entrySet().stream()
        .filter(each -> each.getValue() == Kind.COMMON)
        .map(Map.Entry::getKey);
  }

  /** Number of tokens of the longest such word that starts at that token; 0 if none does. */
  static int lengthAt(List<Token> tokens, int at) {
    for (int length = Math.min(LONGEST, tokens.size() - at); length > 0; length--) {
      if (kind(tokens, at, length).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  /** What the word does; empty if it is not one of these. */
  static Optional<Kind> kind(List<Token> tokens, int at, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      if (!tokens.get(i).isIdeograph()) {
        return Optional.empty();
      }
      word.append(tokens.get(i).text());
    }
    return Optional.ofNullable(KINDS.get(word.toString()));
  }
}
