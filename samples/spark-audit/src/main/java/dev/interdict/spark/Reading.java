package dev.interdict.spark;

import dev.interdict.record.source.RecordFormat;
import dev.interdict.record.source.RecordReader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How to read the files.
 *
 * @param format name of the format; {@code auto} to tell it from the content
 * @param columns names of columns and what they mean
 */
record Reading(String format, Map<String, String> columns) implements Serializable {

  static final String AUTO = "auto";

  /**
   * Copies the columns.
   *
   * @throws UserError if the format or a meaning does not exist
   */
  Reading {
    columns = Map.copyOf(columns);
    if (!format.equals(AUTO)) {
      format(format);
    }
    withColumns(RecordReader.sniffing(), columns);
  }

  /** A reader for a file. */
  RecordReader reader() {
    return withColumns(
        format.equals(AUTO) ? RecordReader.sniffing() : RecordReader.of(format(format)), columns);
  }

  /** A reader for rows whose columns have the names of the file's. */
  RecordReader objects() {
    return withColumns(RecordReader.of(RecordFormat.USASPENDING_JSON), columns);
  }

  /** The settings as texts, in a fixed order. */
  List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(format));
    new TreeMap<>(columns).forEach((column, meaning) -> texts.add(column + "=" + meaning));
    return texts;
  }

  private static RecordFormat format(String key) {
    List<String> keys = new ArrayList<>();
    for (RecordFormat each : RecordFormat.values()) {
      if (each.key().equals(key)) {
        return each;
      }
      keys.add(each.key());
    }
    throw new UserError(
        "--input-format: '" + key + "' is none of auto, " + String.join(", ", keys));
  }

  private static RecordReader withColumns(RecordReader plain, Map<String, String> columns) {
    RecordReader reader = plain;
    for (Map.Entry<String, String> column : columns.entrySet()) {
      try {
        reader = reader.withColumn(column.getKey(), column.getValue());
      } catch (IllegalArgumentException e) {
        throw new UserError("--map: " + e.getMessage());
      }
    }
    return reader;
  }
}
