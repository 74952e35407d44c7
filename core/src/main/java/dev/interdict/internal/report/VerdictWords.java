package dev.interdict.internal.report;

import dev.interdict.ReportSummary;
import dev.interdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Verdicts and their counts in words. */
final class VerdictWords {

  private VerdictWords() {}

  /** Such as {@code NOT CHECKED}. */
  static String name(Verdict verdict) {
    return verdict.name().replace('_', ' ');
  }

  /** 0 for not checked to 5 for prohibited. */
  static int rank(Verdict verdict) {
    return List.of(Verdict.values()).indexOf(verdict);
  }

  static List<Verdict> gravestFirst() {
    List<Verdict> verdicts = new ArrayList<>(List.of(Verdict.values()));
    Collections.reverse(verdicts);
    return verdicts;
  }

  static String meaning(Verdict verdict, double floor) {
    return switch (verdict) {
      case PROHIBITED -> "a binding rule was in force, bound this buyer and covered this product";
      case REVIEW -> "a binding rule may have applied; the reasons say what to find out";
      case ADVISORY -> "an official warning, or a restriction on somebody else";
      case INFORMATIONAL ->
          "no rule applied: not yet, no longer, not this buyer or not this product";
      case CLEAR -> "no restricted vendor at confidence " + Figures.confidence(floor);
      case NOT_CHECKED -> "could not be read; never to be taken as clear";
    };
  }

  /** The outcome of a run in one sentence without a full stop. */
  static String headline(ReportSummary summary) {
    if (summary.assessed() == 0) {
      return summary.rows() == 0
          ? "The input holds no record; nothing was checked"
          : "None of the rows could be checked, so nothing is clear";
    }
    String all = Figures.count(summary.assessed(), "record", "records");
    long count = summary.count(summary.worst());
    String some = Figures.grouped(count) + " of " + all;
    boolean one = count == 1;
    return switch (summary.worst()) {
      case PROHIBITED ->
          some + (one ? " breaks" : " break") + " a rule that bound the buyer that day";
      case REVIEW ->
          "No record was plainly prohibited; " + some + (one ? " needs" : " need") + " review";
      case ADVISORY ->
          "No rule bound these buyers; "
              + some
              + (one ? " touches" : " touch")
              + " a warning or a restriction on others";
      case INFORMATIONAL ->
          "No rule applied; " + some + (one ? " names" : " name") + " a restricted vendor";
      case CLEAR, NOT_CHECKED -> "No restricted vendor found in " + all;
    };
  }
}
