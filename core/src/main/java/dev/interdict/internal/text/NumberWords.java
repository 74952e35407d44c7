package dev.interdict.internal.text;

import java.util.Set;

/** Words that count: "Blackstone IV", "Second Navigation Bureau". */
final class NumberWords {

  private static final Set<String> ROMAN =
      Set.of(
          "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi",
          "xvii", "xviii", "xix", "xx");
  private static final Set<String> ROMAN_AT_THE_END = Set.of("i", "v", "x");
  private static final Set<String> ORDINALS =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private NumberWords() {}

  /** Whether the word counts. The first word of a name may be initials instead. */
  static boolean isNumber(Token token, boolean first, boolean last) {
    String word = token.text();
    return token.isNumber()
        || ORDINALS.contains(word)
        || (!first && ROMAN.contains(word))
        || (!first && last && ROMAN_AT_THE_END.contains(word));
  }
}
