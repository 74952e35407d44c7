package dev.interdict.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into tokens: at everything that is neither letter nor digit, between letters and
 * digits, and around every ideograph. Total; linear in the length of the text.
 */
public final class Tokenizer {

  /** Longer runs of letters are no words; cutting them bounds the work on each. */
  private static final int LONGEST_WORD = 64;

  private static final int SHORTEST_SPACED_INITIALS = 3;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens in order. */
  public static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.run();
    return tokenizer.tokens;
  }

  /**
   * The tokens of a company name: digits that stand for letters inside a word, as scanners write
   * them ("HIKV1SION"), are read as letters.
   */
  public static List<Token> nameTokens(String text) {
    return tokens(ScannedLetters.mended(text));
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (Character.isIdeographic(point)) {
        at = take(at, at + Character.charCount(point));
      } else if (isWord(point)) {
        int initials = endOfInitials(at);
        at = initials > at ? takeInitials(at, initials) : take(at, endOfRun(at));
      } else {
        sign(at, point);
        at += Character.charCount(point);
      }
    }
  }

  private int endOfRun(int start) {
    boolean digit = Character.isDigit(text.codePointAt(start));
    int at = start;
    while (at < text.length() && at - start < LONGEST_WORD) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (!Texts.isInvisible(point)
          && !continues(point, digit)
          && !isInnerApostrophe(at, point, digit)) {
        break;
      }
      at = next;
    }
    return at;
  }

  private static boolean continues(int point, boolean digit) {
    return isWord(point) && !Character.isIdeographic(point) && Character.isDigit(point) == digit;
  }

  private boolean isInnerApostrophe(int at, int point, boolean digit) {
    return !digit
        && (point == '\'' || point == '\u2019')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  /** "S.M.I.C." ends after its last letter; anything else returns {@code start}. */
  private int endOfInitials(int start) {
    int at = start;
    int letters = 0;
    int end = start;
    while (letters < LONGEST_WORD && at < text.length() && Character.isLetter(text.charAt(at))) {
      letters++;
      end = at + 1;
      boolean dot = at + 1 < text.length() && text.charAt(at + 1) == '.';
      if (!dot) {
        boolean wordGoesOn = at + 1 < text.length() && isWord(text.charAt(at + 1));
        return letters >= 2 && !wordGoesOn ? end : spacedInitials(start);
      }
      at += 2;
    }
    return letters >= 2 && (at >= text.length() || !isWord(text.charAt(at))) ? end : start;
  }

  /** "D J I": three letters or more, one space apart; anything else returns {@code start}. */
  private int spacedInitials(int start) {
    int at = start;
    int letters = 0;
    while (letters < LONGEST_WORD && isSingleLetter(at)) {
      letters++;
      at += 2;
    }
    boolean startsHere = start < 2 || !isSingleLetter(start - 2);
    return letters >= SHORTEST_SPACED_INITIALS && startsHere ? at - 1 : start;
  }

  private boolean isSingleLetter(int at) {
    return at < text.length()
        && Character.isLetter(text.charAt(at))
        && !Character.isIdeographic(text.charAt(at))
        && (at == 0 || text.charAt(at - 1) == ' ')
        && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
  }

  private int takeInitials(int start, int end) {
    add(Texts.fold(text.substring(start, end).replace(".", "").replace(" ", "")), start, end);
    return end;
  }

  private int take(int start, int end) {
    String word = Texts.fold(text.substring(start, end));
    add(withoutApostrophe(word), start, end);
    return end;
  }

  private static String withoutApostrophe(String word) {
    if (word.indexOf('\'') < 0 && word.indexOf('\u2019') < 0) {
      return word;
    }
    return word.replaceAll("['\u2019]s$", "").replaceAll("['\u2019]", "");
  }

  private void add(String folded, int start, int end) {
    if (folded.isEmpty() || !Character.isLetterOrDigit(folded.codePointAt(0))) {
      return;
    }
    boolean gluedLeft = start > 0 && isWord(text.codePointBefore(start));
    boolean gluedRight = end < text.length() && isWord(text.codePointAt(end));
    tokens.add(
        new Token(
            folded, Vocabulary.shipped().canonical(folded), start, end, gluedLeft, gluedRight));
  }

  /** Signs that are read as words: "AT&T", "Face++". */
  private void sign(int at, int point) {
    if (point == '&') {
      tokens.add(new Token("and", "and", at, at + 1, false, false));
    } else if (point == '+' && at > 0 && (isWord(text.charAt(at - 1)) || endsWithPlus(at))) {
      tokens.add(new Token("plus", "plus", at, at + 1, true, false));
    }
  }

  private boolean endsWithPlus(int at) {
    return !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).end() == at
        && tokens.get(tokens.size() - 1).text().equals("plus");
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point);
  }
}
