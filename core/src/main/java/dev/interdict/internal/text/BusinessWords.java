package dev.interdict.internal.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that half of all company names are made of, also when misspelt ("CORPERATION") or written
 * without vowels ("TECHNLGY"): such a spelling tells no more than the word itself.
 */
final class BusinessWords {

  private static final int SHORTEST_SKELETON = 4;
  private static final int SHORTEST_MISSPELT = 7;

  private final Map<String, String> bySkeleton = new HashMap<>();
  private final Map<String, String> byForm = new HashMap<>();

  BusinessWords(Iterable<String> words) {
    Set<String> unclear = new HashSet<>();
    for (String word : words) {
      String skeleton = Spelling.skeleton(word);
      if (skeleton.length() >= SHORTEST_SKELETON && bySkeleton.put(skeleton, word) != null) {
        unclear.add(skeleton);
      }
      if (word.length() >= SHORTEST_MISSPELT) {
        Spelling.forms(word, edits(word)).forEach(form -> byForm.putIfAbsent(form, word));
      }
    }
    unclear.forEach(bySkeleton::remove);
  }

  /** The word that a folded spelling stands for; empty if it stands for none. */
  Optional<String> meantBy(String folded) {
    if (folded.length() < SHORTEST_SKELETON) {
      return Optional.empty();
    }
    String word = bySkeleton.get(Spelling.skeleton(folded));
    if (word != null && isSubsequence(folded, word)) {
      return Optional.of(word);
    }
    return folded.length() < SHORTEST_MISSPELT - 1 ? Optional.empty() : misspelt(folded);
  }

  private static boolean isSubsequence(String folded, String word) {
    int at = 0;
    for (int i = 0; i < word.length() && at < folded.length(); i++) {
      at += word.charAt(i) == folded.charAt(at) ? 1 : 0;
    }
    return at == folded.length();
  }

  private Optional<String> misspelt(String folded) {
    for (String form : Spelling.forms(folded, 1)) {
      String word = byForm.get(form);
      if (word != null && Spelling.edits(folded, word, edits(word)) <= edits(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static int edits(String word) {
    return word.length() >= Spelling.SHORTEST_WITH_TWO_EDITS ? 2 : 1;
  }
}
