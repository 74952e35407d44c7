package dev.interdict.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterators;
import com.google.common.io.CountingOutputStream;
import dev.interdict.ConflictChecker;
import dev.interdict.ReportSummary;
import dev.interdict.Verdict;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.lucene.LuceneVendorIndex;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.RecordReader;
import dev.interdict.report.ReportFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every writer streams, and 20,000 findings fit into a page of 15 MB. The rows are those of the
 * sample with a finding, each with words of its own, checked against the shipped catalog. Takes
 * minutes, so the build leaves it out; in 256 MB:
 *
 * <pre>{@code
 * mvn -pl samples/audit-cli -am test -Dtest=LargeReports -Dtest.jvm.args=-Xmx256m \
 *   -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class LargeReports {

  private static final Path SAMPLE = Path.of("../data/secret-service-2021.csv");
  private static final int FINDINGS = 20_000;
  private static final long LARGEST_PAGE = 15_000_000;

  private static final List<String> WORDS =
      List.of(
          "WITH", "SPARE", "KIT", "FIELD", "TEAM", "TRAINING", "CASE", "MOUNT", "NORTH", "UNIT");

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void are_written_as_they_come(ReportFormat format) throws IOException {
    long began = System.nanoTime();
    CountingOutputStream out = new CountingOutputStream(OutputStream.nullOutputStream());
    try (LuceneVendorIndex index = LuceneVendorIndex.inMemory(VendorCatalog.bundled());
        Stream<ReadResult> results = RecordReader.sniffing().open(rows(), "large.csv")) {
      ReportSummary counts = format.writer(out).write(ConflictChecker.using(index), results);
      assertThat(counts.assessed() - counts.count(Verdict.CLEAR)).isEqualTo(FINDINGS);
    }
    System.out.printf(
        "%-9s %,d findings, %,.1f MB, %.1f s, heap of %d MB%n",
        format.key(),
        FINDINGS,
        out.getCount() / 1e6,
        (System.nanoTime() - began) / 1e9,
        Runtime.getRuntime().maxMemory() >> 20);
    if (format == ReportFormat.HTML) {
      assertThat(out.getCount()).isLessThanOrEqualTo(LARGEST_PAGE);
    }
  }

  private static InputStream rows() throws IOException {
    List<String> lines = Files.readAllLines(SAMPLE);
    List<String> found =
        lines.stream().filter(line -> line.matches("SAMPLE-000.*,1550,.*")).toList();
    Random random = new Random(1);
    Stream<String> rows =
        IntStream.range(0, FINDINGS).mapToObj(i -> row(found.get(i % found.size()), i, random));
    return new SequenceInputStream(
        Iterators.asEnumeration(
            Stream.concat(Stream.of(lines.get(0)), rows)
                .map(row -> (InputStream) new ByteArrayInputStream((row + "\n").getBytes(UTF_8)))
                .iterator()));
  }

  /** The row with a key and a description of its own. */
  private static String row(String sample, int number, Random random) {
    String words =
        random
            .ints(3, 0, WORDS.size())
            .mapToObj(WORDS::get)
            .reduce("", (all, one) -> all + " " + one);
    return sample
        .replaceFirst("SAMPLE-\\d+", "LARGE-" + number)
        .replace(",1550,", words + ",1550,");
  }
}
