package dev.interdict.internal.report;

import dev.interdict.Decision;
import dev.interdict.report.ReportedMatch;
import dev.interdict.report.ReportedRuling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs between two tellings of one finding. */
public final class Differences {

  private Differences() {}

  /** A sentence for each difference; none if both tell the same. */
  public static List<String> told(Optional<ReportedMatch> before, Optional<ReportedMatch> after) {
    if (before.isPresent() && after.isPresent()) {
      return between(before.get(), after.get());
    }
    return after.or(() -> before).map(Differences::rules).orElse(List.of());
  }

  private static List<String> rules(ReportedMatch match) {
    return match.rulings().stream()
        .filter(Weights::counts)
        .map(ruling -> ruling.title() + ": " + state(ruling))
        .toList();
  }

  private static List<String> between(ReportedMatch before, ReportedMatch after) {
    List<String> told = new ArrayList<>();
    differ(told, "verdict", before.verdict().name(), after.verdict().name());
    differ(told, "verdict today", before.today().name(), after.today().name());
    differ(told, "confidence level", before.level().name(), after.level().name());
    differ(told, "decision", decision(before), decision(after));
    Map<String, ReportedRuling> old = counted(before);
    Map<String, ReportedRuling> now = counted(after);
    now.forEach(
        (policy, ruling) -> {
          ReportedRuling earlier = old.get(policy);
          if (earlier == null) {
            told.add("new rule " + ruling.title() + ": " + state(ruling));
          } else {
            differ(told, ruling.title(), state(earlier), state(ruling));
          }
        });
    old.forEach(
        (policy, ruling) -> {
          if (!now.containsKey(policy)) {
            told.add("rule gone " + ruling.title() + ": was " + state(ruling));
          }
        });
    return told;
  }

  private static Map<String, ReportedRuling> counted(ReportedMatch match) {
    Map<String, ReportedRuling> counted = new LinkedHashMap<>();
    match.rulings().stream()
        .filter(Weights::counts)
        .forEach(ruling -> counted.putIfAbsent(ruling.policyId(), ruling));
    return counted;
  }

  private static String decision(ReportedMatch match) {
    return match
        .decision()
        .map((Decision made) -> made.outcome().key() + " (" + made.standing().key() + ")")
        .orElse("none");
  }

  private static String state(ReportedRuling ruling) {
    return VerdictWords.name(ruling.verdict())
        + ", today "
        + VerdictWords.name(ruling.today())
        + ruling.since().map(day -> ", since " + day).orElse("")
        + ruling.until().map(day -> ", until " + day).orElse("");
  }

  private static void differ(List<String> told, String what, String before, String after) {
    if (!before.equals(after)) {
      told.add(what + ": " + before + " -> " + after);
    }
  }
}
