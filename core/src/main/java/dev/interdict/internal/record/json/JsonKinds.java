package dev.interdict.internal.record.json;

import dev.interdict.record.source.RecordFormat;

/** Tells JSON from tables, and kinds of JSON from each other, by the beginning of a text. */
public final class JsonKinds {

  private JsonKinds() {}

  public static RecordFormat format(String head) {
    String start = head.stripLeading();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return RecordFormat.CSV;
    }
    return isCycloneDx(start) ? RecordFormat.CYCLONEDX_JSON : RecordFormat.USASPENDING_JSON;
  }

  private static boolean isCycloneDx(String head) {
    return head.contains("\"bomFormat\"")
        || head.contains("cyclonedx.org/schema")
        || (head.contains("\"components\"") && head.contains("\"bom-ref\""));
  }
}
