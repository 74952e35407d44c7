package dev.interdict.internal.score;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.Strength;
import dev.interdict.internal.recall.PhraseKeys;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Spelling;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.weight.Weight;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs whether words in a text denote a vendor. */
final class TextScorer {

  /** In a text of this many tokens something should tell what is bought. */
  private static final int LONG_TEXT = 12;

  private static final Set<String> UNITS =
      Set.of(
          "k", "mm", "cm", "m", "gb", "tb", "mb", "v", "w", "kw", "ah", "mah", "wh", "hz", "khz",
          "mhz", "ghz", "in", "ft", "lb", "kg", "oz", "pk", "pc", "pcs", "x", "a", "ma", "mp", "d");

  private static final int SHORTEST_RARE = 5;
  private static final int SHORTEST_WORD = 3;

  private static final int SHORTEST_MISSPELT = 7;
  private static final int LONG_PHRASE = 3;
  private static final int LONG_NAME = 6;

  /** Information of a run of ordinary words, in nats, that chance does not repeat. */
  private static final double TELLING_PHRASE = 10.5;

  private TextScorer() {}

  /**
   * The evidence; empty if the words are not the designation's.
   *
   * @param first index of the first token
   * @param last index after the last token
   */
  static Optional<Tally> score(MentionView view, Profile profile, int first, int last) {
    List<Token> span = view.tokens().subList(first, last);
    boolean misspelt = false;
    if (!PhraseKeys.fits(span, profile.phrase())) {
      if (!isMisspelt(span, profile)) {
        return Optional.empty();
      }
      misspelt = true;
    }
    if (isPartOfAnotherCode(view, profile, first, last)) {
      return Optional.empty();
    }
    String read = words(view, first, last);
    String listed = profile.designation().text();
    Tally tally = new Tally();
    addBase(tally, view, profile, first, last, read);
    if (misspelt) {
      tally.add("one letter off", Weight.TEXT_MISSPELT, read, listed);
    }
    if (isTwoWords(span, profile) && view.support().isEmpty()) {
      tally.add("written as two words", Weight.TEXT_APART, read, listed);
    }
    if (profile.designation().strength() != Strength.WEAK
        && MakerWords.isBefore(view.tokens(), first)) {
      tally.add("called the maker", Weight.TEXT_MAKER, read, listed);
    }
    addCode(tally, view, profile, last, read);
    view.support()
        .ifPresent(trade -> tally.add("the vendor's trade", Weight.TEXT_SUPPORT, trade, ""));
    view.contrary()
        .ifPresent(words -> tally.add("speaks of something else", Weight.TEXT_CONTRARY, words, ""));
    view.unrelated()
        .ifPresent(other -> tally.add("another organisation", Weight.UNRELATED, read, other));
    if (profile.acronym() && view.slashedWithStranger(first)) {
      tally.add("initials beside another firm's", Weight.JOINT_VENTURE, read, "");
    }
    if (profile.acronym() && view.support().isEmpty() && view.tokens().size() > LONG_TEXT) {
      tally.add("names no product of the vendor", Weight.TEXT_NOTHING_ELSE, "", listed);
    }
    return Optional.of(tally);
  }

  /** "SENSE TIME" may be two words of a sentence; "TP LINK" can be nothing but the name. */
  private static boolean isTwoWords(List<Token> span, Profile profile) {
    return profile.phrase().size() == 1
        && span.size() > 1
        && span.stream().allMatch(token -> token.text().length() >= SHORTEST_WORD);
  }

  private static void addBase(
      Tally tally, MentionView view, Profile profile, int first, int last, String read) {
    boolean form = hasLegalForm(view, profile, last);
    tally.grade(form || !profile.name().hasLegalForm() ? Tally.Grade.EXACT : Tally.Grade.WORDS);
    Base base = base(profile, form, last - first);
    tally.add(base.signal, base.weight, read, profile.designation().text());
  }

  private record Base(String signal, Weight weight) {}

