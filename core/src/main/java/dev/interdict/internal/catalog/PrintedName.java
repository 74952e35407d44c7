package dev.interdict.internal.catalog;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.Strength;
import dev.interdict.internal.text.Vocabulary;
import java.util.Optional;

/** Judges a name that a list prints, which says nothing of how far the name can be trusted. */
public final class PrintedName {

  /** Short capital words are initials more often than names; alone they need support. */
  private static final int LONGEST_ACRONYM = 6;

  private PrintedName() {}

  /**
   * Makes the alias.
   *
   * @param weak whether the list itself calls the name weak
   */
  public static Alias alias(
      String text, boolean weak, Relation relation, Optional<String> country, String source) {
    Alias.Kind kind = weak ? Alias.Kind.WEAK : kindOf(text);
    return new Alias(
        text,
        kind,
        weak ? Strength.WEAK : strengthOf(text, kind),
        relation,
        country,
        Optional.empty(),
        FactConfidence.VERIFIED,
        source);
  }

  private static Alias.Kind kindOf(String text) {
    if (text.codePoints().anyMatch(Character::isIdeographic)) {
      return Alias.Kind.NATIVE;
    }
    boolean acronym =
        text.length() <= LONGEST_ACRONYM && text.codePoints().allMatch(Character::isUpperCase);
    return acronym ? Alias.Kind.ACRONYM : Alias.Kind.LEGAL;
  }

  private static Strength strengthOf(String text, Alias.Kind kind) {
    return kind == Alias.Kind.ACRONYM || Vocabulary.shipped().isOrdinaryName(text)
        ? Strength.MEDIUM
        : Strength.STRONG;
  }
}
