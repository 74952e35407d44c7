package dev.interdict.internal.score;

import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What words say that stand beside a listed name. */
final class FurtherWords {

  private FurtherWords() {}

  static boolean isPlaceAbroad(Name.Word word) {
    return word.kind() == Name.Kind.PLACE && !isTown(word);
  }

  static boolean mayStandInABranch(Name.Word word, Set<String> own) {
    return WordEvidence.saysWhere(word)
        || own.contains(word.token().canonical())
        || isLoose(word)
        || word.token().canonical().equals("technology");
  }

  static boolean saysNothing(Name.Word word, Set<String> own) {
    return WordEvidence.saysWhere(word) || own.contains(word.token().canonical());
  }

  /** "China Telecom Group" may be another firm than "China Telecom"; there is but one Huawei. */
  static boolean areDistinctive(List<Name.Word> listed) {
    return listed.stream()
        .anyMatch(
            word ->
                word.kind() == Name.Kind.WORD
                    && !Vocabulary.shipped().isOrdinary(word.token().canonical()));
  }

  /** A country behind a name more often makes it a sister company. */
  static boolean isTown(Name.Word word) {
    return word.place().equals(Optional.of(Vocabulary.Place.LOCALITY));
  }

  /** "GROUP" behind a name. */
  static boolean isLoose(Name.Word word) {
    return word.kind() == Name.Kind.WORD
        && !word.token().canonical().equals("international")
        && Vocabulary.shipped()
            .filler(word.token().canonical())
            .equals(Optional.of(Vocabulary.Filler.LOOSE));
  }

  static boolean sayHardlyMore(Name.Word word) {
    return WordEvidence.saysWhere(word) || isLoose(word);
  }
}
