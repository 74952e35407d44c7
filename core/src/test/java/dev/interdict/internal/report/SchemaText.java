package dev.interdict.internal.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The shipped schema of reports. */
final class SchemaText {

  private static final String RESOURCE = "/dev/interdict/report/schema/report.schema.json";

  private SchemaText() {}

  static String read() {
    try (InputStream in =
        Objects.requireNonNull(SchemaText.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
