package dev.interdict.internal.list;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the end of a file: text that is cut off has no end of line, or no closing mark. */
final class LastLine {

  private static final int LOOK_AT = 4;

  private LastLine() {}

  /** Whether the file ends as a packed file, a table, JSON or XML may end. */
  static boolean isWhole(Path file) throws IOException {
    byte[] start = ends(file, 0);
    boolean packed =
        start.length > 1
            && ((start[0] == 'P' && start[1] == 'K')
                || (start[0] == 0x1F && start[1] == (byte) 0x8B));
    if (packed) {
      return true;
    }
    byte[] end = ends(file, Math.max(0, Files.size(file) - LOOK_AT));
    byte last = end.length == 0 ? 0 : end[end.length - 1];
    return last == '\n'
        || last == '\r'
        || last == 0x1A
        || last == '}'
        || last == ']'
        || last == '>';
  }

  private static byte[] ends(Path file, long from) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer bytes = ByteBuffer.allocate(LOOK_AT);
      channel.position(from);
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        // A short read is not the end.
      }
      byte[] read = new byte[bytes.position()];
      bytes.flip().get(read);
      return read;
    }
  }
}
