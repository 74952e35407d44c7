package dev.interdict.benchmarks;

import dev.interdict.catalog.VendorCatalog;
import dev.interdict.lucene.LuceneVendorIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to start: building the index, or opening one that is there. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class IndexBenchmark {

  /** A directory of official lists to put beside the shipped catalog. */
  @Param(Subject.SHIPPED)
  public String lists = Subject.SHIPPED;

  private Path directory = Path.of("");
  private VendorCatalog catalog = Subject.none();

  /** Builds the index that is opened again. */
  @Setup
  public void buildDirectory() throws IOException {
    catalog = Subject.read(lists);
    directory = Files.createTempDirectory("interdict-benchmark");
    LuceneVendorIndex.at(directory, catalog).close();
  }

  /** Builds the index on the heap. */
  @Benchmark
  public String buildInMemory() {
    try (LuceneVendorIndex index = LuceneVendorIndex.inMemory(catalog)) {
      return index.describe();
    }
  }

  /** Opens the index of a directory. */
  @Benchmark
  public String openDirectory() {
    try (LuceneVendorIndex index = LuceneVendorIndex.at(directory, catalog)) {
      return index.describe();
    }
  }

  /** Removes the directory. */
  @TearDown
  public void removeDirectory() throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(directory)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
