package dev.interdict.internal.record;

import dev.interdict.internal.record.input.FileSignature;
import dev.interdict.internal.record.input.LenientUtf8Reader;
import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.internal.record.input.TextDecoding;
import dev.interdict.internal.record.input.UnfoldingLimit;
import dev.interdict.internal.record.input.Unreadable;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.internal.record.row.ReadOptions;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.RecordFormat;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Tells the format of an input and opens the reader for it. */
public final class FormatSniffer {

  private FormatSniffer() {}

  /** Opens an input; see {@code RecordReader.open}. */
  public static Stream<ReadResult> open(InputStream input, String name, ReadOptions options) {
    Iterator<ReadResult> results = new ResultIterator(name, source(input, name, options, false));
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, characteristics), false)
        .onClose(() -> close(input));
  }

  /** The result for a file that cannot be opened. */
  public static Rejected unreadable(String name, IOException cause) {
    return new Rejected(
        new SourceLocation(name, 0), "", Reason.UNREADABLE, Unreadable.detail(cause));
  }

  private static ResultSource source(
      InputStream input, String name, ReadOptions options, boolean inArchive) {
    try {
      return opened(input, name, options, inArchive);
    } catch (IOException e) {
      return new FailedSource(e);
    }
  }

  /** Tells the format of an input; see {@code RecordReader.formatOf}. */
  public static Optional<RecordFormat> formatOf(InputStream input, ReadOptions options)
      throws IOException {
    BufferedInputStream bytes = unpacked(new BufferedInputStream(input, 32 * 1024));
    byte[] start = TextDecoding.head(bytes);
    try {
      if (FileSignature.isArchive(start)) {
        return Optional.empty();
      }
      Reader decoded = TextDecoding.decode(bytes, start);
      return Optional.of(readers(decoded, start, "", options).format());
    } catch (UnreadableInput e) {
      return Optional.empty();
    }
  }

  private static ResultSource opened(
      InputStream input, String name, ReadOptions options, boolean inArchive) throws IOException {
    BufferedInputStream packed = new BufferedInputStream(input, 32 * 1024);
    // Packed twice, little data could unfold to very much.
    BufferedInputStream bytes = inArchive ? packed : unpacked(packed);
    byte[] start = TextDecoding.head(bytes);
    if (!inArchive && bytes.equals(packed) && FileSignature.isArchive(start)) {
      return new ArchiveSource(name, bytes, (file, inside) -> source(file, inside, options, true));
    }
    Reader decoded = TextDecoding.decode(bytes, start);
    ResultSource source = readers(decoded, start, name, options).open();
    return decoded instanceof LenientUtf8Reader utf8 ? new NoticingSource(source, utf8) : source;
  }

  private static FormatReaders readers(
      Reader decoded, byte[] start, String name, ReadOptions options) throws IOException {
    refuse(FileSignature.complaint(start));
    BufferedReader text = new BufferedReader(decoded, Limits.HEAD);
    String head = head(text);
    refuse(FileSignature.complaint(head));
    if (head.isBlank()) {
      throw new UnreadableInput(Reason.EMPTY, "the input is empty; nothing was checked");
    }
    return new FormatReaders(name, text, head, options);
  }

  private static BufferedInputStream unpacked(BufferedInputStream input) throws IOException {
    input.mark(2);
    boolean gzip = input.read() == 0x1F && input.read() == 0x8B;
    input.reset();
    return gzip ? new BufferedInputStream(UnfoldingLimit.gunzip(input), 32 * 1024) : input;
  }

  private static String head(BufferedReader text) throws IOException {
    text.mark(Limits.HEAD);
    char[] head = new char[Limits.HEAD - 1];
    int filled = 0;
    int read = text.read(head, 0, head.length);
    while (read > 0) {
      filled += read;
      read = filled < head.length ? text.read(head, filled, head.length - filled) : 0;
    }
    text.reset();
    return new String(head, 0, filled);
  }

  private static void refuse(Optional<String> complaint) throws UnreadableInput {
    if (complaint.isPresent()) {
      throw new UnreadableInput(Reason.UNKNOWN_FORMAT, complaint.get());
    }
  }

  private static void close(InputStream input) {
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
