package dev.interdict.internal.report;

/**
 * Cells that a spreadsheet shows and does not run. See the OWASP page on CSV injection for the
 * characters that start a formula.
 */
final class FormulaNeutral {

  private static final String STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaNeutral() {}

  /** The text on one line; with an apostrophe before it if it would be a formula. */
  static String of(String cell) {
    String shown = HarmlessText.oneLine(cell, false);
    return !shown.isEmpty() && STARTS.indexOf(shown.charAt(0)) >= 0 && !isNumber(shown)
        ? "'" + shown
        : shown;
  }

  private static boolean isNumber(String text) {
    return text.matches("-[0-9]{1,15}(\\.[0-9]{1,15})?");
  }
}
