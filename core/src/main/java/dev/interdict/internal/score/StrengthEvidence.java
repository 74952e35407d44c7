package dev.interdict.internal.score;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Strength;
import dev.interdict.internal.score.Tally.Grade;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Vocabulary;
import dev.interdict.internal.weight.Weight;

/** What a listed name is worth by itself: whether it may stand alone, and when it may after all. */
final class StrengthEvidence {

  private static final int SHORTEST_RARE = 4;

  private StrengthEvidence() {}

  static void add(Tally tally, MentionView view, Profile profile) {
    addStrength(tally, view, profile);
    boolean equal = tally.grade() == Grade.EXACT || tally.grade() == Grade.WORDS_AND_PLACE;
    if (equal
        && profile.designation() instanceof Alias alias
        && alias.strength() != Strength.WEAK) {
      double least = leastOfExact(profile, alias);
      tally.add(
          "word for word as listed",
          Math.max(0, least - tally.sum()),
          view.mention().text(),
          alias.text());
    }
  }

  private static void addStrength(Tally tally, MentionView view, Profile profile) {
    boolean supported = view.support().isPresent();
    String with = view.support().orElse("");
    String listed = profile.designation().text();
    switch (profile.designation().strength()) {
      case WEAK ->
          tally.add(
              "too common to stand alone",
              supported ? Weight.WEAK_SUPPORTED : Weight.WEAK_ALONE,
              with,
              listed);
      case MEDIUM ->
          tally.add(
              supported ? "needs support and has it" : "needs support",
              supported ? Weight.MEDIUM_SUPPORTED : Weight.MEDIUM_ALONE,
              with,
              listed);
      case STRONG -> {}
    }
    if (profile.isBrand()) {
      boolean medium = profile.designation().strength() != Strength.STRONG;
      tally.add(
          "product line in place of a company",
          medium ? Weight.MEDIUM_BRAND_AS_NAME : Weight.BRAND_AS_NAME,
          view.mention().text(),
          listed);
    }
  }

  /** Chance repeats a list's own spelling, company form and all, only where it is one word. */
  private static double leastOfExact(Profile profile, Alias alias) {
    boolean oneWord = profile.name().core().size() == 1 && !profile.name().hasLegalForm();
    if (alias.strength() == Strength.STRONG || !oneWord) {
      return Weight.EXACT_NAME.nats();
    }
    Token word = profile.name().core().get(0).token();
    boolean rare =
        word.text().length() >= SHORTEST_RARE && !Vocabulary.shipped().isOrdinary(word.canonical());
    return (rare ? Weight.EXACT_RARE_WORD : Weight.EXACT_INITIALS).nats();
  }
}
