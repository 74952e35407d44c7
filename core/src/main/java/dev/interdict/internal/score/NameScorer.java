package dev.interdict.internal.score;

import dev.interdict.catalog.Alias;
import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.text.Token;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import java.util.Optional;
import java.util.Set;

/** Weighs whether a company name denotes a vendor. */
final class NameScorer {

  private static final Set<String> JOINT_VENTURE_WORDS = Set.of("jv", "venture");

  private NameScorer() {}

  /**
   * The evidence; empty if no word agrees.
   *
   * @param view the mention
   * @param profile the listed name
   */
  static Optional<Tally> score(MentionView view, Profile profile) {
    Alignment alignment =
        Alignment.of(
            view.name().core(),
            profile.name().core(),
            view.mention().text().length() >= NameKeys.SHORTEST_CUT_TEXT);
    if (alignment.pairs().isEmpty()) {
      return Optional.empty();
    }
    Tally tally = new Tally();
    tally.add("few names denote this vendor", Weight.PRIOR, view.mention().text(), "");
    WordEvidence.add(tally, alignment, view.words().own(), profile);
    WholeNameEvidence.add(tally, alignment, view, profile);
    addLookAlikes(tally, view, profile);
    addCountry(tally, view, profile);
    if (view.context().products().mayBeAnyOf(view.vendor().business())) {
      tally.add("trade agrees", Weight.TRADE_AGREES, "product code or word", "");
    }
    return Optional.of(tally);
  }

  private static void addLookAlikes(Tally tally, MentionView view, Profile profile) {
    String read = view.mention().text();
    if (tally.grade() == Tally.Grade.EXACT) {
      return;
    }
    Optional<String> other = view.words().unrelatedIn(view.tokens());
    if (other.isPresent()) {
      tally.add("another organisation", Weight.UNRELATED, read, other.get());
    } else {
      view.words()
          .contraryIn(view.tokens())
          .ifPresent(words -> tally.add("speaks of something else", Weight.CONTRARY, words, ""));
    }
    if (profile.acronym() && isJointVenture(view, profile)) {
      tally.add("initials beside another firm's", Weight.JOINT_VENTURE, read, "");
    }
  }

  private static void addCountry(Tally tally, MentionView view, Profile profile) {
    Mention mention = view.mention();
    Optional<String> country = view.context().country();
    Optional<String> home =
        profile.designation() instanceof Alias alias
            ? alias.country().or(view.vendor()::country)
            : view.vendor().country();
    if (mention.role() == Role.VENDOR && country.isPresent() && home.isPresent()) {
      boolean same = country.equals(home);
      tally.add(
          same ? "same country" : "another country",
          same ? Weight.COUNTRY_AGREES : Weight.COUNTRY_DIFFERS,
          country.get(),
          home.get());
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
