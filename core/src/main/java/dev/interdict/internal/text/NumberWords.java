package dev.interdict.internal.text;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that count: "Blackstone IV", "Second Navigation Bureau". */
final class NumberWords {

  private static final Set<String> ROMAN =
      Set.of(
          "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi",
          "xvii", "xviii", "xix", "xx");
  private static final Set<String> ROMAN_AT_THE_END = Set.of("i", "v", "x");
  private static final Map<Character, Integer> ROMAN_DIGITS = Map.of('i', 1, 'v', 5, 'x', 10);
  private static final List<String> ORDINALS =
      List.of(
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

  private static final List<String> CARDINALS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  /** The number that a word means, in digits: "IV", "fourth", "four" and "004" are all "4". */
  static Optional<String> digits(String word, boolean counts) {
    if (Character.isDigit(word.charAt(0))) {
      return Optional.of(CharMatcher.is('0').trimLeadingFrom(word)).filter(text -> !text.isEmpty());
    }
    int ordinal = ORDINALS.indexOf(word) + CARDINALS.indexOf(word) + 2;
    if (ordinal > 0) {
      return Optional.of(String.valueOf(ordinal));
    }
    return counts ? roman(word) : Optional.empty();
  }

  private static Optional<String> roman(String word) {
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      int here = ROMAN_DIGITS.getOrDefault(word.charAt(i), 0);
      boolean before =
          i + 1 < word.length() && here < ROMAN_DIGITS.getOrDefault(word.charAt(i + 1), 0);
      value += before ? -here : here;
    }
    return Optional.of(String.valueOf(value)).filter(digits -> !digits.equals("0"));
  }

  /** Whether the word counts. The first word of a name may be initials instead. */
  static boolean isNumber(Token token, boolean first, boolean last) {
    String word = token.text();
    return token.isNumber()
        || ORDINALS.contains(word)
        || (!first && ROMAN.contains(word))
        || (!first && last && ROMAN_AT_THE_END.contains(word));
  }
}
