package dev.interdict.internal.text;

/** Digits that a scanner took for letters: 0 for O, 1 for I or L, 5 for S. */
final class ScannedLetters {

  private static final int SHORTEST_WORD = 6;

  private ScannedLetters() {}

  /** The text with such digits turned into letters; same length. */
  static String mended(String text) {
    StringBuilder mended = null;
    for (int at = 1; at + 1 < text.length(); at++) {
      char letter = letter(text.charAt(at));
      if (letter != 0 && isInsideWord(text, at)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(at, letter);
      }
    }
    return mended == null ? text : mended.toString();
  }

  private static char letter(char digit) {
    return switch (digit) {
      case '0' -> 'o';
      case '1' -> 'i';
      case '5' -> 's';
      default -> 0;
    };
  }

  private static boolean isInsideWord(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean lettersOnBothSides = start < at && end > at + 1;
    boolean startsWord = start == 0 || !Character.isDigit(text.charAt(start - 1));
    boolean endsWord = end == text.length() || !Character.isDigit(text.charAt(end));
    return lettersOnBothSides && startsWord && endsWord && end - start >= SHORTEST_WORD;
  }
}
