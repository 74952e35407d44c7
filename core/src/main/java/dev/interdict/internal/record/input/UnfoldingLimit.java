package dev.interdict.internal.record.input;

import com.google.common.io.CountingInputStream;
import dev.interdict.record.source.ReadResult.Reason;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads unpacked data and stops when a little data unfolds to far more than text ever does. */
public final class UnfoldingLimit extends FilterInputStream {

  private final CountingInputStream packed;
  private long unfolded;

  private UnfoldingLimit(InputStream unpacked, CountingInputStream packed) {
    super(unpacked);
    this.packed = packed;
  }

  public static InputStream gunzip(InputStream packed) throws IOException {
    CountingInputStream counted = new CountingInputStream(packed);
    return new UnfoldingLimit(new GZIPInputStream(counted, 16 * 1024), counted);
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
