package dev.interdict.benchmarks;

import dev.interdict.ConflictChecker;
import dev.interdict.Match;
import dev.interdict.Usage;
import dev.interdict.benchmarks.LabelledCase.Half;
import dev.interdict.benchmarks.LabelledCase.Tier;
import dev.interdict.internal.weight.Weight;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Fits the weights to the labelled cases of the fit half: from the present weights on, one weight
 * after the other moves as long as that foretells the cases better, held back by its distance from
 * where it began. The other half is only measured. Writes a weights file; putting it in place is a
 * decision of its own.
 */
public final class Fit {

  private static final double FLOOR = 0.25;

  /** What a match below the floor is taken for. */
  private static final double BELOW = 0.1;

  /** No confidence is believed more than this. */
  private static final double SUREST = 0.995;

  /** A wrong accusation weighs as much as this many missed vendors. */
  private static final double FALSE_ALARM = 1.5;

  /** Nats that a weight pays for moving by half its size. */
  private static final double PULL = 1;

  private static final double[] STEPS = {0.3, 0.1};
  private static final double LEAST_STEP = 0.1;

  private final List<LabelledCase> cases;
  private final Map<Weight, Double> begun = present();

  private Fit(List<LabelledCase> cases) {
    this.cases = cases;
  }

  /**
   * Writes the fitted weights to the file that the argument names, for a weights file beside it.
   */
  public static void main(String[] arguments) throws IOException {
    Path present = Path.of(arguments[0]);
    Path fitted = Path.of(arguments[1]);
    Fit fit = new Fit(cases(Half.FIT));
    Fit test = new Fit(cases(Half.TEST));
    say("loss of a case before: fit half %.4f, test half %.4f", fit.mean(), test.mean());
    for (double step : STEPS) {
      fit.pass(step);
    }
    say("loss of a case after:  fit half %.4f, test half %.4f", fit.mean(), test.mean());
    Files.write(fitted, lines(Files.readAllLines(present)));
  }

  private static Map<Weight, Double> present() {
    Map<Weight, Double> present = new EnumMap<>(Weight.class);
    for (Weight weight : Weight.values()) {
      present.put(weight, weight.nats());
    }
    return present;
  }

  private double begun(Weight weight) {
    return begun.getOrDefault(weight, 0.0);
  }

  private static List<LabelledCase> cases(Half half) {
    return LabelledCase.all().stream().filter(one -> one.half() == half).toList();
  }

  private void pass(double step) {
    double best = loss();
    for (Weight weight : Weight.values()) {
      if (!isFitted(weight)) {
        continue;
      }
      double before = weight.nats();
      double size = Math.max(LEAST_STEP, Math.abs(begun(weight)) * step);
      best = walk(weight, -size, walk(weight, size, best));
      if (weight.nats() != before) {
        say("%-28s %6.2f -> %6.2f   loss %.2f", weight, before, weight.nats(), best);
      }
    }
  }

  /** Moves a weight as long as the loss falls. */
  private double walk(Weight weight, double step, double loss) {
    double best = loss;
    while (isAllowed(weight, weight.nats() + step)) {
      double before = weight.nats();
      set(weight, before + step);
      double now = loss();
      if (now >= best) {
        set(weight, before);
        return best;
      }
      best = now;
    }
    return best;
  }

  /** Pairs of free names are measured elsewhere, and limits are not evidence. */
  private static boolean isFitted(Weight weight) {
    return !weight.name().startsWith("PAIR_")
        && !weight.name().startsWith("CORROBORATION")
        && weight != Weight.CEILING;
  }

  private boolean isAllowed(Weight weight, double value) {
    boolean share = weight.name().endsWith("_SHARE") && begun(weight) > 0;
    return Math.signum(value) == Math.signum(begun(weight)) && (!share || value <= 1);
  }

  private double mean() {
    return cases.stream().mapToDouble(loss(checker())).sum() / cases.size();
  }

  private double loss() {
    double pulled = 0;
    for (Weight weight : Weight.values()) {
      double first = begun(weight);
      double moved = (weight.nats() - first) / Math.max(LEAST_STEP, Math.abs(first) / 2);
      pulled += PULL * moved * moved;
    }
    return pulled + cases.parallelStream().mapToDouble(loss(checker())).sum();
  }

  private static ConflictChecker checker() {
    return ConflictChecker.builder(Subject.of(Subject.SHIPPED).index()).floor(FLOOR).build();
  }

  /** How surprised one would be by the label, having believed the confidences. */
  private static ToDoubleFunction<LabelledCase> loss(ConflictChecker checker) {
    return one -> {
      List<Match> matches = new ArrayList<>(checker.check(one.record()).matches());
      matches.removeIf(match -> match.usage() != Usage.SUBJECT);
      double right = confidence(matches, match -> one.expected().contains(match.vendor().id()));
      double wrong = confidence(matches, match -> !one.expected().contains(match.vendor().id()));
      double missed = one.isPositive() && one.tier() != Tier.WEAK ? -Math.log(right) : 0;
      return missed - FALSE_ALARM * Math.log(1 - wrong);
    };
  }

  private static double confidence(List<Match> matches, Predicate<Match> which) {
    double most = matches.stream().filter(which).mapToDouble(Match::confidence).max().orElse(BELOW);
    return Math.min(SUREST, most);
  }

  /** The weights are read once and final to everyone else. */
  private static void set(Weight weight, double value) {
    try {
      Field nats = Weight.class.getDeclaredField("nats");
      nats.setAccessible(true);
      nats.setDouble(weight, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> lines(List<String> present) {
    return present.stream().map(Fit::line).toList();
  }

  private static String line(String present) {
    String[] cells = present.split(",", 3);
    if (cells[0].equals("feature")) {
      return present;
    }
    double value = Weight.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_')).nats();
    return cells[0] + "," + Math.round(value * 100) / 100.0 + "," + cells[2];
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
