package dev.interdict.lucene;

import dev.interdict.internal.recall.IdentifierKeys;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Identifiers and part-number shapes, found by their exact keys. */
final class NumberLookup {

  private final Map<String, int[]> entriesByKey = new HashMap<>();

  NumberLookup(List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      for (String key : IdentifierKeys.indexed(entries.get(i).designation())) {
        int entry = i;
        entriesByKey.merge(key, new int[] {entry}, NumberLookup::joined);
      }
    }
  }

  void exact(Iterable<String> keys, IntConsumer entries) {
    for (String key : keys) {
      int[] found = entriesByKey.get(key);
      for (int i = 0; found != null && i < found.length; i++) {
        entries.accept(found[i]);
      }
    }
  }

  private static int[] joined(int[] before, int[] after) {
    int[] all = Arrays.copyOf(before, before.length + after.length);
    System.arraycopy(after, 0, all, before.length, after.length);
    return all;
  }
}
