package dev.interdict.benchmarks;

import dev.interdict.Confidence;
import dev.interdict.ConflictChecker;
import dev.interdict.Match;
import dev.interdict.Usage;
import dev.interdict.benchmarks.LabelledCase.Half;
import dev.interdict.benchmarks.LabelledCase.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How often the catalog's vendors are found and how often others are taken for them, on labelled
 * cases; how well confidence foretells being right. Prints a report.
 */
public final class Accuracy {

  private static final int BINS = 10;
  private static final double LOWEST = 0.25;

  /** What was said of a case. */
  private record Outcome(LabelledCase said, List<Match> matches) {

    boolean isFound() {
      return likely().anyMatch(match -> said.expected().contains(match.vendor().id()));
    }

    boolean isFalseAlarm() {
      return !said.isPositive() && likely().findAny().isPresent();
    }

    private Stream<Match> likely() {
      return matches.stream()
          .filter(match -> match.usage() == Usage.SUBJECT)
          .filter(match -> match.confidence() >= Confidence.LIKELY.from());
    }
  }

  private final List<Outcome> outcomes = new ArrayList<>();

  private Accuracy(ConflictChecker checker) {
    for (LabelledCase one : LabelledCase.all()) {
      outcomes.add(new Outcome(one, checker.check(one.record()).matches()));
    }
  }

  /** The figures of the shipped catalog on the cases of this repository. */
  static Accuracy measured() {
    return new Accuracy(
        ConflictChecker.builder(Subject.of(Subject.SHIPPED).index()).floor(LOWEST).build());
  }

  /** Prints the report; an argument names a file of names of ordinary firms, one a line. */
  public static void main(String[] arguments) throws IOException {
    Accuracy accuracy = measured();
    System.out.print(accuracy.report());
    if (arguments.length > 0) {
      System.out.print(innocent(Path.of(arguments[0])));
    }
  }

  /** Share of the tier's positive cases that are found at LIKELY or more, 0 to 1. */
  double recall(Predicate<LabelledCase> which) {
    List<Outcome> positives =
        outcomes.stream().filter(one -> one.said.isPositive() && which.test(one.said)).toList();
    return share(positives, Outcome::isFound);
  }

  /** Share of the negative cases that are taken for a vendor at LIKELY or more, 0 to 1. */
  double falseAlarms(Predicate<LabelledCase> which) {
    List<Outcome> negatives =
        outcomes.stream().filter(one -> !one.said.isPositive() && which.test(one.said)).toList();
    return share(negatives, Outcome::isFalseAlarm);
  }

  /** Mean distance between confidence and being right, over ten bins weighted by their size. */
  double calibrationError() {
    double error = 0;
    int all = 0;
    for (double[] bin : bins()) {
      error += Math.abs(bin[1] - bin[2]);
      all += (int) bin[0];
    }
    return error / all;
  }

  /** Of each bin: number of matches, sum of confidences, number of right ones. */
  private double[][] bins() {
    double[][] bins = new double[BINS][3];
    for (Outcome outcome : outcomes) {
      for (Match match : outcome.matches) {
        if (match.usage() == Usage.SUBJECT) {
          double[] bin = bins[Math.min(BINS - 1, (int) (match.confidence() * BINS))];
          bin[0]++;
          bin[1] += match.confidence();
          bin[2] += outcome.said.expected().contains(match.vendor().id()) ? 1 : 0;
        }
      }
    }
    return bins;
  }

  private String report() {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "%d cases%n", outcomes.size()));
    for (Tier tier : Tier.values()) {
      Predicate<LabelledCase> ofTier = one -> one.tier() == tier;
      out.append(line(tier.name(), ofTier));
    }
    out.append(line("all", one -> true));
    for (Half half : Half.values()) {
      out.append(line(half.name() + " half", one -> one.half() == half));
    }
    out.append("nobody who shaped the rules has looked at\n");
    for (Tier tier : Tier.values()) {
      out.append(line(tier.name(), one -> one.isUnseen() && one.tier() == tier));
    }
    out.append(line("all", LabelledCase::isUnseen));
    out.append("by kind\n");
    kinds().forEach((kind, count) -> out.append(line(kind, one -> one.kind().equals(kind))));
    out.append("confidence, matches, mean confidence, share right\n");
    for (double[] bin : bins()) {
      if (bin[0] > 0) {
        out.append(
            String.format(
                Locale.ROOT, "  %5.0f  %.3f  %.3f%n", bin[0], bin[1] / bin[0], bin[2] / bin[0]));
      }
    }
    out.append(String.format(Locale.ROOT, "expected calibration error %.3f%n", calibrationError()));
    out.append("not found, or taken for a vendor, but for those not looked at\n");
    outcomes.stream()
        .filter(one -> !one.said.isUnseen())
        .filter(one -> one.said.isPositive() ? !one.isFound() : one.isFalseAlarm())
        .forEach(
            one ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "  %-24s %s %s %s%n",
                        one.said.id(),
                        one.said.tier(),
                        one.said.text(),
                        one.said.isPositive() ? one.said.expected() : "none")));
    return out.toString();
  }

  private String line(String name, Predicate<LabelledCase> which) {
    long positives =
        outcomes.stream().filter(one -> one.said.isPositive() && which.test(one.said)).count();
    long negatives =
        outcomes.stream().filter(one -> !one.said.isPositive() && which.test(one.said)).count();
    return String.format(
        Locale.ROOT,
        "  %-18s found %4d of %4d (%.3f)   false %3d of %4d%n",
        name,
        Math.round(recall(which) * positives),
        positives,
        recall(which),
        Math.round(falseAlarms(which) * negatives),
        negatives);
  }

  private Map<String, Integer> kinds() {
    Map<String, Integer> kinds = new TreeMap<>();
    outcomes.forEach(one -> kinds.merge(one.said.kind(), 1, Integer::sum));
    return kinds;
  }

  private static double share(List<Outcome> outcomes, Predicate<Outcome> which) {
    return outcomes.isEmpty()
        ? 0
        : (double) outcomes.stream().filter(which).count() / outcomes.size();
  }

  private static String innocent(Path file) throws IOException {
    ConflictChecker checker =
        ConflictChecker.builder(Subject.of(Subject.SHIPPED).index())
            .floor(Confidence.LIKELY.from())
            .build();
    StringBuilder out = new StringBuilder();
    int names = 0;
    int alerts = 0;
    for (String name : Files.readAllLines(file)) {
      names++;
      for (Match match : checker.lookUp(name)) {
        alerts++;
        out.append(
            String.format(
                Locale.ROOT, "  %.2f %s for %s%n", match.confidence(), match.vendor().id(), name));
      }
    }
    return String.format(Locale.ROOT, "%d alerts on %d names%n", alerts, names) + out;
  }
}
