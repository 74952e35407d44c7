package dev.interdict.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Nouns that tell what a purchase is: goods, or a course, a study or a report about them. */
public final class UsageWords {

  /** What the noun stands for. */
  public enum Kind {
    /** People are taught. */
    TEACHING,
    /** Something is looked into. */
    STUDY,
    /** Something to read or to watch. */
    NEWS,
    /** Courts and lawyers. */
    PROCEEDING,
    /** Insurance, travel, fees. */
    COVER,
    /** Terms of a contract, notices and orders. */
    RULE,
    /** Something is got rid of. */
    DISPOSAL,
    /** Goes with the goods of any maker. */
    ACCESSORY,
    /** Goods, whatever stands before them: "training aids". */
    GOODS
  }

  private static final Map<String, Kind> KINDS = new HashMap<>();

  static {
    for (List<String> cells : Vocabulary.rows("usage-words.csv")) {
      KINDS.put(
          Vocabulary.shipped().canonical(cells.get(0)),
          Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT)));
    }
  }

  private UsageWords() {}

  /** What a canonical word stands for; empty if it is none of these. */
  public static Optional<Kind> kind(String canonical) {
    Kind kind = KINDS.get(canonical);
    return kind == null && canonical.endsWith("s")
        ? Optional.ofNullable(KINDS.get(canonical.substring(0, canonical.length() - 1)))
        : Optional.ofNullable(kind);
  }
}
