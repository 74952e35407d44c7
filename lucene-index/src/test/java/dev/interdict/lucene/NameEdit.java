package dev.interdict.lucene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A way in which people write a name otherwise.
 *
 * @param kind what happens
 * @param place where, 0 to 1
 */
record NameEdit(Kind kind, double place) {

  enum Kind {
    CAPITALS,
    DROP_LETTER,
    SWAP_LETTERS,
    DOUBLE_LETTER,
    DROP_WORD,
    SWAP_WORDS,
    JOIN_WORDS,
    SPLIT_WORD,
    CUT_AT_25,
    CUT_AT_30
  }

  static Arbitrary<NameEdit> any() {
    return Combinators.combine(
            Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 99).map(i -> i / 100.0))
        .as(NameEdit::new);
  }

  static String apply(String name, List<NameEdit> edits) {
    String edited = name;
    for (NameEdit edit : edits) {
      edited = edit.apply(edited);
    }
    return edited;
  }

  private String apply(String name) {
    int at = (int) (place * name.length());
    return switch (kind) {
      case CAPITALS -> name.toUpperCase(Locale.ROOT);
      case DROP_LETTER -> name.substring(0, at) + name.substring(Math.min(name.length(), at + 1));
      case SWAP_LETTERS ->
          at + 1 < name.length()
              ? name.substring(0, at)
                  + name.charAt(at + 1)
                  + name.charAt(at)
                  + name.substring(at + 2)
              : name;
      case DOUBLE_LETTER ->
          at < name.length() ? name.substring(0, at) + name.charAt(at) + name.substring(at) : name;
      case SPLIT_WORD -> name.substring(0, at) + " " + name.substring(at);
      case CUT_AT_25 -> name.substring(0, Math.min(25, name.length()));
      case CUT_AT_30 -> name.substring(0, Math.min(30, name.length()));
      case DROP_WORD, SWAP_WORDS, JOIN_WORDS -> words(name);
    };
  }

  private String words(String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    int at = (int) (place * (words.size() - 1));
    if (words.size() < 2) {
      return name;
    }
    switch (kind) {
      case DROP_WORD -> words.remove(at);
      case SWAP_WORDS -> Collections.swap(words, at, at + 1);
      default -> words.set(at, words.get(at) + words.remove(at + 1));
    }
    return String.join(" ", words);
  }
}
