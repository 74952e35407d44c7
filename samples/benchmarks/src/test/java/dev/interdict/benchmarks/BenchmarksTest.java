package dev.interdict.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs once, so that none rots. */
class BenchmarksTest {

  @Test
  void every_benchmark_runs() throws RunnerException {
    Options once =
        new OptionsBuilder()
            .include("dev.interdict.benchmarks")
            .param("texts", "200")
            .mode(Mode.SingleShotTime)
            .warmupIterations(0)
            .measurementIterations(1)
            .forks(0)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();

    Collection<RunResult> results = new Runner(once).run();

    assertThat(results).hasSize(13);
  }

  @Test
  void the_comparison_runs() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Comparison.sample(new PrintStream(out, true, UTF_8));

    assertThat(out.toString(UTF_8)).contains("check: who and which rules", "exhaustive scan");
  }

  @Test
  void made_up_names_are_distinct_and_the_same_every_time() {
    assertThat(MadeUp.companies(2_000, MadeUp.NAMES))
        .doesNotHaveDuplicates()
        .isEqualTo(MadeUp.companies(2_000, MadeUp.NAMES));
    assertThat(MadeUp.purchases(2_000)).doesNotHaveDuplicates().isEqualTo(MadeUp.purchases(2_000));
  }
}
