package dev.interdict.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands out one text after the other, from the first again after the last. Thread-safe. */
final class Cycle {

  private final List<String> texts;
  private final AtomicInteger taken = new AtomicInteger();

  Cycle(List<String> texts) {
    this.texts = texts;
  }

  String next() {
    return texts.get(Math.floorMod(taken.getAndIncrement(), texts.size()));
  }
}
