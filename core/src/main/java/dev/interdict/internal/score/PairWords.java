package dev.interdict.internal.score;

import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Spelling;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Vocabulary;
import dev.interdict.internal.text.Vocabulary.Filler;
import dev.interdict.internal.text.Vocabulary.Place;
import dev.interdict.internal.weight.Weight;
import java.util.List;
import java.util.Optional;

/** What the words say that two names share, and those that only one of them has. */
final class PairWords {

  /** A word that tells less, in nats, links others: "of". */
  static final double LINKING = 1;

  /** A word that tells less, in nats, does not contradict another. */
  private static final double TELLING = 3;

  private static final int LONGEST_INITIALS = 2;
  private static final int SHORT_WORD = 6;

  private PairWords() {}

  /** What it is worth that both names have the word, in nats: common words come in company. */
  static double worth(Name.Word word) {
    double information = word.information();
    if (word.token().isIdeograph()) {
      return information;
    }
    if (word.kind() == Name.Kind.PLACE) {
      return information * Weight.PAIR_PLACE_SHARE.nats();
    }
    return information * Math.min(1, information / Weight.PAIR_FULL_INFORMATION.nats());
  }

  /** Words of four letters are initials as often as not, and other initials are another firm. */
  static boolean mayBeMisspelt(Token token) {
    return token.text().length() >= Spelling.SHORTEST_WITH_ONE_EDIT
        && NameKeys.mayBeMisspelt(token);
  }

  /** A word of its own right is not short for another. */
  static boolean mayBeShort(Token token) {
    return !Vocabulary.shipped().isOrdinary(token.text());
  }

  static boolean isLinking(Name.Word word) {
    return word.information() < LINKING && !word.token().isIdeograph();
  }

  /** Whether a word may be added or dropped and the name is still whole. */
  static boolean isLoose(Name.Word word) {
    return isLinking(word) || filler(word).equals(Optional.of(Filler.LOOSE));
  }

  static void add(Tally tally, Alignment alignment) {
    addShared(tally, alignment);
    boolean rare = rarest(alignment) >= Vocabulary.RAREST;
    alignment
        .unmatched()
        .forEach(word -> tally.add("only in one name", left(word, rare), word.token().text(), ""));
    alignment
        .missing()
        .forEach(word -> tally.add("only in one name", left(word, rare), "", word.token().text()));
    addContradictions(tally, alignment.unmatched(), alignment.missing());
  }

  /** What the most telling word is worth that both names have. */
  static double rarest(Alignment alignment) {
    return alignment.pairs().stream().mapToDouble(Alignment.Pair::worth).max().orElse(0);
  }

  private static void addShared(Tally tally, Alignment alignment) {
    double sum = 0;
    for (Alignment.Pair pair : alignment.pairs()) {
      tally.add(WordEvidence.signal(pair.fit()), pair.worth(), pair.read(), pair.listed());
      if (pair.fit().isMisspelt()) {
        Weight cost = mayBeOther(pair) ? Weight.PAIR_SHORT_MISSPELT : Weight.MISSPELT;
        tally.add("misspelt", cost, pair.read(), pair.listed());
      }
      sum += pair.worth();
    }
    boolean sisters = !alignment.unmatched().isEmpty() || !alignment.missing().isEmpty();
    double over = sum - Weight.MATCHED_MOST.nats();
    if (sisters && over > 0) {
      tally.add("sister companies share many words", -over, "", "");
    }
  }

  /** A short word with one letter off may as well be another word. */
  static boolean mayBeOther(Alignment.Pair pair) {
    return pair.fit().isMisspelt()
        && Math.min(pair.read().length(), pair.listed().length()) <= SHORT_WORD;
  }

  /** Beside a name that no other firm has, what anybody may add says half as much. */
  private static double left(Name.Word word, boolean besideRare) {
    double cost = cost(word);
    if (word.kind() == Name.Kind.ADDRESS) {
      return cost * Weight.PAIR_LEFT_BEHIND_FORM.nats();
    }
    boolean anybodys = filler(word).isPresent() || saysWhere(word);
    return besideRare && anybodys ? cost * Weight.PAIR_LEFT_BESIDE_RARE.nats() : cost;
  }

  static boolean isCountry(Name.Word word) {
    return word.place().equals(Optional.of(Place.COUNTRY));
  }

  /** Whether a word names a town or a country. */
  private static boolean saysWhere(Name.Word word) {
    return word.place().filter(place -> place != Place.DIRECTION).isPresent();
  }

  private static double cost(Name.Word word) {
    if (isLinking(word)) {
      return 0;
    }
    if (word.kind() == Name.Kind.NUMBER) {
      return Weight.PAIR_LEFT_NUMBER.nats();
    }
    if (word.place().isPresent()) {
      return (saysWhere(word) ? Weight.PAIR_LEFT_PLACE : Weight.PAIR_LEFT_DIRECTION).nats();
    }
    Optional<Filler> filler = filler(word);
    if (filler.isPresent()) {
      return (filler.get() == Filler.LOOSE ? Weight.PAIR_LEFT_LOOSE : Weight.PAIR_LEFT_DESCRIPTIVE)
          .nats();
    }
    if (word.token().text().length() == 1 && !word.token().isIdeograph()) {
      return Weight.PAIR_LEFT_INITIAL.nats();
    }
    return Math.max(
        Weight.PAIR_LEFT_MOST.nats(), Weight.PAIR_LEFT_SLOPE.nats() * word.information());
  }

  private static void addContradictions(Tally tally, List<Name.Word> one, List<Name.Word> other) {
    WordEvidence.contradiction(
        tally,
        "another number",
        Weight.NUMBER_DIFFERS,
        WordEvidence.numbers(one),
        WordEvidence.numbers(other));
    for (Place place : Place.values()) {
      WordEvidence.contradiction(
          tally,
          "another place",
          Weight.PAIR_PLACE_DIFFERS,
          WordEvidence.places(one, place),
          WordEvidence.places(other, place));
    }
    WordEvidence.contradiction(
        tally, "other initials", Weight.PAIR_INITIALS_DIFFER, initials(one), initials(other));
    WordEvidence.contradiction(
        tally, "another word", Weight.PAIR_WORD_DIFFERS, telling(one), telling(other));
  }

  private static List<Name.Word> initials(List<Name.Word> words) {
    return words.stream()
        .filter(word -> word.kind() == Name.Kind.WORD && !word.token().isIdeograph())
        .filter(word -> word.token().text().length() <= LONGEST_INITIALS && !isLinking(word))
        .toList();
  }

  private static List<Name.Word> telling(List<Name.Word> words) {
    return words.stream()
        .filter(word -> word.kind() == Name.Kind.WORD && word.information() >= TELLING)
        .filter(word -> !isLoose(word))
        .toList();
  }

  /** "S.C.": behind a name, dotted letters are a company form, whether it is known or not. */
  static boolean isDotted(Name.Word word) {
    Token token = word.token();
    int letters = token.text().length();
    return token.start() > 0
        && letters > 1
        && !token.isNumber()
        && token.end() - token.start() >= 2 * letters - 1;
  }

  private static Optional<Filler> filler(Name.Word word) {
    if (isDotted(word)) {
      return Optional.of(Filler.LOOSE);
    }
    return Vocabulary.shipped().filler(word.token().canonical());
  }
}
