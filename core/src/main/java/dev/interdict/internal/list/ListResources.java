package dev.interdict.internal.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shipped tables about lists. */
final class ListResources {

  private ListResources() {}

  /** The rows of a table without its header. */
  static List<String> lines(String name) {
    try (InputStream in = ListResources.class.getResourceAsStream("/dev/interdict/list/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar; build it with Maven");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
