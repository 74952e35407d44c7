package dev.interdict.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files with expected output. {@code -Dinterdict.goldens=write} writes them anew; read the
 * difference before committing it.
 */
final class Golden {

  private static final Path DIRECTORY = Path.of("src/test/resources/dev/interdict/report");

  private Golden() {}

  static void assertSame(String file, String actual) {
    Path golden = DIRECTORY.resolve(file);
    try {
      if ("write".equals(System.getProperty("interdict.goldens"))) {
        Files.writeString(golden, actual, StandardCharsets.UTF_8);
      }
      assertThat(actual).as(file).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
