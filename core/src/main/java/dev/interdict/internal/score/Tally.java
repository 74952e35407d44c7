package dev.interdict.internal.score;

import dev.interdict.Evidence;
import dev.interdict.internal.weight.Weight;
import java.util.ArrayList;
import java.util.List;

/** Collects evidence; the sum of the contributions is the log-odds. */
final class Tally {

  /** How much of a listed name a mention holds. */
  enum Grade {
    PARTIAL,
    /** Its beginning, cut off by the length of a field. */
    BEGINNING,
    /** All of its words and a country. */
    BRANCH,
    /** All of its words and no other, but another company form. */
    OTHER_FORM,
    /** All of its words and no other, without a company form. */
    WORDS,
    /** Word for word, company form included, and a place or an address. */
    WITH_PLACE,
    /** Word for word, company form included. */
    EXACT
  }

  private final List<Evidence> evidence = new ArrayList<>();
  private double sum;
  private Grade grade = Grade.PARTIAL;

  void add(String signal, Weight weight, String observed, String listed) {
    add(signal, weight.nats(), observed, listed);
  }

  void add(String signal, double nats, String observed, String listed) {
    if (nats != 0) {
      evidence.add(new Evidence(signal, nats, observed, listed));
      sum += nats;
    }
  }

  /** Says something that weighs nothing. */
  void note(String remark) {
    evidence.add(new Evidence(remark, 0, "", ""));
  }

  Tally copy() {
    Tally copy = new Tally();
    copy.evidence.addAll(evidence);
    copy.sum = sum;
    copy.grade = grade;
    return copy;
  }

  /** Notes how much of the listed name was found. */
  void grade(Grade found) {
    grade = found;
  }

  Grade grade() {
    return grade;
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
