package dev.interdict.audit;

import dev.interdict.Confidence;
import dev.interdict.NameComparison;
import java.io.IOException;

/** How sure it is that two names are one organisation, and the sum behind it. */
final class CompareText {

  private CompareText() {}

  static void write(Lines lines, NameComparison comparison) throws IOException {
    lines.line(
        0,
        Arithmetic.confidence(comparison.confidence())
            + " "
            + verdict(comparison)
            + ": "
            + Arithmetic.quoted(comparison.name1())
            + " and "
            + Arithmetic.quoted(comparison.name2()));
    new Arithmetic(lines, "first", "second")
        .write(2, comparison.evidence(), comparison.confidence());
    lines.flush();
  }

  private static String verdict(NameComparison comparison) {
    return comparison.confidence() < Confidence.POSSIBLE.from()
        ? "not the same, as far as the names tell"
        : comparison.level() + " the same organisation";
  }
}
