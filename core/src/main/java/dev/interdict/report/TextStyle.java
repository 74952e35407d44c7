package dev.interdict.report;

/**
 * How a text report looks. Immutable.
 *
 * @param width columns that lines are wrapped to, 60 to 400; addresses are never broken
 * @param ascii whether only ASCII is written; other characters of a record are shown by their code
 * @param colour whether verdicts are coloured with terminal codes
 * @param verbose whether all evidence and the rules that did not apply are spelt out
 */
public record TextStyle(int width, boolean ascii, boolean colour, boolean verbose) {

  /** The narrowest page that can be laid out. */
  public static final int NARROWEST = 60;

  /** The widest page; longer lines are hard to read and cost memory in tables. */
  public static final int WIDEST = 400;

  /** Checks the width. */
  public TextStyle {
    if (width < NARROWEST || width > WIDEST) {
      throw new IllegalArgumentException(
          "the width lies between " + NARROWEST + " and " + WIDEST + ": " + width);
    }
  }

  /** 100 columns, UTF-8, no colour, short: fit for a file or a pipe. */
  public static TextStyle plain() {
    return new TextStyle(100, false, false, false);
  }

  /** The same with another width. */
  public TextStyle withWidth(int columns) {
    return new TextStyle(columns, ascii, colour, verbose);
  }

  /** The same with ASCII only, or not. */
  public TextStyle withAscii(boolean only) {
    return new TextStyle(width, only, colour, verbose);
  }

  /** The same with colours, or without. */
  public TextStyle withColour(boolean coloured) {
    return new TextStyle(width, ascii, coloured, verbose);
  }

  /** The same with everything spelt out, or not. */
  public TextStyle withVerbose(boolean everything) {
    return new TextStyle(width, ascii, colour, everything);
  }
}
