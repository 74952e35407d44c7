package dev.interdict.internal.catalog;

import dev.interdict.internal.text.Texts;

/** The letters and digits of a name: two spellings with the same key are the same name. */
final class NameKey {

  private NameKey() {}

  static String of(String name) {
    String folded = Texts.fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      if (Character.isLetterOrDigit(folded.codePointAt(i))) {
        key.appendCodePoint(folded.codePointAt(i));
      }
    }
    return key.toString();
  }
}
