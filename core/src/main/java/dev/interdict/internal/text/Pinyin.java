package dev.interdict.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chinese names in Latin letters, as registers and bills of lading spell them: by the usual reading
 * of each character, two to a word. The readings of the characters of GB 2312 were compiled with
 * the help of pypinyin (MIT licence).
 */
public final class Pinyin {

  private static final int LONGEST_WORD = 3;
  private static final Map<Integer, String> SYLLABLES = new HashMap<>();

  static {
    for (List<String> cells : Vocabulary.rows("han-readings.csv")) {
      cells.get(1).codePoints().forEach(point -> SYLLABLES.put(point, cells.get(0)));
    }
  }

  private Pinyin() {}

  /**
   * A name read aloud.
   *
   * @param text its words, the first letter of each in upper case
   * @param syllables how many syllables its own words have, places and trades left out
   */
  public record Reading(String text, int syllables) {}

  /** The reading of a name without its company form; empty if it holds anything but ideographs. */
  public static Optional<Reading> of(String name) {
    List<Token> tokens = Name.of(name).trimmed().stream().map(Name.Word::token).toList();
    List<String> words = new ArrayList<>();
    int own = 0;
    int at = 0;
    while (at < tokens.size()) {
      int known = HanWords.lengthAt(tokens, at);
      int end = known > 0 ? at + known : endOfUnknown(tokens, at);
      if (!addWords(tokens.subList(at, end), words, known > 0)) {
        return Optional.empty();
      }
      own += known > 0 ? 0 : end - at;
      at = end;
    }
    return Optional.of(new Reading(String.join(" ", words), own));
  }

  /** The reading of a word of a name, in lower case; empty if a character has none. */
  static Optional<String> word(String word) {
    StringBuilder read = new StringBuilder();
    word.codePoints()
        .map(HanVariants::simplified)
        .forEach(point -> read.append(SYLLABLES.getOrDefault(point, "?")));
    return read.indexOf("?") >= 0 ? Optional.empty() : Optional.of(read.toString());
  }

  private static int endOfUnknown(List<Token> tokens, int from) {
    int at = from + 1;
    while (at < tokens.size() && HanWords.lengthAt(tokens, at) == 0) {
      at++;
    }
    return at;
  }

  private static boolean addWords(List<Token> tokens, List<String> words, boolean whole) {
    int at = 0;
    while (at < tokens.size()) {
      int left = tokens.size() - at;
      int length = whole || left <= LONGEST_WORD ? left : 2;
      StringBuilder han = new StringBuilder();
      tokens.subList(at, at + length).forEach(token -> han.append(token.text()));
      Optional<String> read = word(han.toString());
      if (read.isEmpty()) {
        return false;
      }
      words.add(Character.toUpperCase(read.get().charAt(0)) + read.get().substring(1));
      at += length;
    }
    return true;
  }
}
