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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

  /** The library keeps a workbook's texts in memory, so that a bomb has to be noticed before. */
  private static final long LARGEST_UNPACKED = 192L * 1024 * 1024;

  private static final int MOST_PARTS = 2_000;

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
    if (bytes.length > LARGEST_FILE || isBomb(bytes)) {
      return Stream.of(
          rejected(name, Reason.TOO_LARGE, "the workbook is too large; save its sheets as CSV"));
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
      return reader.open(new SheetText(rows), name);
    } catch (IOException | RuntimeException e) {
      return Stream.of(damaged(name));
    }
  }

  private static boolean isBomb(byte[] bytes) {
    long unpacked = 0;
    int parts = 0;
    byte[] buffer = new byte[64 * 1024];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts++;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > LARGEST_UNPACKED || parts > MOST_PARTS) {
            return true;
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // A damaged workbook is reported when it is read.
      return false;
    }
    return false;
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

  private static Rejected rejected(String name, Reason reason, String detail) {
    return new Rejected(new SourceLocation(name, 0), "", reason, detail);
  }

  /** The rows of a sheet as CSV, made one at a time. A row stands on the line of its number. */
  private static final class SheetText extends InputStream {

    private final Iterator<Row> rows;
    private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);
    private int number;
    private int width;

    SheetText(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = line.read(target, offset, length);
      while (read < 0) {
        if (!advance()) {
          return -1;
        }
        read = line.read(target, offset, length);
      }
      return read;
    }

    private boolean advance() throws IOException {
      try {
        if (!rows.hasNext()) {
          return false;
        }
        Row row = rows.next();
        width = Math.max(width, row.getCellCount());
        String text =
            "\n".repeat(Math.max(0, row.getRowNum() - number - 1)) + SheetRow.csv(row, width);
        number = row.getRowNum();
        line = new ByteArrayInputStream(text.getBytes(UTF_8));
        return true;
      } catch (RuntimeException e) {
        throw new IOException("the sheet is damaged", e);
      }
    }
  }
}
