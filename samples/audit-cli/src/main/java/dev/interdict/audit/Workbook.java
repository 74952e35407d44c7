package dev.interdict.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import dev.interdict.record.source.RecordReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Excel workbooks (xlsx), told by their content. Each sheet is read like a CSV file of its own,
 * called {@code book.xlsx!Sheet}; rows keep their numbers.
 */
final class Workbook {

  private static final int LOOK_AT = 4096;
  private static final int LARGEST_FILE = 64 * 1024 * 1024;
  private static final int LAST_ROW = 1_048_576;

  /** Readers refuse a row that has more; those below it need not be as wide. */
  private static final int MOST_CELLS = 4_096;

  private Workbook() {}

  /** Whether the input begins like a workbook; it is left at its start. */
  static boolean isWorkbook(BufferedInputStream input) throws IOException {
    input.mark(LOOK_AT);
    String head = new String(input.readNBytes(LOOK_AT), ISO_8859_1);
    input.reset();
    return head.startsWith("PK\u0003\u0004")
        && (head.contains("[Content_Types].xml") || head.contains("xl/"));
  }

  /** Reads all sheets in turn. Nothing is thrown for the workbook's content. */
  static Stream<ReadResult> read(InputStream input, String name, RecordReader reader)
      throws IOException {
    byte[] bytes = input.readNBytes(LARGEST_FILE + 1);
    if (bytes.length > LARGEST_FILE) {
      return Stream.of(
          rejected(name, Reason.TOO_LARGE, "the workbook is too large; save its sheets as CSV"));
    }
    Optional<WorkbookParts.Fault> fault = WorkbookParts.fault(bytes);
    if (fault.isPresent()) {
      return Stream.of(rejected(name, fault.get().reason(), fault.get().detail()));
    }
    try {
      ReadableWorkbook book = open(bytes);
      return book.getSheets().flatMap(sheet -> sheet(sheet, name, reader)).onClose(closing(book));
    } catch (IOException | RuntimeException e) {
      return Stream.of(damaged(name));
    }
  }

  /** Formats tell dates from numbers; a workbook without a part for them is read without. */
  private static ReadableWorkbook open(byte[] bytes) throws IOException {
    try {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
    } catch (IOException | RuntimeException e) {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, true));
    }
  }

  private static Stream<ReadResult> sheet(Sheet sheet, String book, RecordReader reader) {
    String name = book + "!" + sheet.getName();
    try {
      Iterator<Row> rows = sheet.openStream().iterator();
      if (!rows.hasNext()) {
        return Stream.of(new Skipped(new SourceLocation(name, 0), "an empty sheet"));
      }
      SheetText text = new SheetText(rows);
      return Stream.concat(
          reader.open(text, name),
          Stream.of(text).filter(SheetText::isDamaged).map(read -> damagedAfter(name, read)));
    } catch (IOException | RuntimeException e) {
      return Stream.of(damaged(name));
    }
  }

  private static Runnable closing(ReadableWorkbook book) {
    return () -> {
      try {
        book.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static Rejected damaged(String name) {
    return rejected(
        name, Reason.UNREADABLE, "the workbook is damaged or protected; save the sheet as CSV");
  }

  private static Rejected damagedAfter(String name, SheetText text) {
    return new Rejected(
        new SourceLocation(name, text.number),
        "",
        Reason.UNREADABLE,
        "the sheet is damaged behind this row; what follows was not read; save the sheet as CSV");
  }

  private static Rejected rejected(String name, Reason reason, String detail) {
    return new Rejected(new SourceLocation(name, 0), "", reason, detail);
  }

  /** The rows of a sheet as CSV, made one at a time. A row stands on the line of its number. */
  private static final class SheetText extends InputStream {

    private final Iterator<Row> rows;
    private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);
    private int number;
    private int width;
    private boolean damaged;

    SheetText(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int read = line.read(target, offset, length);
      while (read < 0) {
        if (!advance()) {
          return -1;
        }
        read = line.read(target, offset, length);
      }
      return read;
    }

    /** Whether rows may be missing. */
    boolean isDamaged() {
      return damaged;
    }

    private boolean advance() {
      try {
        if (damaged || !rows.hasNext()) {
          return false;
        }
        Row row = rows.next();
        if (row.getRowNum() <= number || row.getRowNum() > LAST_ROW) {
          damaged = true;
          return false;
        }
        width = row.getCellCount() > MOST_CELLS ? width : Math.max(width, row.getCellCount());
        String text =
            "\n".repeat(Math.max(0, row.getRowNum() - number - 1)) + SheetRow.csv(row, width);
        number = row.getRowNum();
        line = new ByteArrayInputStream(text.getBytes(UTF_8));
        return true;
      } catch (RuntimeException e) {
        damaged = true;
        return false;
      }
    }
  }
}
