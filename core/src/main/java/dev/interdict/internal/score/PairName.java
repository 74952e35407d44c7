package dev.interdict.internal.score;

import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One of two names that are held against each other.
 *
 * @param text the name as given
 * @param name its first words
 * @param core those without the company form, numbers in digits
 * @param rest what follows in a text too long for a name
 */
record PairName(String text, Name name, List<Name.Word> core, List<String> rest) {

  /** Longer texts are no names; looking at their first words bounds the work. */
  private static final int MOST_WORDS = NameKeys.MOST_WORDS;

  private static final Set<String> NUMBER_SIGNS = Set.of("no", "nr", "number");
  private static final double NUMBER = 5;

  static PairName of(String text, List<Token> tokens) {
    List<Token> plain = withoutNumberMarks(tokens);
    int end = Math.min(MOST_WORDS, plain.size());
    Name name = Name.of(plain.subList(0, end));
    List<String> rest = plain.subList(end, plain.size()).stream().map(Token::canonical).toList();
    return new PairName(text, name, name.core().stream().map(PairName::inDigits).toList(), rest);
  }

  /**
   * The tokens of a name; digits inside words are read as the letters that a scanner took for them
   * where the other name has just that word.
   */
  static List<Token> tokens(String text, String other) {
    List<Token> plain = Tokenizer.tokens(text);
    List<Token> mended = Tokenizer.nameTokens(text);
    Set<String> known = new HashSet<>();
    plain.forEach(token -> known.add(token.text()));
    Tokenizer.tokens(other).forEach(token -> known.add(token.text()));
    return mended.stream().allMatch(token -> known.contains(token.text())) ? mended : plain;
  }

  /** "1st" and "No. 1" are 1. */
  private static List<Token> withoutNumberMarks(List<Token> tokens) {
    List<Token> plain = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean ending = i > 0 && token.endsOrdinal(tokens.get(i - 1));
      boolean before = i + 1 < tokens.size() && tokens.get(i + 1).isNumber();
      boolean mark = ending || (before && NUMBER_SIGNS.contains(token.text()));
      if (!mark) {
        plain.add(token);
      }
    }
    return plain;
  }

  private static Name.Word inDigits(Name.Word word) {
    Optional<String> number = word.number();
    if (number.isEmpty()) {
      return word;
    }
    Token read = word.token();
    Token token =
        new Token(
            number.get(),
            number.get(),
            read.start(),
            read.end(),
            read.gluedLeft(),
            read.gluedRight());
    return new Name.Word(token, Name.Kind.NUMBER, NUMBER);
  }

  boolean isWordless() {
    return core.isEmpty();
  }

  /** Canonical words in order, company form included. */
  List<String> words() {
    return name.words().stream().map(word -> word.token().canonical()).toList();
  }

  /** Canonical words in order, without the company form and without words that only link. */
  List<String> telling() {
    return core.stream()
        .filter(word -> !PairWords.isLinking(word))
        .map(word -> word.token().canonical())
        .toList();
  }

  /** First letters of its words, with and without those that only link or are a company form. */
  Set<String> initials() {
    Set<String> all = new HashSet<>(List.of(initials(core), initials(name.words())));
    all.add(initials(core.stream().filter(word -> !PairWords.isLinking(word)).toList()));
    return all;
  }

  private static String initials(List<Name.Word> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.appendCodePoint(word.token().text().codePointAt(0)));
    return initials.toString();
  }

  /** Whether all it says is one short word, as initials are. */
  Optional<Token> asInitials() {
    if (core.size() != 1 || core.get(0).kind() != Name.Kind.WORD) {
      return Optional.empty();
    }
    return Optional.of(core.get(0).token()).filter(token -> !token.isIdeograph());
  }
}
