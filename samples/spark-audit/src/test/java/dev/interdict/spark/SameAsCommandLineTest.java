package dev.interdict.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job's reports against the command line's, on files of all the kinds that it reads. */
class SameAsCommandLineTest {

  private static final Path SAMPLE = Path.of("../data/secret-service-2021.csv");
  private static final Path FIXTURE = Path.of("src/test/resources/fixtures/awards.csv");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path directory;

  @SuppressWarnings("NullAway.Init")
  private static AuditRun run;

  @BeforeAll
  static void check() throws Exception {
    Path data = Files.createDirectories(directory.resolve("data/year=2021"));
    Files.copy(SAMPLE, data.resolve("sample.csv"));
    Files.copy(FIXTURE, directory.resolve("data/awards.csv"));
    Files.copy(Path.of("../data/hardware-bom.cdx.json"), directory.resolve("data/bom.cdx.json"));
    Files.writeString(directory.resolve("data/_ignored.csv"), "vendor\nDJI\n");
    Files.writeString(
        directory.resolve("data/lines.ndjson"),
        """
        {"record_id":"N-1","vendor":"Harmless Hardware Inc","description":"HAMMER"}
        {"record_id":"N-2","vendor":"SZ DJI Technology","action_date":"2024-05-05"}
        {"record_id":"N-3","vendor":
        {"record_id":"N-4","vendor":"Harmless Hardware Inc","description":"HAMMER"}
        """);
    try (InputStream in = Files.newInputStream(FIXTURE);
        OutputStream gzip =
            new GZIPOutputStream(Files.newOutputStream(directory.resolve("data/packed.csv.gz")))) {
      in.transferTo(gzip);
    }
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(directory.resolve("data/packed.zip")))) {
      zip.putNextEntry(new ZipEntry("one.csv"));
      Files.copy(SAMPLE, zip);
      zip.putNextEntry(new ZipEntry("two.csv"));
      Files.copy(FIXTURE, zip);
    }
    run = AuditRun.into(directory.resolve("out"), directory.resolve("data").toString());
  }

  @Test
  void rows_and_findings_are_the_same_byte_for_byte() throws Exception {
    assertThat(run.exitCode()).as(run.err()).isZero();
    CommandLineReport expected =
        CommandLineReport.of(
            directory,
            names(
                "awards.csv",
                "bom.cdx.json",
                "lines.ndjson",
                "packed.csv.gz",
                "packed.zip",
                "year=2021/sample.csv"));
    assertThat(run.rows()).isEqualTo(expected.rows());
    assertThat(run.reports()).hasSize(6);
    for (Path report : run.reports().values()) {
      assertThat(AuditRun.lines(report).get(0)).isEqualTo(expected.header());
    }
    assertThat(run.out()).contains("rejected  25");
  }

  @Test
  void distinct_contents_first_say_the_same_and_are_screened_once() {
    AuditRun distinct =
        AuditRun.into(
            directory.resolve("distinct"),
            directory.resolve("data").toString(),
            "--distinct-first",
            "--explain");
    assertThat(distinct.exitCode()).as(distinct.err()).isZero();
    assertThat(distinct.rows()).isEqualTo(run.rows());
    assertThat(run.err()).contains("checked 1101 of 1101 records in full");
    assertThat(distinct.err())
        .containsPattern("screened \\d{3} different identities with \\d{2,3} names")
        .containsPattern("checked \\d{3} of 1101 records in full")
        .containsSubsequence("Exchange", "HashAggregate", "rangepartitioning");
  }

  @Test
  void spark_finds_the_same_in_the_data_sets() {
    SparkSession spark = SparkSession.active();
    Dataset<Row> findings = spark.read().parquet(run.directory(DataSets.FINDINGS).toString());
    long withMatches =
        run.rows().stream()
            .filter(line -> line.startsWith("{\"recordId\"") && !line.endsWith("\"matches\":[]}"))
            .count();
    assertThat(findings.count()).isEqualTo(withMatches);
    assertThat(findings.where("recordId = 'SAMPLE-0003'").select("verdict", "agency").first())
        .hasToString("[PROHIBITED,Department of the Army]");
    assertThat(findings.where("date is null or matches[0].rulings[0].policyId is null").count())
        .isLessThan(withMatches / 2);
    List<String> rejected =
        spark.read().textFile(run.directory(DataSets.REJECTED).toString()).collectAsList();
    assertThat(rejected).hasSize(25).allMatch(line -> line.startsWith("{\"file\":"));
    Dataset<Row> summary =
        spark.read().option("header", true).csv(run.directory(DataSets.SUMMARY).toString());
    Dataset<Row> asked =
        summary
            .where(
                "agencyId = 'usss' and year = 2021 and vendorId = 'v-dji' and policyId = 'bis-el'")
            .select("verdict", "records");
    assertThat(asked.collectAsList()).isNotEmpty();
  }

  /** Which of the two libraries on the class path is the one in use. */
  @Test
  void jackson_is_the_one_that_spark_brings() {
    assertThat(SparkSession.active().version())
        .isEqualTo(System.getProperty("spark.version.expected"));
    assertThat(PackageVersion.VERSION.toString())
        .isEqualTo(System.getProperty("jackson.version.expected"));
  }

  private static String[] names(String... relative) {
    return List.of(relative).stream()
        .map(each -> directory.resolve("data").resolve(each).toString())
        .toArray(String[]::new);
  }
}
