package dev.interdict.record.source;

import java.util.Locale;

/** Formats that a {@link RecordReader} knows. */
public enum RecordFormat {
  /** Comma- or tab-separated values with Interdict's own column names. */
  CSV,
  /** USAspending.gov prime transactions, as downloaded or cut to fewer columns. */
  USASPENDING_CSV,
  /** USAspending.gov award search answers in JSON. */
  USASPENDING_JSON,
  /** CycloneDX bill of materials in JSON, 1.2 to 1.7. */
  CYCLONEDX_JSON,
  /** Bill of materials from an electronic design tool or a distributor's cart. */
  EDA_BOM_CSV;

  /** The form used on the command line, such as {@code eda-bom-csv}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
