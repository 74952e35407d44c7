package dev.interdict.internal.score;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Strength;
import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Vocabulary;
import dev.interdict.internal.weight.Weight;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs whether a company name denotes a vendor. */
final class NameScorer {

  /** A name whose rarest word tells less, in nats, may be shared by chance. */
  private static final double DISTINCTIVE = 9.5;

  private static final Set<String> JOINT_VENTURE_WORDS = Set.of("jv", "venture");

  private NameScorer() {}

  /**
   * The evidence; empty if no word agrees.
   *
   * @param view the mention
   * @param profile the listed name
   */
  static Optional<Tally> score(MentionView view, Profile profile) {
    List<Name.Word> read = view.name().core();
    List<Name.Word> listed = profile.name().core();
    Alignment alignment =
        Alignment.of(read, listed, view.mention().text().length() >= NameKeys.SHORTEST_CUT_TEXT);
    if (alignment.pairs().isEmpty()) {
      return Optional.empty();
    }
    Tally tally = new Tally();
    tally.add("few names denote this vendor", Weight.PRIOR, view.mention().text(), "");
    addMatched(tally, alignment, profile);
    addUnmatched(tally, alignment, view, profile);
    addMissing(tally, alignment);
    addForm(tally, alignment, view, profile);
    addStrength(tally, view, profile);
    addSurroundings(tally, view, profile);
    return Optional.of(tally);
  }

  private static void addMatched(Tally tally, Alignment alignment, Profile profile) {
    boolean single = profile.name().core().size() == 1;
    boolean unique = single && profile.designation().strength() == Strength.STRONG;
    for (Alignment.Pair pair : alignment.pairs()) {
      double worth =
          unique ? Math.max(pair.worth(), pair.fit().share() * Vocabulary.RAREST) : pair.worth();
      tally.add(signal(pair.fit()), worth, pair.read(), pair.listed());
      if (pair.fit().isMisspelt()) {
        tally.add("misspelt", Weight.MISSPELT, pair.read(), pair.listed());
      }
    }
  }

  private static String signal(Alignment.Fit fit) {
    return switch (fit) {
      case SAME -> "same word";
      case JOINED -> "same words, spaced otherwise";
      case ONE_EDIT -> "one letter off";
      case TWO_EDITS -> "two letters off";
      case CUT -> "word cut off";
    };
  }

  private static void addUnmatched(
      Tally tally, Alignment alignment, MentionView view, Profile profile) {
    for (Name.Word word : alignment.unmatched()) {
      String canonical = word.token().canonical();
      if (view.words().own().contains(canonical)) {
        continue;
      }
      tally.add("further word", unmatchedCost(word, profile), word.token().text(), "");
    }
  }

  private static double unmatchedCost(Name.Word word, Profile profile) {
    if (word.kind() == Name.Kind.PLACE || word.information() < 1) {
      return Weight.UNMATCHED_LEAST.nats();
    }
    double over = word.information() - Weight.UNMATCHED_FREE.nats();
    double cost = Math.min(Weight.UNMATCHED_LEAST.nats(), Weight.UNMATCHED_SLOPE.nats() * over);
    if (profile.acronym()) {
      cost = Math.min(cost, Weight.UNMATCHED_BESIDE_ACRONYM.nats());
    }
    return Math.max(cost, Weight.UNMATCHED_MOST.nats());
  }

  private static void addMissing(Tally tally, Alignment alignment) {
    double sum = 0;
    StringBuilder words = new StringBuilder();
    for (Name.Word word : alignment.missing()) {
      boolean cheap = word.kind() == Name.Kind.PLACE;
      double cost = Weight.MISSING_SHARE.nats() * word.information();
      sum += cheap ? Weight.MISSING_COMMON.nats() : Math.min(cost, Weight.MISSING_COMMON.nats());
      words.append(words.isEmpty() ? "" : " ").append(word.token().text());
    }
    if (sum < 0) {
      tally.add("missing", Math.max(sum, Weight.MISSING_MOST.nats()), "", words.toString());
    }
  }

  private static void addForm(Tally tally, Alignment alignment, MentionView view, Profile profile) {
    boolean whole =
        alignment.missing().isEmpty()
            && alignment.unmatched().stream()
                .allMatch(word -> view.words().own().contains(word.token().canonical()));
    String listed = profile.designation().text();
    if (whole) {
      tally.add("whole name", Weight.WHOLE_NAME, view.mention().text(), listed);
    }
    if (whole && profile.ordinary()) {
      tally.add("all words are ordinary", Weight.ORDINARY_NAME, view.mention().text(), listed);
    }
    if (!view.name().hasLegalForm() || !profile.name().hasLegalForm()) {
      return;
    }
    Set<String> ours = profile.name().formCountries();
    Set<String> theirs = view.name().formCountries();
    boolean differ = !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
    if (differ) {
      boolean common = rarest(profile) < DISTINCTIVE;
      tally.add(
          "company form of another country",
          common ? Weight.LEGAL_FORM_DIFFERS_COMMON : Weight.LEGAL_FORM_DIFFERS,
          view.mention().text(),
          listed);
    } else if (whole) {
      tally.add("company form", Weight.LEGAL_FORM, view.mention().text(), listed);
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

  private static void addSurroundings(Tally tally, MentionView view, Profile profile) {
    Mention mention = view.mention();
    view.words()
        .unrelatedIn(view.tokens())
        .ifPresent(
            other -> tally.add("another organisation", Weight.UNRELATED, mention.text(), other));
    if (profile.acronym() && isJointVenture(view, profile)) {
      tally.add("initials beside another firm's", Weight.JOINT_VENTURE, mention.text(), "");
    }
    boolean party = mention.role() == Role.VENDOR;
    Optional<String> home =
        profile.designation() instanceof Alias alias
            ? alias.country().or(view.vendor()::country)
            : view.vendor().country();
    if (party && view.context().country().isPresent() && home.isPresent()) {
      boolean same = view.context().country().equals(home);
      tally.add(
          same ? "same country" : "another country",
          same ? Weight.COUNTRY_AGREES : Weight.COUNTRY_DIFFERS,
          view.context().country().get(),
          home.get());
    }
    if (view.context().products().mayBeAnyOf(view.vendor().business())) {
      tally.add("trade agrees", Weight.TRADE_AGREES, "product code or word", "");
    }
  }

  private static boolean isJointVenture(MentionView view, Profile profile) {
    String initials = profile.phrase().get(0).canonical();
    for (int i = 0; i < view.tokens().size(); i++) {
      Token token = view.tokens().get(i);
      boolean slashed = token.canonical().equals(initials) && view.slashedWithStranger(i);
      if (slashed || JOINT_VENTURE_WORDS.contains(token.text())) {
        return true;
      }
    }
    return false;
  }
}
