package dev.interdict.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lines of text on standard output, wrapped and without characters that act on a terminal. */
final class Lines {

  private static final int HANG = 2;

  private final OutputStream out;
  private final int width;

  Lines(OutputStream out, int width) {
    this.out = out;
    this.width = width;
  }

  void blank() throws IOException {
    out.write('\n');
  }

  /** One line; what does not fit goes on, a little further in. */
  void line(int indent, String text) throws IOException {
    StringBuilder shown = new StringBuilder(" ".repeat(indent));
    int column = indent;
    boolean atStart = true;
    for (String word : harmless(text).split(" ", -1)) {
      if (!atStart && column + 1 + word.length() > width) {
        shown.append('\n').append(" ".repeat(indent + HANG));
        column = indent + HANG;
        atStart = true;
      }
      shown.append(atStart ? "" : " ").append(word);
      column += word.length() + (atStart ? 0 : 1);
      atStart = false;
    }
    out.write(shown.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }

  void flush() throws IOException {
    out.flush();
  }

  /** The text with invisible and controlling characters shown by their code. */
  static String harmless(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\n' || point == '\t' || point == '\r') {
                shown.append(' ');
              } else if (isControlling(point)) {
                shown.append(String.format("\\u%04x", point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.toString();
  }

  private static boolean isControlling(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
