package dev.interdict.internal.score;

import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Vocabulary;
import dev.interdict.internal.weight.Weight;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goods behind a maker's name in the maker's field: "BOE DISPLAY PANELS", "DAHUA 8MP DOME". */
final class MakersGoods {

  private static final int LONGEST_CODE = 2;

  private static final Set<String> BODIES =
      Set.of("institute", "research", "academy", "university", "factory", "bureau", "agency");

  private MakersGoods() {}

  /**
   * Nats to give back if what stands behind the listed name are goods: what they were charged as
   * further words of a company's name, and that the name is whole without them. Empty if they are
   * none.
   *
   * @param own canonical words of the vendor's names, products and trade
   */
  static Optional<Double> behind(Tally tally, Alignment alignment, Name name, Set<String> own) {
    List<Name.Word> behind = alignment.unmatched();
    if (name.hasLegalForm() || behind.isEmpty() || !alignment.isInFront()) {
      return Optional.empty();
    }
    boolean ofItsTrade = behind.stream().anyMatch(word -> isOwn(word, own));
    if (behind.stream().anyMatch(word -> isOfAFirm(word, own))) {
      return Optional.empty();
    }
    for (int i = 0; i < behind.size(); i++) {
      boolean beside =
          isNumber(behind, i - 1) || isNumber(behind, i + 1) || behind.get(i).token().isNumber();
      if (!ofItsTrade && !beside && !isGoods(behind.get(i))) {
        return Optional.empty();
      }
    }
    double whole = alignment.isWhole(own) ? 0 : Weight.WHOLE_NAME.nats();
    return Optional.of(whole - WordEvidence.further(tally));
  }

  private static boolean isOwn(Name.Word word, Set<String> own) {
    return own.contains(word.token().canonical());
  }

  /** "CETC 15 RESEARCH INSTITUTE" is another body; "TORCH INDUSTRIES" another firm. */
  private static boolean isOfAFirm(Name.Word word, Set<String> own) {
    String canonical = word.token().canonical();
    return BODIES.contains(canonical)
        || (!isOwn(word, own) && Vocabulary.shipped().filler(canonical).isPresent());
  }

  private static boolean isNumber(List<Name.Word> words, int at) {
    return at >= 0 && at < words.size() && words.get(at).token().isNumber();
  }

  private static boolean isGoods(Name.Word word) {
    return word.token().text().length() <= LONGEST_CODE
        || (word.kind() != Name.Kind.PLACE
            && Vocabulary.shipped().isOrdinary(word.token().canonical()));
  }
}
