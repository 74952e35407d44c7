package dev.interdict.internal.text;

/**
 * What a scanner took for letters: 0 for O or, before U and a vowel, for Q; 1 for I, a pair of them
 * for L; 2 for Z, 5 for S, 6 for G, 8 for B; a small l or a bar for I.
 */
final class ScannedLetters {

  private static final int FEWEST_LETTERS = 3;
  private static final int FEWEST_LETTERS_BEHIND = 5;
  private static final int FEWEST_CAPITALS = 2;

  private ScannedLetters() {}

  /** The text with such digits turned into letters; same length. */
  static String mended(String scanned) {
    String text = withoutBars(scanned);
    StringBuilder mended = null;
    int start = 0;
    while (start < text.length()) {
      int end = endOfRun(text, start);
      if (end > start && (isScanned(text, start, end) || isForm(text, start, end))) {
        mended = mended == null ? new StringBuilder(text) : mended;
        for (int at = start; at < end; at++) {
          mended.setCharAt(at, letter(text, at));
        }
      } else if (end > start && isSmallAmongCapitals(text, start, end)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        for (int at = start; at < end; at++) {
          mended.setCharAt(at, text.charAt(at) == 'l' ? 'I' : text.charAt(at));
        }
      }
      start = Math.max(end, start + 1);
    }
    return mended == null ? text : mended.toString();
  }

  /** "DES|GN": a bar between letters is an I. */
  private static String withoutBars(String text) {
    if (text.indexOf('|') < 0) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    for (int at = 1; at + 1 < text.length(); at++) {
      if (text.charAt(at) == '|'
          && Character.isLetter(text.charAt(at - 1))
          && Character.isLetter(text.charAt(at + 1))) {
        mended.setCharAt(at, 'I');
      }
    }
    return mended.toString();
  }

  /** "C0 LTD", "1NC". */
  private static boolean isForm(String text, int start, int end) {
    String word = text.substring(start, end);
    return word.equalsIgnoreCase("C0") || word.equalsIgnoreCase("1NC");
  }

  private static int endOfRun(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * A word that holds more letters than digits, all of them look-alikes. It starts with a letter or
   * with a 0, since words do start with other digits ("5STAR"), and only 0, 1 and 5 may end it, as
   * words end in other digits to tell versions ("TECH2").
   */
  private static boolean isScanned(String text, int start, int end) {
    int digits = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        digits++;
        if (letter(text, at) == c || (at + 1 == end && "268".indexOf(c) >= 0)) {
          return false;
        }
      }
    }
    int letters = end - start - digits;
    boolean begins =
        Character.isLetter(text.charAt(start))
            || (text.charAt(start) == '0' && letters >= FEWEST_LETTERS_BEHIND);
    return digits > 0 && begins && letters >= FEWEST_LETTERS && letters > digits;
  }

  /** "MEGVll": capitals, and small letters l alone. */
  private static boolean isSmallAmongCapitals(String text, int start, int end) {
    int capitals = 0;
    int small = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == 'l') {
        small++;
      } else if (c >= 'A' && c <= 'Z') {
        capitals++;
      } else {
        return false;
      }
    }
    return small > 0 && capitals >= FEWEST_CAPITALS;
  }

  private static char letter(String text, int at) {
    return switch (text.charAt(at)) {
      case '0' -> isQ(text, at) ? 'q' : 'o';
      case '1' -> isAt(text, at - 1, '1') || isAt(text, at + 1, '1') ? 'l' : 'i';
      case '2' -> 'z';
      case '5' -> 's';
      case '6' -> 'g';
      case '8' -> 'b';
      default -> text.charAt(at);
    };
  }

  /** "0UECTEL": hardly a word begins with O, U and another vowel. */
  private static boolean isQ(String text, int at) {
    return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && at + 2 < text.length()
        && Character.toLowerCase(text.charAt(at + 1)) == 'u'
        && "aeio".indexOf(Character.toLowerCase(text.charAt(at + 2))) >= 0;
  }

  private static boolean isAt(String text, int at, char c) {
    return at >= 0 && at < text.length() && text.charAt(at) == c;
  }
}
