package dev.interdict;

import static java.util.Objects.requireNonNull;

/**
 * One reason for or against a match. The contributions of a match add up to the log-odds of its
 * confidence.
 *
 * @param signal what was looked at, in a few words, such as "rare name word"
 * @param contribution natural log-odds; positive speaks for the vendor
 * @param observed what the record says
 * @param listed what the catalog says
 */
public record Evidence(String signal, double contribution, String observed, String listed) {

  /** Checks that the contribution is a number. */
  public Evidence {
    requireNonNull(signal, "signal");
    requireNonNull(observed, "observed");
    requireNonNull(listed, "listed");
    if (!Double.isFinite(contribution)) {
      throw new IllegalArgumentException("a contribution is a finite number");
    }
  }
}
