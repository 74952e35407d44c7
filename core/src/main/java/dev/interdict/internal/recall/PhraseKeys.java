package dev.interdict.internal.recall;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.Designation;
import dev.interdict.catalog.Strength;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Spelling;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Tokenizer;
import dev.interdict.internal.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs of whole tokens by which a text finds the listed names and product words it mentions. */
public final class PhraseKeys {

  /** Stands between two tokens of a phrase; occurs in no token. */
  public static final char SEPARATOR = '\u001f';

  /** Shorter words are too often one letter away from another word. */
  static final int SHORTEST_MISSPELT = 6;

  private static final int SHORTEST_JOINED = 6;
  private static final int MOST_JOINED = 3;

  private PhraseKeys() {}

  /** Whether the designation is looked for in texts word by word. */
  public static boolean isPhrase(Designation designation) {
    return designation instanceof Alias || designation instanceof Brand;
  }

  /** The tokens to look for: product words whole, company names without their form. */
  public static List<Token> tokens(Designation designation) {
    if (designation instanceof Brand) {
      return Tokenizer.tokens(designation.text());
    }
    return Name.of(designation.text()).trimmed().stream().map(Name.Word::token).toList();
  }

  /** Phrases under which a designation is indexed. */
  public static List<String> indexed(Designation designation) {
    List<Token> tokens = tokens(designation);
    List<String> phrases = new ArrayList<>();
    if (tokens.isEmpty()) {
      return phrases;
    }
    phrases.add(phrase(tokens));
    if (tokens.size() > 1 && tokens.size() <= MOST_JOINED && mayBeJoined(tokens)) {
      phrases.add(Vocabulary.shipped().canonical(joined(tokens)));
    }
    return phrases;
  }

  /** The distinctive single word that is found in spite of a wrong letter; empty for others. */
  public static Optional<String> misspelt(Designation designation) {
    List<Token> tokens = tokens(designation);
    return toleratesMisspelling(designation, tokens)
        ? Optional.of(tokens.get(0).text())
        : Optional.empty();
  }

  /** Keys of a token of a text that may be a misspelt distinctive word. */
  public static Set<String> queriedForms(Token token) {
    boolean word =
        !token.isNumber()
            && token.text().length() >= SHORTEST_MISSPELT - 1
            && !Vocabulary.shipped().isOrdinary(token.canonical());
    return word ? Spelling.keys(token.text(), 1) : Set.of();
  }

  /** Whether one wrong letter is accepted. */
  public static boolean toleratesMisspelling(Designation designation, List<Token> tokens) {
    return designation.strength() == Strength.STRONG
        && tokens.size() == 1
        && tokens.get(0).text().length() >= SHORTEST_MISSPELT
        && !Vocabulary.shipped().isOrdinary(tokens.get(0).canonical());
  }

  /** The canonical tokens, joined by {@link #SEPARATOR}. */
  public static String phrase(List<Token> tokens) {
    return tokens.stream()
        .map(Token::canonical)
        .collect(Collectors.joining(String.valueOf(SEPARATOR)));
  }

  /** The tokens written together. */
  public static String joined(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining());
  }

  /**
   * Whether a run of words of a text is the phrase: word for word, written together, or with one of
   * its words written as two.
   */
  public static boolean fits(List<Token> run, List<Token> phrase) {
    if (run.size() == phrase.size()) {
      return same(run, 0, phrase, 0, phrase.size());
    }
    if (run.size() == 1) {
      return phrase.size() <= MOST_JOINED
          && mayBeJoined(phrase)
          && run.get(0).text().equals(joined(phrase));
    }
    return run.size() == phrase.size() + 1 && fitsWithOneApart(run, phrase);
  }

  private static boolean fitsWithOneApart(List<Token> run, List<Token> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      String joined = run.get(i).text() + run.get(i + 1).text();
      if (joined.equals(phrase.get(i).text())) {
        return same(run, i + 2, phrase, i + 1, phrase.size() - i - 1);
      }
      if (!run.get(i).canonical().equals(phrase.get(i).canonical())) {
        return false;
      }
    }
    return false;
  }

  private static boolean same(List<Token> run, int at, List<Token> phrase, int from, int words) {
    for (int i = 0; i < words; i++) {
      if (!run.get(at + i).canonical().equals(phrase.get(from + i).canonical())) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeJoined(List<Token> tokens) {
    return joined(tokens).length() >= SHORTEST_JOINED
        && tokens.stream().noneMatch(token -> token.isNumber() || token.isIdeograph());
  }
}
