package dev.interdict.audit;

import dev.interdict.Evidence;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * Evidence as a sum that can be followed with a pencil.
 *
 * @param lines where to
 * @param observer what the first side of the evidence is called
 * @param lister what the second side is called
 */
record Arithmetic(Lines lines, String observer, String lister) {

  /** Each piece, the sum, and what confidence that is. */
  void write(int indent, List<Evidence> evidence, double confidence) throws IOException {
    double sum = 0;
    for (Evidence piece : evidence) {
      sum += piece.contribution();
      lines.line(
          indent,
          signed(piece.contribution())
              + "  "
              + piece.signal()
              + said(observer, piece.observed())
              + said(lister, piece.listed()));
    }
    lines.line(
        indent,
        signed(sum)
            + String.format(
                Locale.ROOT, "  in all: confidence 1 / (1 + e^%.2f) = %.4f", -sum, confidence));
  }

  static String confidence(double probability) {
    return BigDecimal.valueOf(probability).setScale(2, RoundingMode.FLOOR).toPlainString();
  }

  static String signed(double nats) {
    BigDecimal rounded = BigDecimal.valueOf(nats).setScale(2, RoundingMode.HALF_EVEN);
    return (rounded.signum() < 0 ? "" : "+") + rounded.toPlainString();
  }

  static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String said(String who, String what) {
    return what.isBlank() ? "" : "; " + who + " " + quoted(what);
  }
}
