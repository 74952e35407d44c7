package dev.interdict.benchmarks;

import static java.util.Objects.requireNonNull;

import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.Report;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.RecordReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** Descriptions and whole files a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class RecordsBenchmark {

  /** Distinct descriptions; enough that none comes twice. */
  @Param("500000")
  public int texts = 1;

  /** A directory of official lists to put beside the shipped catalog. */
  @Param(Subject.SHIPPED)
  public String lists = Subject.SHIPPED;

  private final byte[] awards = sample("secret-service-2021.csv");
  private final byte[] board = sample("drone-bom.csv");
  private final byte[] hardware = sample("hardware-bom.cdx.json");
  private Cycle descriptions = new Cycle(List.of());
  private ConflictChecker checker = Subject.of(Subject.SHIPPED).checker();

  /** Makes the descriptions up and indexes the catalog. */
  @Setup
  public void prepare() {
    checker = Subject.of(lists).checker();
    descriptions = new Cycle(MadeUp.purchases(texts));
  }

  /** One record that has nothing but a description. */
  @Benchmark
  public Assessment description() {
    return checker.check(
        ProcurementRecord.builder("BENCHMARK")
            .date(LocalDate.of(2024, 3, 1))
            .agency("Department of the Army")
            .description(descriptions.next())
            .build());
  }

  /** The fourteen awards of the sample, from bytes to report. */
  @Benchmark
  public Report awardFile() {
    return check(awards);
  }

  /** The board bill of materials. */
  @Benchmark
  public Report boardFile() {
    return check(board);
  }

  /** The CycloneDX bill of materials. */
  @Benchmark
  public Report hardwareFile() {
    return check(hardware);
  }

  private Report check(byte[] file) {
    try (Stream<ReadResult> results =
        RecordReader.sniffing().open(new ByteArrayInputStream(file), "sample")) {
      return checker.checkAll(results);
    }
  }

  private static byte[] sample(String file) {
    try (InputStream in = RecordsBenchmark.class.getResourceAsStream("/data/" + file)) {
      return requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
