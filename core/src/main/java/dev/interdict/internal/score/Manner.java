package dev.interdict.internal.score;

import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Token;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How far two names are trusted to mean the same words.
 *
 * @param worth information of a word that counts, in nats
 * @param mayBeMisspelt whether a word may be another one misspelt
 * @param mayBeShort whether a word may be another one abbreviated
 * @param tellsSlips whether a slip of the fingers counts for more than another wrong letter
 */
record Manner(
    ToDoubleFunction<Name.Word> worth,
    Predicate<Token> mayBeMisspelt,
    Predicate<Token> mayBeShort,
    boolean tellsSlips) {

  static final Manner AS_LISTED =
      new Manner(NameKeys::worth, NameKeys::mayBeMisspelt, token -> true, /* tellsSlips= */ true);

  static final Manner AS_EQUALS =
      new Manner(
          PairWords::worth,
          PairWords::mayBeMisspelt,
          PairWords::mayBeShort,
          /* tellsSlips= */ false);
}
