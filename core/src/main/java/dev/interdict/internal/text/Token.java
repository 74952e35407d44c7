package dev.interdict.internal.text;

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

  /** Whether it consists of digits. */
  public boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  /** Whether it is a single ideograph. */
  public boolean isIdeograph() {
    return Character.isIdeographic(text.codePointAt(0));
  }
}
