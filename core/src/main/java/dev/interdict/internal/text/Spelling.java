package dev.interdict.internal.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** Small differences between two spellings of a word. */
public final class Spelling {

  /** Shorter words differ from many others by one letter. */
  public static final int SHORTEST_WITH_ONE_EDIT = 5;

  /** Shortest word in which two edits are accepted. */
  public static final int SHORTEST_WITH_TWO_EDITS = 10;

  private static final int KEY_LETTERS = 8;

  private Spelling() {}

  /** Edits that may be accepted between a listed word of that length and what was read. */
  public static int editsAllowed(int letters) {
    if (letters >= SHORTEST_WITH_TWO_EDITS) {
      return 2;
    }
    return letters >= SHORTEST_WITH_ONE_EDIT ? 1 : 0;
  }

  /**
   * Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other;
   * {@code most + 1} if more than {@code most} are needed.
   */
  public static int edits(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int best = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        best = Math.min(best, row[j]);
      }
      if (best > most) {
        return most + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(last[other.length()], most + 1);
  }

  /**
   * The word as it may have been printed before a scanner read two letters where one stood: RN for
   * M, VV for W. The word itself if it holds no such pair.
   */
  public static String unscanned(String word) {
    return word.replace("rn", "m").replace("vv", "w");
  }

  /** Whether what was read may be a misspelling of a listed word. */
  public static boolean areNear(String read, String listed) {
    int allowed = editsAllowed(listed.length());
    return slips(read, listed, allowed) <= allowed;
  }

  /** Edits, where two letters that a scanner read in place of one count once. */
  public static int slips(String read, String listed, int most) {
    int edits = edits(read, listed, most);
    String printed = unscanned(read);
    return printed.equals(read) || most == 0
        ? edits
        : Math.min(edits, 1 + edits(printed, listed, most - 1));
  }

  /**
   * Whether two words differ by a slip of the fingers, which makes another word more seldom than a
   * wrong letter does: two neighbours swapped, or a letter doubled or not.
   */
  public static boolean isSlip(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    if (shorter.length() + 1 == longer.length()) {
      return at > 0
          && longer.charAt(at) == longer.charAt(at - 1)
          && shorter.substring(at).equals(longer.substring(at + 1));
    }
    return shorter.length() == longer.length()
        && at + 1 < shorter.length()
        && shorter.charAt(at) == longer.charAt(at + 1)
        && shorter.charAt(at + 1) == longer.charAt(at)
        && shorter.substring(at + 2).equals(longer.substring(at + 2));
  }

  /**
   * Look-up keys: two words within {@code most} edits share one. They are the forms of the word's
   * beginning only, since what two words have in common begins there; a long word would have
   * hundreds of forms.
   */
  public static Set<String> keys(String word, int most) {
    return forms(word.substring(0, Math.min(word.length(), KEY_LETTERS)), most);
  }

  /**
   * The word and its forms with up to {@code most} letters left out. Two words within {@code most}
   * edits share a form, so forms can serve as look-up keys.
   */
  public static Set<String> forms(String word, int most) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    Set<String> last = forms;
    for (int round = 0; round < most; round++) {
      Set<String> shorter = new LinkedHashSet<>();
      for (String form : last) {
        for (int i = 0; i < form.length(); i++) {
          shorter.add(form.substring(0, i) + form.substring(i + 1));
        }
      }
      forms.addAll(shorter);
      last = shorter;
    }
    return forms;
  }

  /** Whether a word has no vowel, and so is short for another: "LVR". */
  public static boolean isVowelless(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0 || !Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is a listed one without its vowels. */
  public static boolean isWithoutVowelsOf(String read, String listed) {
    return isVowelless(read) && skeleton(read).equals(skeleton(listed));
  }

  /** Consonants, each run of the same one once; "y" counts as one. */
  public static String skeleton(String word) {
    StringBuilder skeleton = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      boolean vowel = "aeiou".indexOf(letter) >= 0 && i > 0;
      boolean again = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == letter;
      if (!vowel && !again) {
        skeleton.append(letter);
      }
    }
    return skeleton.toString();
  }
}
