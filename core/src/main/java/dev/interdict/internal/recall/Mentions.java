package dev.interdict.internal.recall;

import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Tokenizer;
import dev.interdict.record.Mention;
import java.util.List;

/** How a mention is read: the same way for finding candidates and for weighing them. */
public final class Mentions {

  private Mentions() {}

  /** The tokens of a mention. */
  public static List<Token> tokens(Mention mention) {
    return mention.role().isName()
        ? Tokenizer.nameTokens(mention.text())
        : Tokenizer.tokens(mention.text());
  }
}
