package dev.interdict.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files with expected output. {@code -Dinterdict.goldens=write} writes them anew; read the
 * difference before committing it.
 */
public final class Goldens {

  private Goldens() {}

  /** Fails with the difference unless the file of the module holds the text. */
  public static void assertSame(String file, String actual) {
    Path golden = Path.of(file);
    try {
      if ("write".equals(System.getProperty("interdict.goldens"))) {
        Files.writeString(golden, actual);
      }
      assertThat(actual).as(file).isEqualTo(Files.readString(golden));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
