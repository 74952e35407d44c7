package dev.interdict.record.source;

import dev.interdict.internal.record.FormatSniffer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens files of procurement records and bills of materials as a stream of results. Records are
 * read as the stream is consumed; memory does not grow with the file. Instances are immutable and
 * safe for use by several threads; a stream belongs to one.
 */
public final class RecordReader {

  private final Optional<RecordFormat> format;

  private RecordReader(Optional<RecordFormat> format) {
    this.format = format;
  }

  /** A reader that tells the format from the content. */
  public static RecordReader sniffing() {
    return new RecordReader(Optional.empty());
  }

  /** A reader for one format. */
  public static RecordReader of(RecordFormat format) {
    return new RecordReader(Optional.of(format));
  }

  /**
   * Opens a file. A file that cannot be opened, or whose format is not known, yields one {@link
   * ReadResult.Rejected}; nothing is thrown for the file's content. Close the stream.
   */
  public Stream<ReadResult> open(Path file) {
    try {
      return open(Files.newInputStream(file), file.toString());
    } catch (IOException e) {
      return Stream.of(FormatSniffer.unreadable(file.toString(), e));
    }
  }

  /**
   * Opens a stream under a name that is used in locations. Closing the result closes the input.
   *
   * @param input the bytes; need not be buffered
   * @param name what to call the input in reports
   */
  public Stream<ReadResult> open(InputStream input, String name) {
    return FormatSniffer.open(input, name, format);
  }
}
