package dev.interdict;

/** What a record, a match or a ruling comes to, from harmless to forbidden. */
public enum Verdict {
  /**
   * The record could not be checked; says nothing about it. Ordered below all others, but never to
   * be read as clear.
   */
  NOT_CHECKED,
  /** Nothing at or above the reporting floor. */
  CLEAR,
  /** A rule exists that did not apply: not yet, no longer, not this buyer, not this product. */
  INFORMATIONAL,
  /** An official warning or a restriction on somebody else applied. No duty for the buyer. */
  ADVISORY,
  /** A binding rule may have applied; the reasons say what has to be found out. */
  REVIEW,
  /** A binding rule was in force, bound this buyer and covered this product. */
  PROHIBITED;

  /** The graver of two verdicts. */
  public Verdict or(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The milder of two verdicts. */
  public Verdict atMost(Verdict cap) {
    return compareTo(cap) <= 0 ? this : cap;
  }
}
