package dev.interdict.internal.text;

import java.util.Set;

/**
 * A word, number or ideograph of a text.
 *
 * @param text folded form
 * @param canonical folded form with abbreviations opened and the plural dropped; equal for words
 *     that mean the same
 * @param start index of its first character in the text as read
 * @param end index after its last character
 * @param gluedLeft whether it was split from letters or digits before it
 * @param gluedRight whether it was split from letters or digits after it
 */
public record Token(
    String text, String canonical, int start, int end, boolean gluedLeft, boolean gluedRight) {

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

  /** Whether it consists of digits. */
  public boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  /** Whether it is the end of an ordinal in digits: the ST of "1ST". */
  public boolean endsOrdinal(Token before) {
    return gluedLeft && before.isNumber() && ORDINAL_ENDINGS.contains(text);
  }

  /** Whether it is a single ideograph. */
  public boolean isIdeograph() {
    return Character.isIdeographic(text.codePointAt(0));
  }
}
