package dev.interdict;

import java.util.Locale;

/**
 * What a text does with the name it mentions. Only a {@link #SUBJECT} is a purchase; everything
 * else is reported and explained, and stays at {@link Verdict#INFORMATIONAL}.
 */
public enum Usage {
  /** The name belongs to what is bought, or to the party that sells. */
  SUBJECT,
  /** Contract clause, certification or prohibition text that names the vendor. */
  CLAUSE,
  /** The text says that the thing is not the vendor's: "non-DJI", "DJI-free". */
  NEGATED,
  /** The text is about removing, replacing or disposing of the vendor's gear. */
  REPLACED,
  /** Something of another maker that works with the vendor's gear. */
  COMPATIBLE,
  /** Training, study, detection or news about the vendor's gear. */
  ABOUT;

  /** The form used in reports, such as {@code clause}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
