package dev.interdict.internal.record.json;

import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.input.PhysicalLines;
import dev.interdict.internal.record.input.PhysicalLines.Line;
import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads JSON Lines: each line is a document of its own, so a broken one costs itself only. */
public final class JsonLinesSource implements ResultSource {

  private static final Pattern WHOLE_OBJECT = Pattern.compile("\\s*\\{.*}\\s*");

  private final String name;
  private final PhysicalLines lines;
  private final LineReader reader;
  private boolean understood;

  /** Opens one line. */
  public interface LineReader {

    /**
     * Opens the text of a line.
     *
     * @param text the line
     * @param before records before it: the lines
     */
    ResultSource open(Reader text, long before) throws IOException;
  }

  /** Reads each line with a reader of its own. */
  public JsonLinesSource(String name, Reader text, LineReader reader) {
    this.name = name;
    this.lines = new PhysicalLines(text);
    this.reader = reader;
  }

  /** Whether a text that begins like this has one object a line. */
  public static boolean isLines(String head) {
    long objects = head.lines().filter(line -> WHOLE_OBJECT.matcher(line).matches()).count();
    long others = head.lines().filter(line -> !line.isBlank()).count() - objects;
    // The last line of the head may be cut.
    return objects >= 2 && objects >= others;
  }

  @Override
  public long position() {
    return lines.number();
  }

  @Override
  public boolean step(Consumer<ReadResult> out) throws IOException {
    Optional<Line> line = lines.next();
    if (line.isEmpty()) {
      return false;
    }
    if (line.get().tooLong()) {
      out.accept(
          new Rejected(
              new SourceLocation(name, line.get().number()),
              "",
              Reason.TOO_LARGE,
              "the line has more than " + Limits.RECORD + " characters; shorten it"));
    } else if (!line.get().text().isBlank()) {
      read(line.get(), out);
    }
    return true;
  }

  /** Inside a line, places count from its start; a reader needs the line. */
  private ReadResult placed(ReadResult result, long line) {
    if (!(result instanceof Rejected rejected) || rejected.reason() != Reason.MALFORMED) {
      return result;
    }
    return new Rejected(
        new SourceLocation(name, line),
        rejected.field(),
        rejected.reason(),
        "the line is no valid JSON object; the lines after it were read");
  }

  /** A line in which nothing is understood only speaks for the whole input if it is the first. */
  private void read(Line line, Consumer<ReadResult> out) throws IOException {
    ResultSource source = reader.open(new StringReader(line.text()), line.number() - 1);
    try {
      while (source.step(result -> out.accept(placed(result, line.number())))) {
        understood = true;
      }
    } catch (UnreadableInput e) {
      if (!understood) {
        throw e;
      }
      out.accept(
          new Rejected(
              new SourceLocation(name, line.number()),
              "",
              Reason.NOTHING_TO_CHECK,
              "no member is understood in this line"));
    }
  }
}
