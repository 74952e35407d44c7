package dev.interdict.internal.score;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.Designation;
import dev.interdict.catalog.ModelPattern;
import dev.interdict.catalog.Strength;
import dev.interdict.internal.recall.ModelShape;
import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.recall.PhraseKeys;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * A designation made ready for comparison.
 *
 * @param designation the designation
 * @param name its words, read as a company name
 * @param words the telling ones in numbers
 * @param phrase the tokens to look for in a text
 * @param acronym whether it is a single short word
 * @param unique whether it is one distinctive word, or one run of ideographs, that may stand alone
 * @param rare whether it is one word of three letters or more that ordinary names do not hold
 * @param worth information of all its words that counts, in nats
 * @param ordinary whether all of its words are ordinary ones
 * @param shape the part-number shape, for model patterns
 */
record Profile(
    Designation designation,
    Name name,
    ListedWords words,
    List<Token> phrase,
    boolean acronym,
    boolean unique,
    boolean rare,
    double worth,
    boolean ordinary,
    Optional<ModelShape> shape) {

  private static final int LONGEST_ACRONYM = 5;
  private static final int SHORTEST_RARE = 3;

  static Profile of(Designation designation) {
    Name name = Name.of(designation.text());
    List<Token> phrase =
        PhraseKeys.isPhrase(designation) ? PhraseKeys.tokens(designation) : List.of();
    boolean acronym =
        designation instanceof Alias
            && phrase.size() == 1
            && !phrase.get(0).isIdeograph()
            && phrase.get(0).text().length() <= LONGEST_ACRONYM;
    List<Name.Word> core = name.core();
    boolean unique =
        designation.strength() == Strength.STRONG
            && (core.size() == 1 || core.stream().allMatch(word -> word.token().isIdeograph()));
    boolean rare =
        core.size() == 1
            && core.get(0).kind() == Name.Kind.WORD
            && core.get(0).token().text().length() >= SHORTEST_RARE
            && !Vocabulary.shipped().isOrdinary(core.get(0).token().canonical());
    boolean ordinary =
        phrase.stream()
            .allMatch(
                token ->
                    token.isNumber()
                        || Vocabulary.shipped().isPlace(token.canonical())
                        || Vocabulary.shipped().isOrdinary(token.canonical()));
    return new Profile(
        designation,
        name,
        new ListedWords(core),
        phrase,
        acronym,
        unique,
        rare,
        core.stream().mapToDouble(NameKeys::worth).sum(),
        ordinary,
        designation instanceof ModelPattern model
            ? Optional.of(ModelShape.of(model))
            : Optional.empty());
  }

  boolean isBrand() {
    return designation instanceof Brand;
  }

  /** Initials in brackets are as a rule those of the words before them: "ST MARY CHURCH (SMC)". */
  boolean mayStandInAPart() {
    return name.core().size() > 1
        || (designation.strength() == Strength.STRONG && !isInitials(name.core().get(0).token()));
  }

  private static boolean isInitials(Token token) {
    return !token.isIdeograph() && token.text().length() < LONGEST_ACRONYM;
  }

  boolean isWeakAlias() {
    return designation instanceof Alias alias && alias.kind() == Alias.Kind.WEAK;
  }
}
