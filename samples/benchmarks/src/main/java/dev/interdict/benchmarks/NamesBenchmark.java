package dev.interdict.benchmarks;

import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.record.Mention;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.Role;
import dev.interdict.spi.Candidate;
import java.io.IOException;
import java.time.LocalDate;
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
 * Company names a second on one thread, each name seen for the first time, and other ways to find
 * candidates among the same names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class NamesBenchmark {

  /** Distinct names; enough that none comes twice. */
  @Param("500000")
  public int texts = 1;

  private final ConflictChecker scanner = ConflictChecker.using(new ScannedIndex(Shipped.CATALOG));
  private final PlainLucene fuzzy = PlainLucene.fuzzy(Shipped.CATALOG);
  private final PlainLucene trigrams = PlainLucene.trigrams(Shipped.CATALOG);
  private Cycle names = new Cycle(List.of());

  /** Makes the names up. */
  @Setup
  public void makeUpNames() {
    names = new Cycle(MadeUp.companies(texts));
  }

  /** The whole check: candidates, confidence, rulings. */
  @Benchmark
  public Assessment check() {
    return Shipped.CHECKER.check(awardTo(names.next()));
  }

  /** Candidates only. */
  @Benchmark
  public List<Candidate> candidates() {
    return Shipped.INDEX.candidates(new Mention(Role.VENDOR, "vendor", names.next()));
  }

  /** The whole check without an index: the scorer compares every name of the catalog. */
  @Benchmark
  public Assessment checkByScan() {
    return scanner.check(awardTo(names.next()));
  }

  /** Candidates only, by a fuzzy query for each word. */
  @Benchmark
  public TopDocs candidatesByFuzzyQuery() throws IOException {
    return fuzzy.find(names.next());
  }

  /** Candidates only, by trigrams and BM25. */
  @Benchmark
  public TopDocs candidatesByTrigrams() throws IOException {
    return trigrams.find(names.next());
  }

  private static ProcurementRecord awardTo(String name) {
    return ProcurementRecord.builder("BENCHMARK")
        .date(LocalDate.of(2024, 3, 1))
        .agency("Department of the Army")
        .vendor(name)
        .build();
  }
}
