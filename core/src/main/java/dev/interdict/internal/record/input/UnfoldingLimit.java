package dev.interdict.internal.record.input;

import com.google.common.io.CountingInputStream;
import dev.interdict.record.source.ReadResult.Reason;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks data and stops when a little data unfolds to far more than text ever does. */
public final class UnfoldingLimit extends FilterInputStream {

  /** An archive of data holds a few files. */
  private static final int MOST_FILES = 1_000;

  private final CountingInputStream packed;
  private long unfolded;

  private UnfoldingLimit(InputStream unpacked, CountingInputStream packed) {
    super(unpacked);
    this.packed = packed;
  }

  /** Unpacks gzip. */
  public static InputStream gunzip(InputStream packed) throws IOException {
    CountingInputStream counted = new CountingInputStream(packed);
    return new UnfoldingLimit(new GZIPInputStream(counted, 16 * 1024), counted);
  }

  /** Unpacks the first file of a ZIP archive with such an extension; empty if there is none. */
  public static Optional<InputStream> unzip(InputStream packed, Set<String> extensions)
      throws IOException {
    CountingInputStream counted = new CountingInputStream(packed);
    ZipInputStream archive = new ZipInputStream(counted);
    for (int seen = 0; seen < MOST_FILES; seen++) {
      ZipEntry entry = archive.getNextEntry();
      if (entry == null) {
        break;
      }
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (extensions.contains(name.substring(name.lastIndexOf('.') + 1))) {
        return Optional.of(new UnfoldingLimit(archive, counted));
      }
    }
    return Optional.empty();
  }

  /**
   * Watches data that another stream unpacks.
   *
   * @param unpacked the data; stays open
   * @param packed what it is unpacked from
   */
  public static InputStream of(InputStream unpacked, CountingInputStream packed) {
    return new UnfoldingLimit(unpacked, packed);
  }

  /** Does nothing: who opened the packed data closes it. */
  @Override
  public void close() {}

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(target, offset, length);
    } catch (ZipException | EOFException e) {
      throw new UnreadableInput(
          Reason.UNREADABLE, "the packed data is damaged or cut off; fetch the file again");
    }
    unfolded += Math.max(read, 0);
    if (unfolded > Limits.UNFOLDED && unfolded / Limits.UNFOLDED_RATIO > packed.getCount()) {
      throw new UnreadableInput(
          Reason.TOO_LARGE,
          "the packed data unfolds to more than "
              + Limits.UNFOLDED_RATIO
              + " times its size; unpack it yourself if you trust it");
    }
    return read;
  }
}
