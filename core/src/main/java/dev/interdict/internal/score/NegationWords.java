package dev.interdict.internal.score;

import java.util.Set;

/** Words of refusals and of the lists that they refuse. */
final class NegationWords {

  /** Words between what is refused and whose it is. */
  static final Set<String> LINKS =
      Set.of(
          "from",
          "of",
          "by",
          "such",
          "including",
          "manufactured",
          "made",
          "produced",
          "using",
          "containing",
          "with");

  static final Set<String> NEGATIONS =
      Set.of(
          "non",
          "no",
          "not",
          "except",
          "excluding",
          "without",
          "excludes",
          "never",
          "neither",
          "nor",
          "none",
          "excluded",
          "free");

  /** Words that carry a negation on to the next name of a list. */
  static final Set<String> LISTING =
      Set.of(
          "or",
          "and",
          "of",
          "the",
          "any",
          "from",
          "by",
          "made",
          "manufactured",
          "produced",
          "using",
          "with",
          "chinese",
          "china",
          "prc",
          "product",
          "component",
          "equipment",
          "brand",
          "drone",
          "uas",
          "camera",
          "part",
          "affected",
          "use",
          "used",
          "foreign",
          "covered",
          "vendor",
          "company",
          "such",
          "as",
          "including",
          "other",
          "a",
          "an",
          "than",
          "to",
          "radio",
          "device",
          "hardware",
          "software",
          "gear",
          "cell",
          "battery",
          "module",
          "in",
          "is",
          "are",
          "be",
          "contain",
          "containing");

  private NegationWords() {}
}