  private static Base base(Profile profile, boolean form, int words) {
    Strength strength = profile.designation().strength();
    if (strength == Strength.WEAK) {
      return new Base("too common to stand alone", Weight.TEXT_WEAK);
    }
    if (form && (strength == Strength.STRONG || profile.phrase().size() > 1)) {
      return new Base("whole legal name", Weight.TEXT_LEGAL_NAME);
    }
    if (strength == Strength.MEDIUM) {
      boolean rare =
          words == 1 && profile.rare() && profile.phrase().get(0).text().length() >= SHORTEST_RARE;
      return new Base("needs support", rare ? rare(profile) : Weight.TEXT_MEDIUM);
    }
    if (profile.acronym()) {
      return new Base("initials", Weight.TEXT_ACRONYM);
    }
    if (profile.designation() instanceof Alias && profile.ordinary()) {
      return profile.phrase().size() >= LONG_PHRASE && profile.worth() >= TELLING_PHRASE
          ? new Base("many ordinary words", Weight.TEXT_ORDINARY_LONG)
          : new Base("all words are ordinary", Weight.TEXT_ORDINARY);
    }
    return new Base(profile.isBrand() ? "product line" : "distinctive name", Weight.TEXT_NAME);
  }

  private static Weight rare(Profile profile) {
    boolean name =
        profile.designation() instanceof Alias alias
            && alias.confidence() == FactConfidence.VERIFIED
            && profile.phrase().get(0).text().length() >= LONG_NAME;
    return name ? Weight.TEXT_MEDIUM_NAME : Weight.TEXT_MEDIUM_RARE;
  }

  /** "LIVOX MID-360"; and "BOE NV156FHM LCD PANEL", where the trade is needed, too. */
  private static void addCode(
      Tally tally, MentionView view, Profile profile, int last, String read) {
    Strength strength = profile.designation().strength();
    if (strength == Strength.STRONG || !Codes.isAt(view.mention().text(), view.tokens(), last)) {
      return;
    }
    if (strength == Strength.MEDIUM && profile.rare()) {
      tally.add("a code behind it", Weight.TEXT_MODEL_BEHIND, read, "");
    } else if (strength == Strength.WEAK
        && profile.designation() instanceof Alias alias
        && alias.relation() == Relation.SAME_AS
        && view.support().isPresent()) {
      tally.add("a code behind it and the trade", Weight.TEXT_WEAK_MODEL_BEHIND, read, "");
    }
  }

  private static boolean hasLegalForm(MentionView view, Profile profile, int last) {
    return profile.name().hasLegalForm() && Name.hasLegalFormAt(view.tokens(), last);
  }

  private static boolean isMisspelt(List<Token> span, Profile profile) {
    return span.size() == 1
        && PhraseKeys.toleratesMisspelling(profile.designation(), profile.phrase())
        && !PhraseKeys.queriedForms(span.get(0)).isEmpty()
        && isMisspelt(span.get(0).text(), profile.phrase().get(0).text());
  }

  /** In a shorter word another letter makes another word; two letters swapped seldom do. */
  private static boolean isMisspelt(String read, String listed) {
    return listed.length() < SHORTEST_MISSPELT
        ? Spelling.isSlip(read, listed)
        : Spelling.edits(read, listed, 1) == 1;
  }

  /** "DJI" in "DJI7X2", or "Mini 4" in "MINI 4K": letters and digits that mean something else. */
  private static boolean isPartOfAnotherCode(
      MentionView view, Profile profile, int first, int last) {
    Token end = view.tokens().get(last - 1);
    if (profile.acronym()) {
      return view.tokens().get(first).gluedLeft() || end.gluedRight();
    }
    return end.isNumber()
        && end.gluedRight()
        && last < view.tokens().size()
        && UNITS.contains(view.tokens().get(last).text());
  }

  static String words(MentionView view, int first, int last) {
    return view.mention()
        .text()
        .substring(view.tokens().get(first).start(), view.tokens().get(last - 1).end());
  }
}
