package dev.interdict.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as reports show them, the same in every locale. */
final class Figures {

  private Figures() {}

  /** Rounded down, so that a shown figure never reaches a level that the match does not have. */
  static BigDecimal confidence(double probability, int places) {
    return trimmed(BigDecimal.valueOf(probability).setScale(places, RoundingMode.FLOOR));
  }

  static BigDecimal contribution(double logOdds, int places) {
    return trimmed(BigDecimal.valueOf(logOdds).setScale(places, RoundingMode.HALF_EVEN));
  }

  /** Two places, such as {@code 0.90}. */
  static String confidence(double probability) {
    return BigDecimal.valueOf(probability).setScale(2, RoundingMode.FLOOR).toPlainString();
  }

  /** With its sign and two places, such as {@code +3.20}. */
  static String contribution(double logOdds) {
    BigDecimal rounded = BigDecimal.valueOf(logOdds).setScale(2, RoundingMode.HALF_EVEN);
    return (rounded.signum() < 0 ? "" : "+") + rounded.toPlainString();
  }

  /** A count with its noun, such as {@code 1 record} or {@code 1,204 records}. */
  static String count(long count, String singular, String plural) {
    return grouped(count) + " " + (count == 1 ? singular : plural);
  }

  /** Groups of three digits, such as {@code 1,204}. */
  static String grouped(long count) {
    StringBuilder out = new StringBuilder(Long.toString(count));
    for (int i = out.length() - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }

  private static BigDecimal trimmed(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
