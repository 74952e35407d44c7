package dev.interdict.internal.record.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the tables that readers of records go by. */
public final class RecordResource {

  private RecordResource() {}

  /** The whole text of a file. */
  public static String text(String name) {
    String path = "/dev/interdict/record/" + name;
    try (InputStream input = RecordResource.class.getResourceAsStream(path)) {
      return new String(requireNonNull(input, path).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
