package dev.interdict.internal.list;

import dev.interdict.internal.record.input.PhysicalLines;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Doubles quotes inside quoted cells where a line leaves no doubt: it begins and ends with a quote,
 * so cells lie between {@code ","}. Other lines stay as they are.
 */
final class MendedQuotes extends Reader {

  private static final String BETWEEN = "\",\"";

  private final Reader reader;
  private final PhysicalLines lines;
  private String line = "";
  private int position;

  MendedQuotes(Reader reader) {
    this.reader = reader;
    this.lines = new PhysicalLines(reader);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (position == line.length() && !next()) {
      return -1;
    }
    int taken = Math.min(length, line.length() - position);
    line.getChars(position, position + taken, target, offset);
    position += taken;
    return taken;
  }

  private boolean next() throws IOException {
    Optional<PhysicalLines.Line> next = lines.next();
    line = next.map(found -> mended(found.text()) + "\n").orElse("");
    position = 0;
    return next.isPresent();
  }

  private static String mended(String text) {
    if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length() + 16).append('"');
    int at = 1;
    for (int end = text.indexOf(BETWEEN, at); end >= 0; end = text.indexOf(BETWEEN, at)) {
      cell(text.substring(at, end), mended);
      mended.append(BETWEEN);
      at = end + BETWEEN.length();
    }
    cell(text.substring(at, Math.max(at, text.length() - 1)), mended);
    return mended.append('"').toString();
  }

  private static void cell(String cell, StringBuilder mended) {
    mended.append(cell.replace("\"\"", "\"").replace("\"", "\"\""));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
