package dev.interdict.internal.record.input;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lines of a text, ended by LF, CR LF or CR. Lines can be put back. */
public final class PhysicalLines {

  /** One line without its end; the text is empty if it was too long to keep. */
  public record Line(long number, String text, boolean tooLong) {}

  private final Reader reader;
  private final char[] buffer = new char[16 * 1024];
  private final Deque<Line> putBack = new ArrayDeque<>();
  private int position;
  private int filled;
  private long number;
  private boolean afterReturn;

  public PhysicalLines(Reader reader) {
    this.reader = reader;
  }

  /** Line that was read last. */
  public long number() {
    return number;
  }

  /** The next line; empty at the end. */
  public Optional<Line> next() throws IOException {
    if (!putBack.isEmpty()) {
      return Optional.of(putBack.pop());
    }
    if (!hasMore()) {
      return Optional.empty();
    }
    return Optional.of(read());
  }

  /** Puts lines back in front, in their order. */
  public void putBack(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      putBack.push(lines.get(i));
    }
  }

  private Line read() throws IOException {
    int end = endOfLine();
    if (end < filled) {
      String text = new String(buffer, position, end - position);
      position = end;
      return ended(text, false);
    }
    return readOn();
  }

  /** Reads a line that goes beyond the buffer. */
  private Line readOn() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && (position < filled || fill())) {
      int end = endOfLine();
      if (text.length() + (end - position) <= Limits.RECORD && !tooLong) {
        text.append(buffer, position, end - position);
      } else {
        tooLong = true;
        text = new StringBuilder();
      }
      position = end;
      ended = end < filled;
    }
    return ended ? ended(text.toString(), tooLong) : line(text.toString(), tooLong);
  }

  private Line ended(String text, boolean tooLong) {
    afterReturn = buffer[position] == '\r';
    position++;
    return line(text, tooLong);
  }

  private Line line(String text, boolean tooLong) {
    number++;
    return new Line(number, text, tooLong);
  }

  private int endOfLine() {
    int end = position;
    while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
      end++;
    }
    return end;
  }

  /** Whether a line follows; swallows the LF of a CR LF. */
  private boolean hasMore() throws IOException {
    if (position == filled && !fill()) {
      return false;
    }
    if (afterReturn && buffer[position] == '\n') {
      afterReturn = false;
      position++;
      return position < filled || fill();
    }
    afterReturn = false;
    return true;
  }

  private boolean fill() throws IOException {
    int read = reader.read(buffer, 0, buffer.length);
    position = 0;
    filled = Math.max(read, 0);
    return filled > 0;
  }
}
