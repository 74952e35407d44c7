package dev.interdict.record.source;

import java.util.Locale;

/** Formats that a {@link RecordReader} knows. */
public enum RecordFormat {
  /**
   * A table of procurement records, separated by comma, semicolon, tab or {@code |}. Columns go by
   * Interdict's own names or by those of award systems and spreadsheets, in any order.
   */
  CSV,
  /**
   * USAspending.gov prime transactions, prime awards and sub-awards, as downloaded or cut to fewer
   * columns.
   */
  USASPENDING_CSV,
  /**
   * GSA schedule price list as vendors upload it; the template's row of instructions is skipped.
   */
  GSA_PRICE_LIST_CSV,
  /**
   * USAspending.gov award, transaction and sub-award answers in JSON, and other JSON with one
   * object a record whose members go by the names of {@link #CSV} columns.
   */
  USASPENDING_JSON,
  /** SAM.gov answers in JSON: contract awards, opportunities, entities. */
  SAM_JSON,
  /** Open Contracting Data Standard 1.1: release and record packages, or releases alone. */
  OCDS_JSON,
  /** Federal Procurement Data System, Atom feed: awards, IDVs and other transactions. */
  FPDS_ATOM,
  /** CycloneDX bill of materials in JSON, 1.2 to 1.7: components, nested ones too, and services. */
  CYCLONEDX_JSON,
  /** CycloneDX bill of materials in XML, 1.2 to 1.7. */
  CYCLONEDX_XML,
  /** SPDX packages in JSON: 2.2, 2.3, and 3.0 as JSON-LD. */
  SPDX_JSON,
  /** SPDX 2.2 and 2.3 packages in tag-value form. */
  SPDX_TAG_VALUE,
  /**
   * Bill of materials from an electronic design tool, a distributor's cart or a hand-kept sheet;
   * titles above the header, sections and ragged rows are common and accepted.
   */
  EDA_BOM_CSV;

  /** The form used on the command line, such as {@code eda-bom-csv}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
