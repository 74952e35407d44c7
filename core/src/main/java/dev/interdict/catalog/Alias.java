package dev.interdict.catalog;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A name of a restricted vendor or of an organisation related to it.
 *
 * @param text the name as printed; never blank
 * @param kind what sort of name it is
 * @param strength how far the name can be trusted when it stands alone
 * @param relation what the bearer is to the vendor; {@link Relation#SAME_AS} for the vendor's names
 * @param country two-letter country of the bearer where it differs from the vendor's
 * @param until last day on which the relation held, for former affiliates
 * @param confidence how well the name is supported
 * @param source where the name was read
 */
public record Alias(
    String text,
    Kind kind,
    Strength strength,
    Relation relation,
    Optional<String> country,
    Optional<LocalDate> until,
    FactConfidence confidence,
    String source)
    implements Designation {

  /** Sorts of names. */
  public enum Kind {
    /** Registered or printed company name, in Latin letters. */
    LEGAL,
    /** Name used in trade. */
    TRADE,
    /** Earlier name. */
    FORMER,
    /** Spelling of a native name in Latin letters. */
    TRANSLITERATION,
    /** Name in its own script. */
    NATIVE,
    /** Initials or another short form of at most six letters. */
    ACRONYM,
    /** A list's own "weak a.k.a.", or a common word: evidence only. */
    WEAK
  }

  /** Checks that the name is not blank. */
  public Alias {
    requireNonNull(kind, "kind");
    requireNonNull(strength, "strength");
    requireNonNull(relation, "relation");
    requireNonNull(confidence, "confidence");
    if (text.isBlank()) {
      throw new IllegalArgumentException("an alias has a text");
    }
  }

  /** A verified name of the vendor itself. */
  public static Alias of(String text, Kind kind, Strength strength) {
    return new Alias(
        text,
        kind,
        strength,
        Relation.SAME_AS,
        Optional.empty(),
        Optional.empty(),
        FactConfidence.VERIFIED,
        "");
  }
}
