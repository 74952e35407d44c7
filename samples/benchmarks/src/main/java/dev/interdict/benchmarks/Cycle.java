package dev.interdict.benchmarks;

import java.util.List;

/** Hands out one text after the other, from the first again after the last. */
final class Cycle {

  private final List<String> texts;
  private int next;

  Cycle(List<String> texts) {
    this.texts = texts;
  }

  String next() {
    String text = texts.get(next);
    next = (next + 1) % texts.size();
    return text;
  }
}
