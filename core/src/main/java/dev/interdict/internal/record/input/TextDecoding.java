package dev.interdict.internal.record.input;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;

/** Finds the character encoding of an input and decodes it. */
public final class TextDecoding {

  private static final int LOOK_AT = 1024;

  private TextDecoding() {}

  /** Whether the bytes are UTF-16, with or without a byte order mark. */
  static boolean isUtf16(byte[] head) {
    return utf16(head).isPresent();
  }

  /** A reader behind the byte order mark, if there is one. */
  public static Reader decode(BufferedInputStream input, byte[] head) throws IOException {
    Optional<Charset> utf16 = utf16(head);
    if (utf16.isPresent()) {
      input.skipNBytes(hasUtf16Mark(head) ? 2 : 0);
      return new InputStreamReader(input, utf16.get());
    }
    input.skipNBytes(hasUtf8Mark(head) ? 3 : 0);
    return new LenientUtf8Reader(input);
  }

  /** Reads the first bytes and goes back to the start. */
  public static byte[] head(InputStream input) throws IOException {
    input.mark(LOOK_AT);
    byte[] head = input.readNBytes(LOOK_AT);
    input.reset();
    return head;
  }

  private static boolean hasUtf8Mark(byte[] head) {
    return at(head, 0) == 0xEF && at(head, 1) == 0xBB && at(head, 2) == 0xBF;
  }

  private static boolean hasUtf16Mark(byte[] head) {
    return at(head, 0) + at(head, 1) == 0xFF + 0xFE && Math.abs(at(head, 0) - at(head, 1)) == 1;
  }

  private static Optional<Charset> utf16(byte[] head) {
    if (hasUtf16Mark(head)) {
      return Optional.of(at(head, 0) == 0xFF ? UTF_16LE : UTF_16BE);
    }
    int pairs = head.length / 2;
    if (pairs < 2) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < head.length; i += 2) {
      even += head[i] == 0 ? 1 : 0;
      odd += head[i + 1] == 0 ? 1 : 0;
    }
    // Column names are Latin even where the cells are not, so one half of the bytes is mostly zero.
    if (odd * 10 > pairs * 6 && even * 10 < pairs) {
      return Optional.of(UTF_16LE);
    }
    return even * 10 > pairs * 6 && odd * 10 < pairs ? Optional.of(UTF_16BE) : Optional.empty();
  }

  private static int at(byte[] head, int index) {
    return index < head.length ? head[index] & 0xFF : -1;
  }
}
