package dev.interdict.internal.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Russian, Ukrainian and Bulgarian names in Latin letters, as passports and registers write them.
 */
public final class Cyrillic {

  private static final Map<Character, String> LATIN = new HashMap<>();

  static {
    String letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўџљњћђј";
    String[] latin =
        ("a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i yi ye g u dz"
                + " lj nj c dj j")
            .split(" ");
    for (int i = 0; i < letters.length(); i++) {
      LATIN.put(letters.charAt(i), latin[i].equals("-") ? "" : latin[i]);
    }
  }

  private Cyrillic() {}

  /** Whether a text holds a Cyrillic letter. */
  public static boolean isIn(String text) {
    return text.codePoints()
        .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.CYRILLIC);
  }

  /** The text with Cyrillic letters in Latin ones, in lower case; other letters stay. */
  public static String toLatin(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
      latin.append(LATIN.getOrDefault(letter, String.valueOf(letter)));
    }
    return latin.toString();
  }
}
