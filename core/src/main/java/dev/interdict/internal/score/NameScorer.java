package dev.interdict.internal.score;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Parts;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.weight.Weight;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import java.util.Optional;
import java.util.Set;

/** Weighs whether a company name denotes a vendor. */
final class NameScorer {

  private static final Set<String> JOINT_VENTURE_WORDS = Set.of("jv", "venture");

  private NameScorer() {}

  /**
   * What the two names have in common, whatever the rest of the record says; empty if no word
   * agrees.
   *
   * @param text the name as read
   * @param name its words
   * @param parts the parts of the field
   * @param own canonical words of the vendor's names, products and trade
   * @param vendor whose name it may be
   * @param profile the listed name
   */
  static Optional<NameReading> read(
      String text,
      Name name,
      Parts parts,
      Set<String> own,
      RestrictedVendor vendor,
      Profile profile) {
    Alignment alignment =
        Alignment.of(
            name.core(), profile.name().core(), text.length() >= NameKeys.SHORTEST_CUT_TEXT);
    if (alignment.pairs().isEmpty()) {
      return Optional.empty();
    }
    if (profile.mayStandInAPart()) {
      alignment.setAside(parts, own);
    }
    Tally tally = new Tally();
    tally.add("few names denote this vendor", Weight.PRIOR, text, "");
    if (isBeginningOf(profile, text, name)) {
      alignment.endsInTheMiddle();
      tally.add("cut off at the end of its field", Weight.CUT_AT_END, text, "");
      if (name.core().size() >= profile.name().core().size()) {
        tally.grade(Tally.Grade.BEGINNING);
      }
    }
    WordEvidence.add(tally, alignment, own, profile);
    WholeNameEvidence.add(tally, alignment, text, name, own, profile);
    return Optional.of(
        new NameReading(vendor, profile, tally, MakersGoods.behind(tally, alignment, name, own)));
  }

  private static boolean isBeginningOf(Profile profile, String text, Name name) {
    int words = name.words().size();
    if (words < 2 || name.words().get(words - 1).kind() == Name.Kind.LEGAL_FORM) {
      return false;
    }
    return name.core().size() > 1 && NameKeys.isBeginning(text, name, profile.name());
  }

  /** The evidence in the light of the whole record. */
  static Tally score(MentionView view, NameReading reading) {
    Profile profile = reading.profile();
    Tally tally = reading.tally().copy();
    boolean goods = reading.goods().isPresent() && view.mention().role() == Role.MANUFACTURER;
    if (goods) {
      tally.add("goods behind the maker's name", reading.goods().get(), view.mention().text(), "");
    }
    StrengthEvidence.add(tally, view, profile);
    if (goods) {
      StrengthEvidence.addGoods(tally, view, profile);
    }
    addLookAlikes(tally, view, profile);
    addCountry(tally, view, profile);
    if (view.context().products().mayBeAnyOf(view.vendor().business())) {
      tally.add("trade agrees", Weight.TRADE_AGREES, "product code or word", "");
    }
    return tally;
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
    if (Persons.isPerson(view.mention(), view.tokens(), profile.name())) {
      tally.add("may be a person's name", Weight.PERSON, read, "");
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
