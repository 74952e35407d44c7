package dev.interdict.internal.report;

import com.google.common.io.FileBackedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text kept until its place in the document comes; beyond a megabyte in a temporary file. */
final class TextSpool implements AutoCloseable {

  private static final int IN_MEMORY = 1 << 20;

  private final FileBackedOutputStream kept = new FileBackedOutputStream(IN_MEMORY);

  void write(String text) throws IOException {
    kept.write(text.getBytes(StandardCharsets.UTF_8));
  }

  void writeTo(OutputStream out) throws IOException {
    kept.asByteSource().copyTo(out);
  }

  /** Deletes the temporary file. */
  @Override
  public void close() throws IOException {
    kept.close();
    kept.reset();
  }
}
