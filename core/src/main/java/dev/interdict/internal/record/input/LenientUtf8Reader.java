package dev.interdict.internal.record.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Reads UTF-8 and takes bytes that are no UTF-8 as windows-1252. Deciding byte by byte rather than
 * once for the file keeps memory flat and copes with exports that a second program appended to.
 */
public final class LenientUtf8Reader extends Reader {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final InputStream input;
  private final CharsetDecoder utf8 =
      UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(32 * 1024).flip();
  private final CharBuffer chars = CharBuffer.allocate(16 * 1024).flip();
  private boolean ended;
  private long foreignBytes;

  LenientUtf8Reader(InputStream input) {
    this.input = input;
  }

  /** Bytes so far that were taken as windows-1252. */
  public long foreignBytes() {
    return foreignBytes;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (!refill()) {
        return -1;
      }
    }
    int taken = Math.min(length, chars.remaining());
    chars.get(target, offset, taken);
    return taken;
  }

  /** Decodes a step, which may yield nothing yet; false at the end of the input. */
  private boolean refill() throws IOException {
    chars.clear();
    CoderResult result = utf8.decode(bytes, chars, ended);
    if (result.isError()) {
      takeForeign(result.length());
    }
    chars.flip();
    if (!result.isUnderflow()) {
      return true;
    }
    if (ended) {
      return chars.hasRemaining();
    }
    fill();
    return true;
  }

  private void takeForeign(int length) {
    if (chars.remaining() < length) {
      return;
    }
    byte[] foreign = new byte[length];
    bytes.get(foreign);
    chars.put(new String(foreign, WINDOWS_1252));
    foreignBytes += length;
    utf8.reset();
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = input.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read > 0) {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
    ended = read < 0;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
