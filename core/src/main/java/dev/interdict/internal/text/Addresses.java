package dev.interdict.internal.text;

import dev.interdict.internal.text.Name.Kind;
import dev.interdict.internal.text.Name.Word;
import java.util.List;
import java.util.Set;

/** Finds the town and state that people write behind a company's name: "HERNDON VA". */
final class Addresses {

  /** Postal codes of states, but for those that end names for other reasons, such as "IN". */
  private static final Set<String> STATES =
      Set.of(
          "al", "ak", "az", "ar", "ca", "ct", "dc", "fl", "ga", "ia", "il", "ks", "ky", "la", "ma",
          "md", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj", "nm", "ny", "nc", "nd", "oh",
          "pa", "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy");

  private static final Set<String> TOWN_STARTS =
      Set.of(
          "san", "santa", "los", "las", "el", "fort", "ft", "st", "saint", "new", "port", "mount",
          "lake", "north", "south", "east", "west", "palo");

  private static final int SHORTEST_NAME = 3;

  /** A word that tells less, in nats, is more likely a trade than a town. */
  private static final double RARE = 6.5;

  private Addresses() {}

  /** Marks the words of an address at the end. */
  static void mark(List<Word> words) {
    int state = words.size() - 1;
    if (words.size() < SHORTEST_NAME || !STATES.contains(text(words, state))) {
      return;
    }
    address(words, state);
    int town = state - 1;
    if (town > 1 && TOWN_STARTS.contains(text(words, town - 1))) {
      address(words, town);
      address(words, town - 1);
    } else if (words.get(town).information() >= RARE) {
      address(words, town);
    }
  }

  private static void address(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.kind() == Kind.WORD) {
      words.set(at, new Word(word.token(), Kind.ADDRESS, word.information()));
    }
  }

  private static String text(List<Word> words, int at) {
    return words.get(at).token().text();
  }
}
