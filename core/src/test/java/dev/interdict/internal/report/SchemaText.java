package dev.interdict.internal.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The schemas that reports are held against. */
final class SchemaText {

  private static final String DIRECTORY = "/dev/interdict/report/schema/";

  private SchemaText() {}

  static String read() {
    return read("report.schema.json");
  }

  /** A schema by its name beside the shipped ones, or by its whole path. */
  static String read(String name) {
    String resource = name.startsWith("/") ? name : DIRECTORY + name;
    try (InputStream in =
        Objects.requireNonNull(SchemaText.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
