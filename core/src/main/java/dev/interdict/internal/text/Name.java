package dev.interdict.internal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A company name, read word by word.
 *
 * @param words all words in order, legal forms included
 * @param formCountries countries whose company forms the name carries; empty if it has none or a
 *     form that many countries use
 */
public record Name(List<Word> words, Set<String> formCountries) {

  /** What a word does in a name. */
  public enum Kind {
    /** Tells companies apart. */
    WORD,
    /** A place: says where, rarely who. */
    PLACE,
    /** Company form. */
    LEGAL_FORM
  }

  /**
   * A word.
   *
   * @param token the token
   * @param kind what it does in the name
   * @param information how telling it is, in nats; 0 for legal forms
   */
  public record Word(Token token, Kind kind, double information) {}

  /** Reads a name. */
  public static Name of(String text) {
    return of(Tokenizer.tokens(text));
  }

  /** Reads a name that is already split. */
  public static Name of(List<Token> tokens) {
    Vocabulary vocabulary = Vocabulary.shipped();
    List<Word> words = new ArrayList<>(tokens.size());
    Set<String> countries = new HashSet<>();
    int at = 0;
    while (at < tokens.size()) {
      int form = LegalForms.lengthAt(tokens, at);
      for (int i = at; i < at + form; i++) {
        words.add(new Word(tokens.get(i), Kind.LEGAL_FORM, 0));
      }
      if (form > 0) {
        countries.addAll(LegalForms.countries(tokens, at, form));
        at += form;
        continue;
      }
      Token token = tokens.get(at++);
      Kind kind = vocabulary.isPlace(token.canonical()) ? Kind.PLACE : Kind.WORD;
      words.add(new Word(token, kind, vocabulary.information(token.canonical())));
    }
    return new Name(List.copyOf(words), Set.copyOf(countries));
  }

  /** The words without legal forms; all words if there is nothing else. */
  public List<Word> core() {
    List<Word> core = words.stream().filter(word -> word.kind() != Kind.LEGAL_FORM).toList();
    return core.isEmpty() ? words : core;
  }

  /** Whether the name carries a company form. */
  public boolean hasLegalForm() {
    return words.stream().anyMatch(word -> word.kind() == Kind.LEGAL_FORM);
  }
}
