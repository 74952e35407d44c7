package dev.interdict.internal.score;

import dev.interdict.Evidence;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Vocabulary;
import dev.interdict.internal.text.Vocabulary.Place;
import dev.interdict.internal.weight.Weight;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the words of two names say: those that agree, those left over, those that contradict. */
final class WordEvidence {

  /** A word that tells less, in nats, is put in place of another without changing who it is. */
  private static final double TELLING = 3;

  /** A word that tells less, in nats, is "and" or the like. */
  private static final double CONNECTIVE = 0.5;

  /** A word of so many letters with one wrong is no other word. */
  private static final int LONG_WORD = 9;

  private static final String FURTHER_WORD = "further word";
  private static final String LONG_ADDRESS = "a long address";
  private static final String NO_OTHER_FIRM = "no other firm has the name";
  private static final Set<String> FURTHER = Set.of(FURTHER_WORD, LONG_ADDRESS, NO_OTHER_FIRM);

  private WordEvidence() {}

  /**
   * Adds the evidence.
   *
   * @param own canonical words of the vendor's names, products and trade
   */
  static void add(Tally tally, Alignment alignment, Set<String> own, Profile profile) {
    addMatched(tally, alignment, profile);
    List<Name.Word> further =
        alignment.unmatched().stream()
            .filter(word -> !own.contains(word.token().canonical()))
            .toList();
    addFurther(tally, alignment, further, profile);
    addMissing(tally, alignment);
    addContradictions(tally, alignment.unmatched(), further, alignment.missing());
  }

  /** Whatever stands beside a name that only one firm has, it is that firm's branch or product. */
  private static void addFurther(
      Tally tally, Alignment alignment, List<Name.Word> further, Profile profile) {
    double sum = 0;
    double where = 0;
    for (Name.Word word : further) {
      double cost = unmatchedCost(word, profile);
      tally.add(FURTHER_WORD, cost, word.token().text(), "");
      sum += cost;
      where += saysWhere(word) ? cost : 0;
    }
    double least = Weight.FURTHER_WHERE_MOST.nats();
    if (where < least) {
      tally.add(LONG_ADDRESS, least - where, "", "");
      sum += least - where;
    }
    boolean asListed =
        alignment.missing().isEmpty()
            && alignment.pairs().stream().noneMatch(pair -> pair.fit().isMisspelt());
    double most = Weight.FURTHER_BESIDE_UNIQUE.nats();
    if (asListed && profile.unique() && !profile.acronym() && sum < most) {
      tally.add(NO_OTHER_FIRM, most - sum, "", profile.designation().text());
    }
  }

  /** What further words were charged, below 0. */
  static double further(Tally tally) {
    return tally.evidence().stream()
        .filter(evidence -> FURTHER.contains(evidence.signal()))
        .mapToDouble(Evidence::contribution)
        .sum();
  }

  /** A unique word, or a unique run of ideographs, tells as much as the rarest word. */
  private static void addMatched(Tally tally, Alignment alignment, Profile profile) {
    double sum = alignment.pairs().stream().mapToDouble(Alignment.Pair::worth).sum();
    boolean complete = alignment.missing().isEmpty();
    boolean unique = profile.unique() && complete && sum < Vocabulary.RAREST;
    double scale = unique ? Vocabulary.RAREST / profile.worth() : 1;
    for (Alignment.Pair pair : alignment.pairs()) {
      tally.add(signal(pair.fit()), scale * pair.worth(), pair.read(), pair.listed());
      if (pair.fit().isMisspelt() && pair.listed().length() < LONG_WORD) {
        tally.add("misspelt", Weight.MISSPELT, pair.read(), pair.listed());
      }
    }
    double over = scale * sum - Weight.MATCHED_MOST.nats();
    if (over > 0) {
      tally.add("sister companies share many words", -over, "", profile.designation().text());
    }
  }

  static String signal(Fit fit) {
    return switch (fit) {
      case SAME -> "same word";
      case JOINED, WRITTEN_APART -> "same words, spaced otherwise";
      case SLIP -> "letters swapped or doubled";
      case ONE_EDIT -> "one letter off";
      case TWO_EDITS -> "two letters off";
      case ABBREVIATED -> "word abbreviated";
      case CUT -> "word cut off";
    };
  }

  private static double unmatchedCost(Name.Word word, Profile profile) {
    if (word.information() < CONNECTIVE && !saysWhere(word)) {
      return 0;
    }
    if (FurtherWords.sayHardlyMore(word) || word.information() < 1) {
      return Weight.UNMATCHED_LEAST.nats();
    }
    if (word.token().isIdeograph()) {
      return Weight.IDEOGRAPH_UNMATCHED.nats();
    }
    double over = word.information() - Weight.UNMATCHED_FREE.nats();
    double cost = Math.min(Weight.UNMATCHED_LEAST.nats(), Weight.UNMATCHED_SLOPE.nats() * over);
    if (profile.acronym()) {
      cost = Math.min(cost, Weight.UNMATCHED_BESIDE_ACRONYM.nats());
    }
    return Math.max(cost, Weight.UNMATCHED_MOST.nats());
  }

  static boolean saysWhere(Name.Word word) {
    return word.kind() == Name.Kind.PLACE || word.kind() == Name.Kind.ADDRESS;
  }

  private static void addMissing(Tally tally, Alignment alignment) {
    double sum = 0;
    StringBuilder words = new StringBuilder();
    for (Name.Word word : alignment.missing()) {
      sum += missingCost(word);
      words.append(words.isEmpty() ? "" : " ").append(word.token().text());
    }
    if (sum < 0) {
      tally.add("missing", Math.max(sum, Weight.MISSING_MOST.nats()), "", words.toString());
    }
  }

  static double missingCost(Name.Word word) {
    double cost = Weight.MISSING_SHARE.nats() * word.information();
    return saysWhere(word)
        ? Weight.MISSING_COMMON.nats()
        : Math.min(cost, Weight.MISSING_COMMON.nats());
  }

  private static void addContradictions(
      Tally tally, List<Name.Word> unmatched, List<Name.Word> further, List<Name.Word> missing) {
    contradiction(
        tally, "another number", Weight.NUMBER_DIFFERS, numbers(unmatched), numbers(missing));
    for (Place place : List.of(Place.LOCALITY, Place.DIRECTION)) {
      contradiction(
          tally,
          "another place",
          Weight.PLACE_DIFFERS,
          places(unmatched, place),
          places(missing, place));
    }
    contradiction(tally, "another word", Weight.OTHER_WORD, telling(further), telling(missing));
  }

  /** Both names have words of a sort that the other lacks. */
  static void contradiction(
      Tally tally, String signal, Weight weight, List<Name.Word> read, List<Name.Word> listed) {
    if (!read.isEmpty() && !listed.isEmpty()) {
      tally.add(signal, weight, read.get(0).token().text(), listed.get(0).token().text());
    }
  }

  static List<Name.Word> numbers(List<Name.Word> words) {
    return words.stream().filter(word -> word.kind() == Name.Kind.NUMBER).toList();
  }

  static List<Name.Word> places(List<Name.Word> words, Place place) {
    return words.stream().filter(word -> word.place().equals(Optional.of(place))).toList();
  }

  private static List<Name.Word> telling(List<Name.Word> words) {
    return words.stream()
        .filter(word -> word.kind() == Name.Kind.WORD && word.information() >= TELLING)
        .toList();
  }
}
