package dev.interdict.benchmarks;

import dev.interdict.ConflictChecker;
import dev.interdict.record.Mention;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.Role;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What one company name costs, in one run and on the same names: with Interdict, with an exhaustive
 * scan, and with plain Lucene queries. Every name is new to whatever is measured. One thread; its
 * processor time, so that other work on the machine does not count.
 *
 * <pre>
 * samples/bench compare [LISTS [NAMES]]
 * </pre>
 *
 * LISTS is a directory of official lists to put beside the shipped catalog, NAMES a file of names,
 * one a line; made-up ones by default.
 */
public final class Comparison {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final int MADE_UP = 50_000;
  private static final int SCANNED = 40;

  /** Names that one way answers before the next way has its turn. */
  private static final int BLOCK = 2_000;

  private final PrintStream out;
  private final List<Way> ways = new ArrayList<>();
  private final int scanned;

  private Comparison(PrintStream out, int scanned) {
    this.out = out;
    this.scanned = scanned;
  }

  /** Answers one name. */
  private interface Answer {
    Object to(String name) throws IOException;
  }

  /** A way to answer, and what its names have cost, in nanoseconds. */
  private record Way(String title, Answer answer, List<Long> nanos, int oneIn) {}

  /** Runs the comparison. */
  public static void main(String... arguments) throws IOException {
    String lists = arguments.length > 0 ? arguments[0] : Subject.SHIPPED;
    String names = arguments.length > 1 ? arguments[1] : MadeUp.NAMES;
    new Comparison(System.out, SCANNED).run(Subject.of(lists), MadeUp.companies(MADE_UP, names));
  }

  /** A quick run over few names. */
  static void sample(PrintStream out) throws IOException {
    new Comparison(out, 1).run(Subject.of(Subject.SHIPPED), MadeUp.companies(200, MadeUp.NAMES));
  }

  private void run(Subject subject, List<String> distinct) throws IOException {
    List<String> names = new ArrayList<>(distinct);
    Collections.shuffle(names, new Random(1));
    int half = names.size() / 2;
    prepare(subject, half / scanned);
    out.printf(
        Locale.ROOT,
        "%,d vendors with %,d names; %,d names looked up, after %,d others%n%n",
        subject.catalog().vendors().size(),
        subject.names(),
        names.size() - half,
        half);
    answer(names.subList(0, half));
    ways.forEach(way -> way.nanos.clear());
    answer(names.subList(half, names.size()));
    print();
  }

  private void prepare(Subject subject, int oneInSoMany) {
    ConflictChecker checks = subject.checker();
    ConflictChecker lookUps = subject.checker();
    ConflictChecker scans = ConflictChecker.using(new ScannedIndex(subject.catalog()));
    ConflictChecker few = subject.tenth().checker();
    PlainLucene trigrams = PlainLucene.trigrams(subject.catalog());
    PlainLucene fuzzy = PlainLucene.fuzzy(subject.catalog());
    add("check: who and which rules", name -> checks.check(awardTo(name)), 1);
    add("look-up: who", lookUps::lookUp, 1);
    add("candidates", name -> subject.index().candidates(vendor(name)), 1);
    add("look-up in a tenth of the vendors", few::lookUp, 1);
    add("plain Lucene, trigrams and BM25", trigrams::find, 20);
    add("plain Lucene, fuzzy query", fuzzy::find, 20);
    add("look-up by exhaustive scan", scans::lookUp, Math.max(1, oneInSoMany));
  }

  private void add(String title, Answer answer, int oneIn) {
    ways.add(new Way(title, answer, new ArrayList<>(), oneIn));
  }

  private void answer(List<String> names) throws IOException {
    for (int from = 0; from < names.size(); from += BLOCK) {
      for (Way way : ways) {
        for (int at = from; at < Math.min(names.size(), from + BLOCK); at += way.oneIn) {
          long start = THREADS.getCurrentThreadCpuTime();
          Object found = way.answer.to(names.get(at));
          way.nanos.add(THREADS.getCurrentThreadCpuTime() - start);
          if (found.hashCode() == 0x5EED_1E55) {
            out.print(""); // The answer is used, so that it is not optimised away.
          }
        }
      }
    }
  }

  private void print() {
    out.printf("%-36s %8s %10s %10s %10s%n", "microseconds a name", "names", "p50", "p99", "mean");
    for (Way way : ways) {
      long[] sorted = way.nanos.stream().mapToLong(Long::longValue).sorted().toArray();
      out.printf(
          Locale.ROOT,
          "%-36s %8d %10.1f %10.1f %10.1f%n",
          way.title,
          sorted.length,
          micros(sorted, 0.50),
          micros(sorted, 0.99),
          Arrays.stream(sorted).average().orElse(0) / 1_000);
    }
  }

  private static double micros(long[] sorted, double share) {
    return sorted[(int) (share * (sorted.length - 1))] / 1_000.0;
  }

  static Mention vendor(String name) {
    return new Mention(Role.VENDOR, "vendor", name);
  }

  static ProcurementRecord awardTo(String name) {
    return ProcurementRecord.builder("BENCHMARK")
        .date(LocalDate.of(2024, 3, 1))
        .agency("Department of the Army")
        .vendor(name)
        .build();
  }
}
