package dev.interdict.internal.record;

import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.RecordFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the format of an input and opens the reader for it. */
public final class FormatSniffer {

  private FormatSniffer() {}

  /** Opens an input; see {@code RecordReader.open}. */
  public static Stream<ReadResult> open(
      InputStream input, String name, Optional<RecordFormat> format) {
    return Stream.empty();
  }

  /** The result for a file that cannot be opened. */
  public static Rejected unreadable(String name, IOException cause) {
    return new Rejected(
        new SourceLocation(name, 0), "", Reason.UNREADABLE, String.valueOf(cause.getMessage()));
  }
}
