package dev.interdict.internal.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes invisible and controlling characters of JSON strings by their code. The value stays the
 * same, and a report printed on a terminal does nothing to it.
 */
class ControlEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final char DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int point) {
    return point > DELETE && HarmlessText.isControlling(point)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", point))
        : null;
  }
}
