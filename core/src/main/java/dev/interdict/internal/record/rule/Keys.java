package dev.interdict.internal.record.rule;

import java.util.Arrays;

/**
 * Texts that were seen, as hashes of 64 bits in a table, so that a million of them take 16 MB. Past
 * that, nothing is a repetition any more.
 */
final class Keys {

  /** Odd numbers with bits well mixed, as in SplitMix64. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private static final long MIX = 0xBF58476D1CE4E5B9L;
  private static final int MOST = 1 << 20;

  private long[] table = new long[1024];
  private int size;

  /** Notes a text; false if it was there before. */
  boolean add(String text) {
    long hash = hash(text);
    if (size >= MOST) {
      return table[find(hash)] != key(hash);
    }
    int at = find(hash);
    if (table[at] != 0) {
      return false;
    }
    table[at] = key(hash);
    size++;
    if (size * 2 > table.length) {
      grow();
    }
    return true;
  }

  private static long hash(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * STEP;
      hash ^= hash >>> 29;
    }
    hash *= MIX;
    return hash ^ (hash >>> 32);
  }

  private static long key(long hash) {
    return hash == 0 ? 1 : hash;
  }

  private int find(long hash) {
    int at = (int) (key(hash) & (table.length - 1));
    while (table[at] != 0 && table[at] != key(hash)) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    Arrays.stream(old).filter(hash -> hash != 0).forEach(hash -> table[find(hash)] = hash);
  }
}
