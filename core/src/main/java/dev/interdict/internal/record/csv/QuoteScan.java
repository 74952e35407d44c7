package dev.interdict.internal.record.csv;

/**
 * Follows the quotes of a record over its lines: a quote opens a quoted cell only at the cell's
 * start, and there a quote is doubled or ends the cell. Elsewhere a quote is an inch mark.
 */
public final class QuoteScan {

  enum State {
    /** The record ends with the line. */
    COMPLETE,
    /** A quoted cell goes on in the next line. */
    OPEN,
    /** A quoted cell ends in the middle of its text. */
    STRAY
  }

  private final char delimiter;
  private boolean quoted;

  QuoteScan(char delimiter) {
    this.delimiter = delimiter;
  }

  State feed(String line) {
    int at = 0;
    while (at <= line.length()) {
      if (!quoted && at < line.length() && line.charAt(at) == '"') {
        quoted = true;
        at++;
      }
      at = quoted ? endOfQuoted(line, at) : endOfCell(line, at);
      if (quoted) {
        return at < 0 ? State.STRAY : State.OPEN;
      }
      at++;
    }
    return State.COMPLETE;
  }

  private int endOfCell(String line, int from) {
    int end = line.indexOf(delimiter, from);
    return end < 0 ? line.length() : end;
  }

  /**
   * Index behind the closing quote; still quoted at the end of the line or, with -1, at a stray.
   */
  private int endOfQuoted(String line, int from) {
    int quote = line.indexOf('"', from);
    while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
      quote = line.indexOf('"', quote + 2);
    }
    if (quote < 0) {
      return line.length();
    }
    int after = quote + 1;
    if (after < line.length() && line.charAt(after) != delimiter) {
      return -1;
    }
    quoted = false;
    return after;
  }
}
