package dev.interdict.internal.score;

import dev.interdict.Evidence;
import dev.interdict.internal.weight.Weight;
import java.util.ArrayList;
import java.util.List;

/** Collects evidence; the sum of the contributions is the log-odds. */
final class Tally {

  private final List<Evidence> evidence = new ArrayList<>();
  private double sum;

  void add(String signal, Weight weight, String observed, String listed) {
    add(signal, weight.nats(), observed, listed);
  }

  void add(String signal, double nats, String observed, String listed) {
    if (nats != 0) {
      evidence.add(new Evidence(signal, nats, observed, listed));
      sum += nats;
    }
  }

  double sum() {
    return sum;
  }

  /** The evidence, with the ceiling applied. */
  List<Evidence> evidence() {
    double over = sum - Weight.CEILING.nats();
    if (over <= 0) {
      return List.copyOf(evidence);
    }
    List<Evidence> capped = new ArrayList<>(evidence);
    capped.add(new Evidence("no name is surer than 0.995", -over, "", ""));
    return List.copyOf(capped);
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-Math.min(logOdds, Weight.CEILING.nats())));
  }
}
