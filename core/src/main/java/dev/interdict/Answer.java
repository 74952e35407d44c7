package dev.interdict;

/** Answer to one of the three questions of a ruling. */
public enum Answer {
  /** Yes. */
  YES,
  /** No. */
  NO,
  /** The record or the sources do not say. */
  UNKNOWN;

  /** Both must be yes; a no decides. */
  public Answer and(Answer other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES ? other : UNKNOWN;
  }
}
