package dev.interdict.internal.record.row;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads amounts. An amount decides nothing, so one that cannot be read is left out rather than
 * costing the row its check.
 */
public final class AmountText {

  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?([Ee]\\+?\\d)?");
  private static final CharMatcher ORNAMENTS =
      CharMatcher.anyOf("$,+ ").or(CharMatcher.whitespace());

  private AmountText() {}

  static Optional<BigDecimal> parse(String text) {
    if (text.length() > 60) {
      return Optional.empty();
    }
    String bare = ORNAMENTS.removeFrom(text);
    boolean negative = bare.startsWith("(") && bare.endsWith(")");
    String digits = negative ? bare.substring(1, bare.length() - 1) : bare;
    if (!PLAIN.matcher(digits).matches()) {
      return Optional.empty();
    }
    BigDecimal amount = new BigDecimal(digits);
    return Optional.of(negative ? amount.negate() : amount);
  }
}
