package dev.interdict.internal.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters of other scripts that look like Latin ones. They are turned only inside words that also
 * hold a Latin letter, or that consist of look-alikes alone in a text without other letters of that
 * script, so that real Cyrillic and Greek names stay as they are.
 */
final class LookAlikes {

  private static final Map<Character, Character> LATIN = new HashMap<>();

  static {
    String cyrillic = "аеорсухіјѕԁһԛԝкмтвнпзгь";
    String latin = "aeopcyxijsdhqwkmtbhn3rb";
    for (int i = 0; i < cyrillic.length(); i++) {
      LATIN.put(cyrillic.charAt(i), latin.charAt(i));
    }
    String greek = "αεικνορτυχβηζμ";
    String twin = "aeiknoptuxbhzm";
    for (int i = 0; i < greek.length(); i++) {
      LATIN.put(greek.charAt(i), twin.charAt(i));
    }
  }

  private LookAlikes() {}

  static String toLatin(String folded) {
    StringBuilder out = new StringBuilder(folded);
    int start = 0;
    while (start < out.length()) {
      if (!Character.isLetter(out.charAt(start))) {
        start++;
        continue;
      }
      int end = start;
      boolean latin = false;
      boolean alike = false;
      while (end < out.length() && Character.isLetter(out.charAt(end))) {
        char c = out.charAt(end);
        latin |= c >= 'a' && c <= 'z';
        alike |= LATIN.containsKey(c);
        end++;
      }
      if (latin && alike) {
        for (int i = start; i < end; i++) {
          out.setCharAt(i, LATIN.getOrDefault(out.charAt(i), out.charAt(i)));
        }
      }
      start = end;
    }
    return out.toString();
  }
}
