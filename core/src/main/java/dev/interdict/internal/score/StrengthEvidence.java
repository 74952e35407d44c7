package dev.interdict.internal.score;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Strength;
import dev.interdict.internal.score.Tally.Grade;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.weight.Weight;
import java.util.Set;

/** What a listed name is worth by itself: whether it may stand alone, and when it may after all. */
final class StrengthEvidence {

  /** Information of a run of ordinary words, in nats, that chance does not repeat. */
  private static final double TELLING_NAME = 11;

  private StrengthEvidence() {}

  static void add(Tally tally, MentionView view, Profile profile) {
    addStrength(tally, view, profile);
    addPart(tally, view, profile);
    if (tally.grade().compareTo(Grade.WORDS) >= 0
        && profile.designation() instanceof Alias alias
        && alias.strength() != Strength.WEAK) {
      double least =
          tally.grade() == Grade.WORDS ? leastOfWords(profile) : leastOfExact(profile, alias);
      tally.add(
          tally.grade() == Grade.WORDS ? "all words as listed" : "word for word as listed",
          Math.max(0, least - tally.sum()),
          view.mention().text(),
          alias.text());
    }
  }

  /** What is less than the whole name, and surely from it. */
  private static void addPart(Tally tally, MentionView view, Profile profile) {
    if (profile.designation().strength() == Strength.WEAK || profile.isBrand()) {
      return;
    }
    String listed = profile.designation().text();
    boolean telling =
        profile.rare()
            || (profile.name().core().size() > 1
                && profile.designation().strength() == Strength.STRONG);
    if (tally.grade() == Grade.BRANCH && telling) {
      tally.add(
          "branch in a country",
          Math.max(0, Weight.NATIONAL_BRANCH.nats() - tally.sum()),
          view.mention().text(),
          listed);
    }
    if (tally.grade() == Grade.BEGINNING && isOfFieldLength(view.mention().text())) {
      tally.add(
          "all letters as listed up to the end of the field",
          Math.max(0, Weight.CUT_WHOLE.nats() - tally.sum()),
          view.mention().text(),
          listed);
    }
  }

  /** Fields have 25, 30, 35 places. */
  private static boolean isOfFieldLength(String text) {
    return text.length() % 5 == 0;
  }

  /**
   * A maker with goods of the vendor's trade behind its name is the vendor, however short it is.
   */
  static void addGoods(Tally tally, MentionView view, Profile profile) {
    if (view.supportBeside().isPresent() && view.contrary().isEmpty()) {
      tally.add(
          "maker of goods of its trade",
          Math.max(0, Weight.MAKER_OF_ITS_TRADE.nats() - tally.sum()),
          view.supportBeside().get(),
          profile.designation().text());
    }
  }

  private static double leastOfWords(Profile profile) {
    return switch (profile.name().core().size()) {
      case 1 -> Double.NEGATIVE_INFINITY;
      case 2 -> Weight.EXACT_TWO_WORDS.nats();
      default -> Weight.EXACT_WORDS.nats();
    };
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
              supported ? Weight.MEDIUM_SUPPORTED : alone(profile),
              with,
              listed);
      case STRONG -> {}
    }
    if (profile.designation().strength() == Strength.MEDIUM && isForeign(view)) {
      tally.add(
          "company form of another country",
          Weight.LEGAL_FORM_DIFFERS_COMMON,
          view.mention().text(),
          listed);
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

  private static boolean isForeign(MentionView view) {
    Name name = Name.of(view.tokens());
    Set<String> countries = name.formCountries();
    return !countries.isEmpty()
        && !name.isNationalBranch()
        && view.vendor().country().filter(country -> !countries.contains(country)).isPresent();
  }

  private static Weight alone(Profile profile) {
    if (profile.name().core().size() > 2 && profile.worth() >= TELLING_NAME) {
      return Weight.MEDIUM_LONG_ALONE;
    }
    return profile.rare() ? Weight.MEDIUM_RARE_ALONE : Weight.MEDIUM_ALONE;
  }

  /** Chance repeats a list's own spelling, company form and all, only where it is one word. */
  private static double leastOfExact(Profile profile, Alias alias) {
    boolean oneWord = profile.name().core().size() == 1 && !profile.name().hasLegalForm();
    if (alias.strength() == Strength.STRONG || !oneWord) {
      return Weight.EXACT_NAME.nats();
    }
    return (profile.rare() ? Weight.EXACT_RARE_WORD : Weight.EXACT_INITIALS).nats();
  }
}
