package dev.interdict.internal.score;

import dev.interdict.Evidence;
import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.text.Cyrillic;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Vocabulary;
import dev.interdict.internal.weight.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Weighs whether two company names, neither of them listed, denote the same organisation. */
public final class PairScorer {

  private static final double DISTINCTIVE_BESIDE_PLACE = 7;
  private static final int FEWEST_INITIALS = 3;
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

  private final PairName one;
  private final PairName other;
  private final Tally tally = new Tally();

  private PairScorer(PairName one, PairName other) {
    this.one = one;
    this.other = other;
  }

  /**
   * The evidence, which adds up to the log-odds. Both orders of the names give the same but for its
   * sides.
   */
  public static List<Evidence> evidence(String name, String otherName) {
    String first = legible(name, otherName);
    String second = legible(otherName, name);
    PairName one = PairName.of(first, PairName.tokens(first, second));
    PairName other = PairName.of(second, PairName.tokens(second, first));
    if (isInOrder(one, other)) {
      return new PairScorer(one, other).evidence();
    }
    return new PairScorer(other, one).evidence().stream().map(PairScorer::turned).toList();
  }

  /** A Cyrillic name is read in Latin letters beside one that is written in them. */
  private static String legible(String text, String beside) {
    boolean scriptsDiffer = LATIN.matcher(beside).find() && !LATIN.matcher(text).find();
    return scriptsDiffer && Cyrillic.isIn(text) ? Cyrillic.toLatin(text) : text;
  }

  /** The probability that evidence adds up to. */
  public static double probability(List<Evidence> evidence) {
    return Tally.probability(evidence.stream().mapToDouble(Evidence::contribution).sum());
  }

  /** The shorter goes first; any order will do as long as it is always the same. */
  private static boolean isInOrder(PairName one, PairName other) {
    int length = Integer.compare(one.text().length(), other.text().length());
    return length < 0 || (length == 0 && one.text().compareTo(other.text()) <= 0);
  }

  private static Evidence turned(Evidence evidence) {
    return new Evidence(
        evidence.signal(),
        evidence.contribution(),
        /* observed= */ evidence.listed(),
        /* listed= */ evidence.observed());
  }

  private List<Evidence> evidence() {
    tally.add("two names seldom denote one organisation", Weight.PRIOR, "", "");
    if (one.isWordless() || other.isWordless()) {
      return tally.evidence();
    }
    boolean maybeCut =
        Math.min(one.text().length(), other.text().length()) >= NameKeys.SHORTEST_CUT_TEXT;
    Alignment alignment = Alignment.between(one.core(), other.core(), maybeCut);
    if (alignment.pairs().isEmpty()) {
      addInitials();
      PairForms.add(tally, one.name(), other.name(), PairWords.rarest(alignment));
      return tally.evidence();
    }
    boolean cut = isBeginning();
    if (cut) {
      alignment.endsInTheMiddle();
      tally.add("cut off at the end of its field", Weight.CUT_AT_END, one.text(), other.text());
    }
    PairWords.add(tally, alignment);
    addWhole(alignment, cut);
    PairForms.add(tally, one.name(), other.name(), PairWords.rarest(alignment));
    addRest();
    addSame();
    return tally.evidence();
  }

  /** "IBM" for "International Business Machines". */
  private void addInitials() {
    initials(one, other).or(() -> initials(other, one)).ifPresent(this::addInitials);
  }

  private void addInitials(Token initials) {
    double nats = Vocabulary.shipped().information(initials.canonical());
    tally.add(
        "initials of the other name", nats + Weight.PAIR_INITIALS.nats(), one.text(), other.text());
  }

  private static Optional<Token> initials(PairName shorter, PairName longer) {
    return shorter
        .asInitials()
        .filter(token -> token.text().length() >= FEWEST_INITIALS)
        .filter(token -> longer.initials().contains(token.text()));
  }

  /** Whether the first name is the beginning of the other, cut off inside a word. */
  private boolean isBeginning() {
    Name.Word last = one.name().words().get(one.name().words().size() - 1);
    return one.core().size() > 1
        && last.number().isEmpty()
        && other.name().words().stream()
            .noneMatch(word -> word.token().text().equals(last.token().text()))
        && NameKeys.isBeginning(one.text(), one.name(), other.name());
  }

  private void addWhole(Alignment alignment, boolean cut) {
    List<Name.Word> left = new ArrayList<>(alignment.unmatched());
    left.addAll(alignment.missing());
    boolean distinctive = PairWords.rarest(alignment) >= DISTINCTIVE_BESIDE_PLACE;
    boolean oneSided = alignment.unmatched().isEmpty() || alignment.missing().isEmpty();
    if (!oneSided && left.stream().anyMatch(PairWords::isDotted)) {
      return;
    }
    boolean mayNameCountry = distinctive && oneSided;
    if (!left.stream()
        .allMatch(
            word -> PairWords.isLoose(word) || (mayNameCountry && PairWords.isCountry(word)))) {
      return;
    }
    boolean all = left.stream().allMatch(PairWords::isLinking);
    tally.add(
        all ? "whole name" : "whole name but for a loose word",
        all ? Weight.WHOLE_NAME.nats() : Weight.WHOLE_NAME.nats() / 2,
        one.text(),
        other.text());
    if (alignment.pairs().stream().noneMatch(PairWords::mayBeOther)
        && PairWords.rarest(alignment) >= PairWords.LINKING) {
      addLeast(alignment, left, cut);
    }
    if (all) {
      addOrder();
    }
  }

  /** Chance does not often repeat all words of a name, however ordinary they are. */
  private void addLeast(Alignment alignment, List<Name.Word> left, boolean cut) {
    double least = least(alignment, left) + (cut ? Weight.PAIR_WHOLE_MISSPELT.nats() : 0);
    if (least > tally.sum()) {
      tally.add("all words agree", least - tally.sum(), one.text(), other.text());
    }
  }

  private static double least(Alignment alignment, List<Name.Word> left) {
    double least = Weight.PAIR_WHOLE_LEAST.nats();
    for (Alignment.Pair pair : alignment.pairs()) {
      least += Weight.PAIR_WHOLE_SLOPE.nats() * pair.worth();
      if (pair.fit() != Fit.SAME && pair.fit() != Fit.JOINED) {
        least += Weight.PAIR_WHOLE_MISSPELT.nats();
      }
    }
    long further = left.stream().filter(word -> !PairWords.isLinking(word)).count();
    return least + further * Weight.PAIR_WHOLE_MISSPELT.nats();
  }

  private void addOrder() {
    List<String> first = one.telling();
    List<String> second = other.telling();
    boolean sameWords = first.stream().sorted().toList().equals(second.stream().sorted().toList());
    if (sameWords && !first.equals(second)) {
      boolean ideographs = one.core().stream().anyMatch(word -> word.token().isIdeograph());
      tally.add(
          "words in another order",
          ideographs ? Weight.PAIR_IDEOGRAPHS_IN_OTHER_ORDER : Weight.PAIR_OTHER_ORDER,
          one.text(),
          other.text());
    }
  }

  private void addRest() {
    if (!one.rest().equals(other.rest())) {
      double cost = Math.min(Weight.PAIR_LEFT_MOST.nats(), -tally.sum());
      tally.add("goes on otherwise", cost, "", "");
    }
  }

  private void addSame() {
    boolean same = one.words().equals(other.words()) && one.rest().equals(other.rest());
    double missing = Weight.CEILING.nats() - tally.sum();
    if (same && missing > 0) {
      tally.add("word for word the same", missing, one.text(), other.text());
    }
  }
}
