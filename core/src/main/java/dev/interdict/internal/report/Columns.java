package dev.interdict.internal.report;

import java.util.ArrayList;
import java.util.List;

/** Text measured in the columns of a terminal, where Han characters take two and accents none. */
final class Columns {

  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** The text with spaces up to that many columns. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text itself if it fits, or its beginning and the mark. */
  static String clip(String text, int columns, String mark) {
    if (of(text) <= columns) {
      return text;
    }
    int end = fitting(text, 0, columns - of(mark));
    return text.substring(0, end).stripTrailing() + mark;
  }

  /**
   * Lines of at most that many columns, broken at spaces. Longer words are broken anywhere, except
   * addresses, which have to stay whole to be followed.
   */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      for (String piece : pieces(word, columns)) {
        if (!line.isEmpty() && of(line.toString()) + 1 + of(piece) > columns) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> pieces(String word, int columns) {
    if (word.startsWith("https://") || of(word) <= columns) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < word.length(); ) {
      int end = fitting(word, start, columns);
      pieces.add(word.substring(start, end));
      start = end;
    }
    return pieces;
  }

  /** Index after the last character that fits; at least one character is taken. */
  private static int fitting(String text, int start, int columns) {
    int used = 0;
    int end = start;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      used += of(point);
      if (used > columns && end > start) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private static int of(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x1F300 && point <= 0x1FAFF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
