package dev.interdict.internal.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The parts of a field that its writer set off from each other by marks or words: "VENDOR NAME: X",
 * "X / CAGE 1AB23", "X (VIA Y)", "X DBA Y".
 */
public final class Parts {

  /** A field in one piece. */
  private static final Parts NONE = new Parts(new int[0]);

  private static final String MARKS = ":;|*()[]{}\"\u201c\u201d";
  private static final String SPACED_MARKS = "/-\u2013\u2014";
  private static final Set<String> WORDS =
      Set.of("dba", "aka", "fka", "nka", "via", "formerly", "previously", "attn", "attention");

  private final int[] starts;

  private Parts(int[] starts) {
    this.starts = starts;
  }

  /**
   * Finds the parts.
   *
   * @param text a field
   * @param words its words
   */
  public static Parts of(String text, List<Name.Word> words) {
    int[] starts = new int[text.length() + words.size()];
    int found = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isMark(text, at)) {
        starts[found++] = at;
      }
    }
    for (int i = 1; i < words.size(); i++) {
      if (WORDS.contains(words.get(i).token().text())) {
        starts[found++] = words.get(i).token().start();
      }
    }
    if (found == 0) {
      return NONE;
    }
    int[] sorted = Arrays.copyOf(starts, found);
    Arrays.sort(sorted);
    return new Parts(sorted);
  }

  private static boolean isMark(String text, int at) {
    char c = text.charAt(at);
    return MARKS.indexOf(c) >= 0
        || (SPACED_MARKS.indexOf(c) >= 0 && (isSpace(text, at - 1) || isSpace(text, at + 1)));
  }

  private static boolean isSpace(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == ' ';
  }

  /** Whether the field is in one piece. */
  public boolean areOne() {
    return starts.length == 0;
  }

  /** Number of the part that holds a word. */
  public int partOf(Name.Word word) {
    int at = Arrays.binarySearch(starts, word.token().start());
    return at >= 0 ? at + 1 : -at - 1;
  }
}
