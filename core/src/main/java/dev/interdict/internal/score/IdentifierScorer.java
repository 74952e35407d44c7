package dev.interdict.internal.score;

import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.Strength;
import dev.interdict.internal.recall.IdentifierKeys;
import dev.interdict.internal.recall.ModelShape;
import dev.interdict.internal.weight.Weight;
import dev.interdict.record.Role;
import java.util.Optional;

/** Weighs identifiers and part numbers. */
final class IdentifierScorer {

  private IdentifierScorer() {}

  static Optional<Tally> score(MentionView view, Identifier identifier, int first, int last) {
    String read = TextScorer.words(view, first, last);
    Tally tally = new Tally();
    tally.add("identifier", Weight.IDENTIFIER, read, identifier.scheme() + " " + identifier.text());
    return Optional.of(tally);
  }

  static Optional<Tally> score(MentionView view, Profile profile, int first, int last) {
    String read = TextScorer.words(view, first, last);
    if (!profile.shape().map(shape -> fits(shape, read)).orElse(false)) {
      return Optional.empty();
    }
    Tally tally = new Tally();
    Weight weight =
        switch (profile.designation().strength()) {
          case STRONG -> Weight.MODEL_STRONG;
          case MEDIUM -> Weight.MODEL_MEDIUM;
          case WEAK -> Weight.MODEL_WEAK;
        };
    tally.add("part number", weight, read, profile.designation().text());
    if (view.mention().role() == Role.PART_NUMBER
        && profile.designation().strength() == Strength.MEDIUM
        && profile.shape().filter(shape -> shape.fitsAsWritten(read)).isPresent()) {
      tally.add("in a field of part numbers", Weight.MODEL_IN_ITS_FIELD, read, "");
    }
    view.support()
        .ifPresent(trade -> tally.add("the vendor's trade", Weight.TEXT_SUPPORT, trade, ""));
    view.words()
        .contraryIn(view.tokens())
        .ifPresent(words -> tally.add("speaks of something else", Weight.TEXT_CONTRARY, words, ""));
    return Optional.of(tally);
  }

  private static boolean fits(ModelShape shape, String read) {
    return IdentifierKeys.compact(read).length() > 2 && shape.fits(read);
  }
}
