package dev.interdict;

import static java.util.Objects.requireNonNull;

/**
 * One reason for or against a match, or for or against two names being one. The contributions add
 * up to the log-odds of the confidence.
 *
 * @param signal what was looked at, in a few words, such as "rare name word"
 * @param contribution natural log-odds; positive speaks for the vendor
 * @param observed what the record says, or the first name
 * @param listed what the catalog says, or the second name
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
