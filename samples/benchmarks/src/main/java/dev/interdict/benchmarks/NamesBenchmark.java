package dev.interdict.benchmarks;

import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.Match;
import dev.interdict.spi.Candidate;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.TopDocs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Company names a second, each name seen for the first time or over and over, and other ways to
 * find candidates among the same names.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class NamesBenchmark {

  private static final int FEW = 1_000;

  /** Names to ask for. */
  @State(Scope.Benchmark)
  public static class Names {

    /** Number of distinct names that are made up; enough that none is remembered. */
    @Param("500000")
    public int texts = 1;

    /** A file of names, one a line, in place of made-up ones. */
    @Param(MadeUp.NAMES)
    public String names = MadeUp.NAMES;

    private Cycle cold = new Cycle(List.of());
    private Cycle repeated = new Cycle(List.of());

    /** Takes or makes up the names. */
    @Setup
    public void take() {
      List<String> all = MadeUp.companies(texts, names);
      cold = new Cycle(all);
      repeated = new Cycle(all.subList(0, Math.min(FEW, all.size())));
    }
  }

  /** The catalog. */
  @State(Scope.Benchmark)
  public static class Lists {

    /** A directory of official lists to put beside the shipped catalog. */
    @Param(Subject.SHIPPED)
    public String lists = Subject.SHIPPED;

    private Subject subject = Subject.of(Subject.SHIPPED);
    private ConflictChecker checker = subject.checker();

    /** Indexes the catalog. */
    @Setup
    public void index() {
      subject = Subject.of(lists);
      checker = subject.checker();
    }
  }

  /** The catalog without Interdict's index. */
  @State(Scope.Benchmark)
  public static class Plain {

    private ConflictChecker scanner = ConflictChecker.using(new ScannedIndex(Subject.none()));
    private PlainLucene fuzzy = PlainLucene.fuzzy(Subject.none());
    private PlainLucene trigrams = PlainLucene.trigrams(Subject.none());

    /** Indexes the names as a textbook does. */
    @Setup
    public void index(Lists lists) {
      scanner = ConflictChecker.using(new ScannedIndex(lists.subject.catalog()));
      fuzzy = PlainLucene.fuzzy(lists.subject.catalog());
      trigrams = PlainLucene.trigrams(lists.subject.catalog());
    }
  }

  /** The whole check: candidates, confidence, rulings. */
  @Benchmark
  public Assessment check(Lists lists, Names names) {
    return lists.checker.check(Comparison.awardTo(names.cold.next()));
  }

  /** The whole check of a thousand names that come again and again. */
  @Benchmark
  public Assessment checkRepeated(Lists lists, Names names) {
    return lists.checker.check(Comparison.awardTo(names.repeated.next()));
  }

  /** Candidates and confidence. */
  @Benchmark
  public List<Match> lookUp(Lists lists, Names names) {
    return lists.checker.lookUp(names.cold.next());
  }

  /** Candidates only. */
  @Benchmark
  public List<Candidate> candidates(Lists lists, Names names) {
    return lists.subject.index().candidates(Comparison.vendor(names.cold.next()));
  }

  /** Candidates and confidence without an index: every name of the catalog is compared. */
  @Benchmark
  public List<Match> lookUpByScan(Plain plain, Names names) {
    return plain.scanner.lookUp(names.cold.next());
  }

  /** Candidates only, by a fuzzy query for each word. */
  @Benchmark
  public TopDocs candidatesByFuzzyQuery(Plain plain, Names names) throws IOException {
    return plain.fuzzy.find(names.cold.next());
  }

  /** Candidates only, by trigrams and BM25. */
  @Benchmark
  public TopDocs candidatesByTrigrams(Plain plain, Names names) throws IOException {
    return plain.trigrams.find(names.cold.next());
  }
}
