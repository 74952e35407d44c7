package dev.interdict.internal.score;

import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.text.Spelling;

/** Words written short: "MEM" for memory, "LVR" for lever. */
final class Abbreviations {

  private Abbreviations() {}

  /** Whether what was read may be short for a listed word. */
  static boolean isShortFor(String read, String listed) {
    if (read.length() < NameKeys.SHORTEST_CUT_WORD || read.length() + 2 > listed.length()) {
      return false;
    }
    if (listed.startsWith(read)) {
      return true;
    }
    int at = 0;
    for (int i = 0; i < listed.length() && at < read.length(); i++) {
      at += listed.charAt(i) == read.charAt(at) ? 1 : 0;
    }
    boolean inOrder = at == read.length() && listed.charAt(0) == read.charAt(0);
    boolean sameEnd = listed.charAt(listed.length() - 1) == read.charAt(read.length() - 1);
    return inOrder && (sameEnd || Spelling.skeleton(read).equals(Spelling.skeleton(listed)));
  }
}
