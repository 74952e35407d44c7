package dev.interdict.internal.record;

import com.google.common.io.CountingInputStream;
import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.internal.record.input.UnfoldingLimit;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads the files of a ZIP archive one after the other, straight from the stream: nothing is
 * written to disk, so that a name inside can point nowhere; such names are refused all the same.
 */
final class ArchiveSource implements ResultSource {

  /** Opens a file inside the archive. */
  interface Opener {
    ResultSource open(InputStream input, String name);
  }

  private static final Pattern ESCAPING =
      Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*|.*\\p{Cntrl}.*");

  private static final Pattern LEFT_BY_SYSTEMS =
      Pattern.compile("__MACOSX/.*|(.*/)?\\.DS_Store|(.*/)?Thumbs\\.db");

  private static final Pattern OFFICE =
      Pattern.compile("\\[Content_Types]\\.xml|xl/.*|word/.*|ppt/.*|META-INF/manifest\\.xml");

  private final String name;
  private final ZipInputStream archive;
  private final InputStream unpacked;
  private final Opener opener;
  private Optional<Iterator<ReadResult>> file = Optional.empty();
  private long files;

  ArchiveSource(String name, InputStream input, Opener opener) {
    this.name = name;
    CountingInputStream packed = new CountingInputStream(input);
    this.archive = new ZipInputStream(packed);
    this.unpacked = UnfoldingLimit.of(archive, packed);
    this.opener = opener;
  }

  @Override
  public long position() {
    return 0;
  }

  @Override
  public boolean step(Consumer<ReadResult> out) throws IOException {
    if (file.isPresent() && file.get().hasNext()) {
      out.accept(file.get().next());
      return true;
    }
    file = Optional.empty();
    Optional<ZipEntry> entry = nextEntry();
    if (entry.isEmpty()) {
      return false;
    }
    if (!entry.get().isDirectory()) {
      open(entry.get().getName(), out);
    }
    return true;
  }

  private Optional<ZipEntry> nextEntry() throws IOException {
    try {
      return Optional.ofNullable(archive.getNextEntry());
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new UnreadableInput(
          Reason.UNREADABLE, "the archive is damaged or encrypted; unpack it yourself");
    }
  }

  private void open(String inside, Consumer<ReadResult> out) throws IOException {
    files++;
    if (files > Limits.ARCHIVE_FILES) {
      throw new UnreadableInput(
          Reason.TOO_LARGE,
          "the archive holds more than " + Limits.ARCHIVE_FILES + " files; unpack it yourself");
    }
    if (OFFICE.matcher(inside).matches()) {
      throw new UnreadableInput(
          Reason.UNKNOWN_FORMAT,
          "this is an office document, which is not read here; save the sheet as \"CSV UTF-8\"");
    }
    if (ESCAPING.matcher(inside).matches()) {
      out.accept(
          new Rejected(
              new SourceLocation(name, 0),
              "",
              Reason.MALFORMED,
              "a file in the archive has a name that leads out of it; it was not read"));
      return;
    }
    SourceLocation where = new SourceLocation(name + "!" + inside, 0);
    if (LEFT_BY_SYSTEMS.matcher(inside).matches()) {
      out.accept(new Skipped(where, "left by an operating system"));
      return;
    }
    file = Optional.of(new ResultIterator(where.file(), opener.open(unpacked, where.file())));
  }
}
