package dev.interdict;

/** How sure it is that a mention denotes a vendor, named by the evidence that it takes. */
public enum Confidence {
  /**
   * More likely than not, with something open. Example: "DJI" alone in a long description that
   * names no product.
   */
  POSSIBLE(0.5),
  /**
   * A distinctive name with something unmatched, or a product word with one supporting token.
   * Example: "MAVIC DRONE BATTERY".
   */
  LIKELY(0.7),
  /**
   * All distinctive words of a name, abbreviated or misspelt at most a little, or a unique product
   * line. Example: "HIKVISION USA INC", "ZENMUSE H20T".
   */
  STRONG(0.85),
  /**
   * A whole legal or unique name, an identifier, or several independent mentions that agree.
   * Example: "SZ DJI TECHNOLOGY CO LTD".
   */
  CONFIRMED(0.95);

  private final double from;

  Confidence(double from) {
    this.from = from;
  }

  /** The lowest probability of this level, 0 to 1. */
  public double from() {
    return from;
  }

  /** The level of a probability; {@link #POSSIBLE} also for probabilities under its bound. */
  public static Confidence of(double probability) {
    for (int i = values().length - 1; i > 0; i--) {
      if (probability >= values()[i].from) {
        return values()[i];
      }
    }
    return POSSIBLE;
  }
}
