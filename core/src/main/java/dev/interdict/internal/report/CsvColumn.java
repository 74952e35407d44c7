package dev.interdict.internal.report;

import java.util.Arrays;
import java.util.Locale;

/** The columns of the CSV forms, in order. {@code csv-columns.json} describes them. */
enum CsvColumn {
  RECORD_ID,
  RECORD_TYPE,
  DATE,
  AGENCY,
  AGENCY_ID,
  HEADLINE,
  FILE,
  ROW,
  RECORD_VERDICT,
  RECORD_TODAY,
  VENDOR_ID,
  VENDOR_NAME,
  ALIAS,
  RELATION,
  ROLE,
  FIELD,
  TEXT,
  WHY,
  USAGE,
  CONFIDENCE,
  LEVEL,
  MATCH_VERDICT,
  MATCH_TODAY,
  FINGERPRINT,
  DECISION,
  POLICY_ID,
  POLICY,
  KIND,
  VERDICT,
  IN_FORCE,
  BINDS,
  IN_SCOPE,
  SINCE,
  UNTIL,
  TODAY,
  REASONS,
  CITATIONS,
  URL,
  CATALOG_DATE,
  CATALOG_SHA256;

  static String[] names() {
    return Arrays.stream(values()).map(CsvColumn::key).toArray(String[]::new);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
