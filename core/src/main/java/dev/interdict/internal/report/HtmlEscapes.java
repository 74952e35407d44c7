package dev.interdict.internal.report;

import com.fasterxml.jackson.core.io.CharacterEscapes;

/** JSON that can stand inside a page: nothing in it can end the element that holds it. */
final class HtmlEscapes extends ControlEscapes {

  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = super.getEscapeCodesForAscii();
    codes['<'] = CharacterEscapes.ESCAPE_STANDARD;
    codes['>'] = CharacterEscapes.ESCAPE_STANDARD;
    codes['&'] = CharacterEscapes.ESCAPE_STANDARD;
    return codes;
  }
}
