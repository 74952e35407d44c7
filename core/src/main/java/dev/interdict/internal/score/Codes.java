package dev.interdict.internal.score;

import dev.interdict.internal.text.Token;
import java.util.List;

/**
 * Codes of letters and digits in a text, as makers give them to their models: "AX55", "MID-360".
 */
final class Codes {

  private static final int LONGEST_LETTERS = 3;

  private Codes() {}

  /** Whether a code starts at a token: letters with digits right behind them or behind a hyphen. */
  static boolean isAt(String text, List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    Token letters = tokens.get(at);
    Token digits = tokens.get(at + 1);
    return !letters.isNumber()
        && !letters.isIdeograph()
        && letters.text().length() <= LONGEST_LETTERS
        && digits.isNumber()
        && (letters.end() == digits.start()
            || (letters.end() + 1 == digits.start() && text.charAt(letters.end()) == '-'));
  }
}
