package dev.interdict.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folding of characters, the same for catalog and records. */
public final class Texts {

  private Texts() {}

  /**
   * Lower case, compatibility forms opened, accents and strokes dropped, look-alike letters of
   * other scripts in a Latin word turned into Latin ones, traditional Chinese characters into
   * simplified ones. Total and idempotent; independent of the locale.
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
        .forEach(point -> appendPlain(kept, point));
    return kept.toString();
  }

  /** Latin letters that are not a plain one with an accent. */
  private static void appendPlain(StringBuilder kept, int codePoint) {
    switch (codePoint) {
      case 'ł' -> kept.append('l');
      case 'ø' -> kept.append('o');
      case 'đ', 'ð' -> kept.append('d');
      case 'ı' -> kept.append('i');
      case 'ħ' -> kept.append('h');
      case 'ŧ' -> kept.append('t');
      case 'ß' -> kept.append("ss");
      case 'æ' -> kept.append("ae");
      case 'œ' -> kept.append("oe");
      case 'þ' -> kept.append("th");
      default -> kept.appendCodePoint(codePoint);
    }
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
