package dev.interdict.internal.report;

/**
 * Record text made harmless to show. Whoever writes a vendor's name into award data must not be
 * able to move a reader's cursor, recolour a screen or turn the reading direction.
 */
final class HarmlessText {

  private static final char REPLACEMENT = '\uFFFD';

  private HarmlessText() {}

  /** The text on one line, invisible and controlling characters shown by their code. */
  static String oneLine(String text, boolean ascii) {
    StringBuilder out = new StringBuilder(text.length());
    wellFormed(text)
        .codePoints()
        .map(point -> isSpace(point) ? ' ' : point)
        .forEach(point -> append(out, point, ascii));
    return out.toString().strip();
  }

  /** The text with every half of a character pair that stands alone replaced. */
  static String wellFormed(String text) {
    if (!hasHalves(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> isLoneHalf(point) ? REPLACEMENT : point)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean hasHalves(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character is invisible, or does something to the text around it. */
  static boolean isControlling(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE ->
          true;
      default -> false;
    };
  }

  private static void append(StringBuilder out, int point, boolean ascii) {
    if (point == ' ') {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    } else if (isControlling(point) || (ascii && point > '~')) {
      out.append(code(point));
    } else {
      out.appendCodePoint(point);
    }
  }

  private static String code(int point) {
    StringBuilder out = new StringBuilder();
    for (char half : Character.toChars(point)) {
      out.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        out.append(Character.forDigit(half >> shift & 0xF, 16));
      }
    }
    return out.toString();
  }

  private static boolean isSpace(int point) {
    return (point >= '\t' && point <= '\r') || Character.isSpaceChar(point) || point == '\u0085';
  }

  private static boolean isLoneHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
