package dev.interdict.internal.text;

import java.util.List;

/**
 * A run of words, compared in canonical form.
 *
 * @param words canonical words; not empty
 */
public record Phrase(List<String> words) {

  /** Checks that there is a word and copies the list. */
  public Phrase {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a phrase has a word");
    }
  }

  /** Reads a phrase. */
  public static Phrase of(String text) {
    return new Phrase(Tokenizer.tokens(text).stream().map(Token::canonical).toList());
  }

  /** Whether the phrase starts at that token. */
  public boolean standsAt(List<Token> tokens, int at) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).canonical().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the phrase stands anywhere in the tokens. */
  public boolean isIn(List<Token> tokens) {
    for (int at = 0; at + words.size() <= tokens.size(); at++) {
      if (standsAt(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
