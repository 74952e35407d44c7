package dev.interdict.internal.recall;

import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Tokenizer;
import dev.interdict.record.Mention;
import java.util.List;

/** How a mention is read: the same way for finding candidates and for weighing them. */
public final class Mentions {

  /** Characters of the longest company name; the longest real ones have some 300. */
  private static final int LONGEST_NAME = 1_000;

  private Mentions() {}

  /**
   * Whether a mention is weighed as one company name. What is longer than any name is read as a
   * text, word by word to its end: cut off, or weighed whole, a name far inside would go unseen.
   */
  public static boolean isName(Mention mention) {
    return mention.role().isName() && !isTooLong(mention);
  }

  /** Whether a mention should be a name and is longer than any. */
  public static boolean isTooLong(Mention mention) {
    return mention.role().isName() && mention.text().length() > LONGEST_NAME;
  }

  /** The tokens of a mention. */
  public static List<Token> tokens(Mention mention) {
    return isName(mention)
        ? Tokenizer.nameTokens(mention.text())
        : Tokenizer.tokens(mention.text());
  }
}
