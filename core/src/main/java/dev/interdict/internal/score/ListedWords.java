package dev.interdict.internal.score;

import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Vocabulary;
import java.util.List;

/**
 * The words of a name in numbers, by which most pairs of words are told apart at once. A set of
 * letters has 64 places, which letters may share.
 */
final class ListedWords {

  private final int[] canonical;
  private final int[] texts;
  private final int[] joined;
  private final long[] letters;
  private final int[] lengths;
  private final char[] initials;
  private final int[] edits;
  private final boolean[] ordinary;
  private final boolean[] numbers;
  private final double[] worth;
  private final double[] missing;

  ListedWords(List<Name.Word> words) {
    int size = words.size();
    canonical = new int[size];
    texts = new int[size];
    joined = new int[size];
    letters = new long[size];
    lengths = new int[size];
    initials = new char[size];
    edits = new int[size];
    ordinary = new boolean[size];
    numbers = new boolean[size];
    worth = new double[size];
    missing = new double[size];
    for (int i = 0; i < size; i++) {
      add(i, words.get(i));
      if (i > 0) {
        joined[i - 1] = (words.get(i - 1).token().text() + words.get(i).token().text()).hashCode();
      }
    }
  }

  private void add(int i, Name.Word word) {
    String text = word.token().text();
    canonical[i] = word.token().canonical().hashCode();
    texts[i] = text.hashCode();
    letters[i] = letters(text);
    lengths[i] = text.length();
    initials[i] = text.charAt(0);
    edits[i] = NameKeys.editsAllowed(word.token());
    ordinary[i] = Vocabulary.shipped().isOrdinary(word.token().canonical());
    numbers[i] = word.kind() == Name.Kind.NUMBER;
    worth[i] = NameKeys.worth(word);
    missing[i] = WordEvidence.missingCost(word);
  }

  int size() {
    return lengths.length;
  }

  /** Hash of the canonical word. */
  int canonical(int word) {
    return canonical[word];
  }

  /** Hash of the word. */
  int text(int word) {
    return texts[word];
  }

  /** Hash of the word and the next one written together; 0 if there is none. */
  int joined(int word) {
    return word < 0 ? 0 : joined[word];
  }

  long letters(int word) {
    return letters[word];
  }

  int length(int word) {
    return lengths[word];
  }

  char initial(int word) {
    return initials[word];
  }

  /** Wrong letters accepted in the word. */
  int edits(int word) {
    return edits[word];
  }

  boolean isOrdinary(int word) {
    return ordinary[word];
  }

  /** Whether the word counts. */
  boolean isNumber(int word) {
    return numbers[word];
  }

  /** Nats that the word is worth when it agrees. */
  double worth(int word) {
    return worth[word];
  }

  /** What it costs when the word is missing. */
  double missing(int word) {
    return missing[word];
  }

  private static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1L << text.charAt(i);
    }
    return letters;
  }
}
