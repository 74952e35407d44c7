package dev.interdict.internal.score;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Strength;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Vocabulary;
import java.util.Collections;
import java.util.Set;

/** What the names as wholes say: their strength, their company forms, word-for-word equality. */
final class WholeNameEvidence {

  /** A name whose rarest word tells less, in nats, may be shared by chance. */
  private static final double DISTINCTIVE = 9.5;

  private static final int SHORTEST_RARE = 4;

  private WholeNameEvidence() {}

  static void add(Tally tally, Alignment alignment, MentionView view, Profile profile) {
    boolean whole =
        alignment.missing().isEmpty()
            && alignment.unmatched().stream()
                .allMatch(word -> view.words().own().contains(word.token().canonical()));
    String read = view.mention().text();
    String listed = profile.designation().text();
    if (whole) {
      tally.add("whole name", Weight.WHOLE_NAME, read, listed);
      if (profile.ordinary()) {
        tally.add("all words are ordinary", Weight.ORDINARY_NAME, read, listed);
      }
    }
    addForm(tally, whole, view, profile);
    addStrength(tally, view, profile);
    if (alignment.isExact(view.words().own())) {
      addExact(tally, alignment, view, profile);
    }
  }

  private static void addForm(Tally tally, boolean whole, MentionView view, Profile profile) {
    if (!view.name().hasLegalForm() || !profile.name().hasLegalForm()) {
      return;
    }
    String read = view.mention().text();
    String listed = profile.designation().text();
    Set<String> ours = profile.name().formCountries();
    Set<String> theirs = view.name().formCountries();
    boolean differ = !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
    if (differ) {
      boolean common = rarest(profile) < DISTINCTIVE;
      tally.add(
          "company form of another country",
          common ? Weight.LEGAL_FORM_DIFFERS_COMMON : Weight.LEGAL_FORM_DIFFERS,
          read,
          listed);
    } else if (whole) {
      tally.add("company form", Weight.LEGAL_FORM, read, listed);
    }
  }

  private static double rarest(Profile profile) {
    return profile.name().core().stream().mapToDouble(Name.Word::information).max().orElse(0);
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

  private static void addExact(
      Tally tally, Alignment alignment, MentionView view, Profile profile) {
    if (!view.name().forms().equals(profile.name().forms())) {
      tally.grade(Tally.Grade.WORDS);
      return;
    }
    boolean placeAdded = !alignment.unmatched().isEmpty();
    tally.grade(placeAdded ? Tally.Grade.PARTIAL : Tally.Grade.EXACT);
    if (profile.designation() instanceof Alias alias && alias.strength() != Strength.WEAK) {
      double least = leastOfExact(profile, alias);
      tally.add(
          "word for word as listed",
          Math.max(0, least - tally.sum()),
          view.mention().text(),
          alias.text());
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
