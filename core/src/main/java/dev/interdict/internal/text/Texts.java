package dev.interdict.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folding of characters, the same for catalog and records. */
public final class Texts {

  private Texts() {}

  /**
   * Lower case, compatibility forms opened, accents dropped, look-alike letters of other scripts in
   * a Latin word turned into Latin ones, traditional Chinese characters into simplified ones. Total
   * and idempotent; independent of the locale.
   */
  public static String fold(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String open = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String folded =
        LookAlikes.toLatin(Normalizer.normalize(withoutMarks(open), Normalizer.Form.NFKC));
    return folded;
  }

  private static String withoutMarks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> !isInvisible(point))
        .map(HanVariants::simplified)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Accents, and characters that print nothing, such as a zero-width space or a soft hyphen. */
  static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
