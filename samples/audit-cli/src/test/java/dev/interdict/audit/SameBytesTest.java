package dev.interdict.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.Report;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.lucene.LuceneVendorIndex;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.RecordReader;
import dev.interdict.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole way from the sample file to each report gives the same bytes, wherever it is walked.
 */
class SameBytesTest {

  private static final Path SAMPLE = Path.of("../data/secret-service-2021.csv");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path elsewhere;

  @SuppressWarnings("NullAway.Init")
  private static LuceneVendorIndex index;

  @SuppressWarnings("NullAway.Init")
  private static Report report;

  @SuppressWarnings("NullAway.Init")
  private static Report ofTwoThreads;

  /** Writes each format into a directory. */
  public static void main(String[] arguments) throws Exception {
    try (LuceneVendorIndex fresh = LuceneVendorIndex.inMemory(VendorCatalog.bundled())) {
      Report here = checked(checker(fresh));
      for (ReportFormat format : ReportFormat.values()) {
        Files.write(Path.of(arguments[0], format.key()), written(format, here));
      }
    }
  }

  @BeforeAll
  static void check_the_sample_here_with_two_threads_and_in_turkey() throws Exception {
    Process turkey = startIn(elsewhere);
    index = LuceneVendorIndex.inMemory(VendorCatalog.bundled());
    report = checked(checker(index));
    ofTwoThreads = checkedByTwo(checker(index));
    String messages = new String(turkey.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(turkey.waitFor()).as(messages).isZero();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void the_sample_has_findings() {
    assertThat(report.assessments().stream().filter(it -> !it.matches().isEmpty()))
        .hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void two_threads_change_no_byte(ReportFormat format) {
    assertThat(written(format, ofTwoThreads)).isEqualTo(written(format, report));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void a_turkish_machine_with_another_clock_and_encoding_changes_no_byte(ReportFormat format)
      throws IOException {
    assertThat(Files.readString(elsewhere.resolve(format.key())))
        .isEqualTo(new String(written(format, report), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void writing_while_checking_gives_what_a_report_gives(ReportFormat format) throws IOException {
    ByteArrayOutputStream streamed = new ByteArrayOutputStream();
    try (Stream<ReadResult> results = RecordReader.sniffing().open(SAMPLE)) {
      assertThat(format.writer(streamed).write(checker(index), results))
          .isEqualTo(report.summary());
    }
    assertThat(sortedLines(streamed.toByteArray())).isEqualTo(sortedLines(written(format, report)));
  }

  private static ConflictChecker checker(LuceneVendorIndex index) {
    return ConflictChecker.builder(index).today(TODAY).build();
  }

  private static Report checked(ConflictChecker checker) {
    try (Stream<ReadResult> results = RecordReader.sniffing().open(SAMPLE)) {
      return checker.checkAll(results);
    }
  }

  private static Report checkedByTwo(ConflictChecker checker) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Assessment>> running =
          report.assessments().stream()
              .map(done -> threads.submit(() -> checker.check(done.record())))
              .toList();
      List<Assessment> assessments = new ArrayList<>();
      for (Future<Assessment> each : running) {
        assessments.add(each.get());
      }
      return new Report(checker.header(), assessments, report.rejected(), report.skipped());
    } finally {
      threads.shutdown();
    }
  }

  private static Process startIn(Path directory) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-9",
            "-Dline.separator=\r\n",
            "-cp",
            System.getProperty("java.class.path"),
            SameBytesTest.class.getName(),
            directory.toString())
        .redirectErrorStream(true)
        .start();
  }

  private static byte[] written(ReportFormat format, Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.writer(out).write(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A stream tells rows as they come, a report what was checked first. */
  private static List<String> sortedLines(byte[] report) {
    return new String(report, StandardCharsets.UTF_8).lines().sorted().toList();
  }
}
