package dev.interdict.internal.record.row;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads the tables of names: what a column says, a colon, the names by which it goes. */
final class ColumnTable {

  private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();
  private static final Splitter NAMES = Splitter.on(',').trimResults().omitEmptyStrings();

  private ColumnTable() {}

  /**
   * The columns by the keys of their names. The first of two equal names counts.
   *
   * @param resource file name
   * @param key form in which names are compared
   */
  static Map<String, Column> read(String resource, UnaryOperator<String> key) {
    Map<String, Column> byKey = new HashMap<>();
    for (String line : LINES.split(text(resource))) {
      if (!line.startsWith("#")) {
        int colon = line.indexOf(':');
        Column column = Column.valueOf(line.substring(0, colon));
        NAMES
            .split(line.substring(colon + 1))
            .forEach(name -> byKey.putIfAbsent(key.apply(name), column));
      }
    }
    return byKey;
  }

  private static String text(String resource) {
    String path = "/dev/interdict/record/" + resource;
    try (InputStream input = ColumnTable.class.getResourceAsStream(path)) {
      return new String(requireNonNull(input, path).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
