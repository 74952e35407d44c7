package dev.interdict.internal.record.csv;

import com.google.common.base.CharMatcher;
import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import dev.interdict.internal.record.csv.CsvRow.Broken;
import dev.interdict.internal.record.csv.CsvRow.Cells;
import dev.interdict.internal.record.csv.QuoteScan.State;
import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.input.PhysicalLines;
import dev.interdict.internal.record.input.PhysicalLines.Line;
import dev.interdict.record.source.ReadResult.Reason;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits CSV text into records. OpenCSV splits the cells; where a record ends is decided here,
 * because OpenCSV's reader lets one stray quote swallow the rows that follow it. A record with bad
 * quoting costs its first line only, and reading goes on with the next.
 */
public final class CsvRows {

  /** Characters that may be looked at again for each one read, so that stray quotes cost little. */
  private static final int LOOK_AHEAD = 8;

  private static final String BAD_QUOTES =
      "a quoted cell does not end where it should; write a quote inside a quoted cell twice";

  private final PhysicalLines lines;
  private final char delimiter;
  private final RFC4180Parser parser;
  private int width;
  private long spare = 4L * Limits.RECORD;

  public CsvRows(Reader reader, char delimiter) {
    this.lines = new PhysicalLines(reader);
    this.delimiter = delimiter;
    this.parser = new RFC4180ParserBuilder().withSeparator(delimiter).build();
  }

  /** Says how many cells a row has, so that rows inside a quoted cell are noticed. */
  public void expectWidth(int cells) {
    width = cells;
  }

  /** Line that was read last. */
  public long line() {
    return lines.number();
  }

  /** The next record that is not blank. */
  public Optional<CsvRow> next() throws IOException {
    Optional<Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank() && !line.get().tooLong()) {
      line = lines.next();
    }
    return line.isPresent() ? Optional.of(record(line.get())) : Optional.empty();
  }

  private CsvRow record(Line first) throws IOException {
    if (first.tooLong()) {
      return tooLarge(first);
    }
    spare = Math.min(4L * Limits.RECORD, spare + LOOK_AHEAD * (first.text().length() + 1L));
    QuoteScan scan = new QuoteScan(delimiter);
    State state = scan.feed(first.text());
    if (state == State.COMPLETE) {
      return split(first, first.text());
    }
    if (state == State.STRAY) {
      return new Broken(first.number(), Reason.MALFORMED, BAD_QUOTES);
    }
    return continued(first, scan);
  }

  private CsvRow continued(Line first, QuoteScan scan) throws IOException {
    List<Line> more = new ArrayList<>();
    StringBuilder text = new StringBuilder(first.text());
    State state = State.OPEN;
    while (state == State.OPEN) {
      Optional<Line> line = lines.next();
      if (line.isEmpty()) {
        break;
      }
      more.add(line.get());
      long length = (long) text.length() + line.get().text().length();
      if (line.get().tooLong() || length >= Math.min(Limits.RECORD, spare)) {
        break;
      }
      text.append('\n').append(line.get().text());
      state = scan.feed(line.get().text());
    }
    if (state == State.COMPLETE && !holdsRows(more)) {
      return split(first, text.toString());
    }
    spare -= text.length();
    lines.putBack(more);
    return new Broken(first.number(), Reason.MALFORMED, BAD_QUOTES);
  }

  /**
   * Whether lines inside a quoted cell are rows by themselves, which a stray quote that met another
   * by chance looks like. Narrow tables need more of them, since prose has commas too.
   */
  private boolean holdsRows(List<Line> more) {
    if (width < 3) {
      return false;
    }
    long rows =
        more.subList(0, more.size() - 1).stream().filter(line -> isRow(line.text())).count();
    return rows >= (width >= 6 ? 1 : 3);
  }

  /** As many delimiters as a row has, none of them followed by a blank as in prose. */
  private boolean isRow(String line) {
    return CharMatcher.is(delimiter).countIn(line) == width - 1
        && !line.contains(delimiter + " ")
        && !line.startsWith(String.valueOf(delimiter));
  }

  private CsvRow split(Line first, String text) throws IOException {
    boolean many = text.length() > Limits.CELLS;
    if (many && CharMatcher.is(delimiter).countIn(text) >= 4L * Limits.CELLS) {
      return tooLarge(first);
    }
    List<String> cells = List.of(parser.parseLine(text));
    return cells.size() > Limits.CELLS ? tooLarge(first) : new Cells(first.number(), cells);
  }

  private static Broken tooLarge(Line first) {
    return new Broken(
        first.number(),
        Reason.TOO_LARGE,
        "the row has more than "
            + Limits.RECORD
            + " characters or "
            + Limits.CELLS
            + " cells; shorten it");
  }
}
