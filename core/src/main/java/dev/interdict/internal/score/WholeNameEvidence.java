package dev.interdict.internal.score;

import dev.interdict.internal.score.Tally.Grade;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.weight.Weight;
import java.util.Collections;
import java.util.Set;

/** What the names as wholes say: whether all words agree, and the company forms. */
final class WholeNameEvidence {

  /** A name whose rarest word tells less, in nats, may be shared by chance. */
  private static final double DISTINCTIVE = 9.5;

  private WholeNameEvidence() {}

  static void add(
      Tally tally, Alignment alignment, String read, Name name, Set<String> own, Profile profile) {
    boolean whole = alignment.isWhole(own);
    String listed = profile.designation().text();
    if (whole) {
      tally.add("whole name", Weight.WHOLE_NAME, read, listed);
      if (profile.ordinary()) {
        tally.add("all words are ordinary", Weight.ORDINARY_NAME, read, listed);
      }
    }
    addForm(tally, whole, read, name, profile);
    if (alignment.isExact(own)) {
      tally.grade(grade(alignment, name, profile));
    } else if (alignment.isBranch(own)) {
      tally.grade(Grade.BRANCH);
    }
  }

  private static Grade grade(Alignment alignment, Name name, Profile profile) {
    if (!name.forms().equals(profile.name().forms())) {
      return isForeign(name, profile) ? Grade.OTHER_FORM : Grade.WORDS;
    }
    return alignment.unmatched().isEmpty() ? Grade.EXACT : Grade.WITH_PLACE;
  }

  private static void addForm(Tally tally, boolean whole, String read, Name name, Profile profile) {
    if (!name.hasLegalForm() || !profile.name().hasLegalForm()) {
      return;
    }
    String listed = profile.designation().text();
    if (isForeign(name, profile)) {
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

  private static boolean isForeign(Name name, Profile profile) {
    Set<String> ours = profile.name().formCountries();
    Set<String> theirs = name.formCountries();
    return !ours.isEmpty()
        && !theirs.isEmpty()
        && !name.isNationalBranch()
        && Collections.disjoint(ours, theirs);
  }

  private static double rarest(Profile profile) {
    return profile.name().core().stream().mapToDouble(Name.Word::information).max().orElse(0);
  }
}
