package dev.interdict.spark;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Counts the lines that are written to it and keeps the last. */
final class LastLine extends OutputStream {

  private final ByteArrayOutputStream open = new ByteArrayOutputStream();
  private byte[] last = {};
  private long lines;

  /** Lines that ended. */
  long lines() {
    return lines;
  }

  /** The last line that ended, without its end. */
  String text() {
    return new String(last, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int single) {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int from = offset;
    int end = -1;
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '\n') {
        lines++;
        from = end < 0 ? from : end + 1;
        end = i;
      }
    }
    if (end >= 0) {
      if (from > offset) {
        open.reset();
      }
      open.write(bytes, from, end - from);
      last = open.toByteArray();
      open.reset();
      from = end + 1;
    }
    open.write(bytes, from, offset + length - from);
  }
}
