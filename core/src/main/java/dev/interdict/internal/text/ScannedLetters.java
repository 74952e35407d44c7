package dev.interdict.internal.text;

/** What a scanner took for letters: 0 for O, 1 for I or L, 5 for S, a small l for I. */
final class ScannedLetters {

  private static final int FEWEST_LETTERS = 3;
  private static final int FEWEST_CAPITALS = 2;

  private ScannedLetters() {}

  /** The text with such digits turned into letters; same length. */
  static String mended(String text) {
    StringBuilder mended = null;
    int start = 0;
    while (start < text.length()) {
      int end = endOfRun(text, start);
      if (end > start && isScanned(text, start, end)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        for (int at = start; at < end; at++) {
          mended.setCharAt(at, letter(text.charAt(at)));
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

  private static int endOfRun(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * A word that starts with a letter and holds more letters than digits, all of them look-alikes.
   */
  private static boolean isScanned(String text, int start, int end) {
    int digits = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        digits++;
        if (letter(c) == c) {
          return false;
        }
      }
    }
    int letters = end - start - digits;
    return digits > 0
        && Character.isLetter(text.charAt(start))
        && letters >= FEWEST_LETTERS
        && letters > digits;
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

  private static char letter(char c) {
    return switch (c) {
      case '0' -> 'o';
      case '1' -> 'i';
      case '5' -> 's';
      default -> c;
    };
  }
}
