package dev.interdict.lucene;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What was looked up lately: the words of names repeat. Each word has one place, which the last
 * word that wants it takes. Safe for use by several threads.
 */
final class Recent<V> {

  private static final int LONGEST = 64;

  private record Answer<V>(String word, V value) {}

  private final AtomicReferenceArray<Answer<V>> answers;

  /**
   * Room for so many words.
   *
   * @param places a power of two
   */
  Recent(int places) {
    answers = new AtomicReferenceArray<>(places);
  }

  @Nullable V get(String word) {
    Answer<V> answer = answers.get(place(word));
    return answer != null && answer.word.equals(word) ? answer.value : null;
  }

  void put(String word, V value) {
    if (word.length() <= LONGEST) {
      answers.set(place(word), new Answer<>(word, value));
    }
  }

  private int place(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 16)) & (answers.length() - 1);
  }
}
