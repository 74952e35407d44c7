package dev.interdict.internal.record.row;

import com.google.common.base.Splitter;
import dev.interdict.internal.record.input.RecordResource;
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
    for (String line : LINES.split(RecordResource.text(resource))) {
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
}
