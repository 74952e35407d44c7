package dev.interdict.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.VendorCatalog;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong on clusters. */
class FailureTest {

  private static final Path FIXTURE = Path.of("src/test/resources/fixtures/awards.csv");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  /** A screening and a check that break off in reading, one in writing and one in moving. */
  @Test
  void tasks_that_break_off_once_lose_and_double_nothing() throws Exception {
    Files.createDirectory(directory.resolve("data"));
    Path file = Files.copy(FIXTURE, directory.resolve("data/awards.csv"));
    Files.writeString(directory.resolve("data/other.csv"), "vendor\nSZ DJI Technology\n");
    AuditRun calm =
        AuditRun.into(directory.resolve("calm"), file.toString(), directory + "/data/other.csv");

    FlakyFileSystem.breakOff(2, 1, 1);
    String flaky = FlakyFileSystem.SCHEME + "://" + directory;
    AuditRun shaken =
        AuditRun.under(
            flaky + "/shaken", directory.resolve("shaken"), flaky + "/data", "--distinct-first");

    assertThat(shaken.exitCode()).as(shaken.err()).isZero();
    assertThat(FlakyFileSystem.left()).isZero();
    assertThat(shaken.rows().stream().map(row -> row.replace("flaky://", "")).sorted())
        .isEqualTo(calm.rows());
    assertThat(counts(shaken)).isEqualTo(counts(calm));
    assertThat(shaken.directory("report").toFile().list())
        .isNotEmpty()
        .allMatch(name -> name.matches("[0-9a-f]{16}\\.ndjson"));
  }

  @Test
  void a_storage_that_stays_away_fails_the_job_and_rejects_no_row() throws Exception {
    Files.copy(FIXTURE, directory.resolve("awards.csv"));
    FlakyFileSystem.breakOff(1_000, 0, 0);
    AuditRun run = AuditRun.into(directory.resolve("out"), "flaky://" + directory + "/awards.csv");
    FlakyFileSystem.breakOff(0, 0, 0);
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).contains("the storage went away");
    assertThat(run.reports()).isEmpty();
  }

  @Test
  void a_catalog_that_arrives_damaged_stops_the_job_before_any_output() throws Exception {
    Path out = directory.resolve("out");
    SparkSession spark = SparkSession.builder().getOrCreate();
    Path stored = directory.resolve("damaged.catalog");
    VendorCatalog.bundled().store(stored);
    String digest = VendorCatalog.bundled().version().sha256();
    SentCatalog sent = new SentCatalog("damaged.catalog", Sha256.of(stored), digest);
    byte[] bytes = Files.readAllBytes(stored);
    bytes[bytes.length / 2] ^= 1;
    Files.write(stored, bytes);
    spark.sparkContext().addFile(stored.toString());

    Settings settings =
        new Settings(LocalDate.of(2026, 11, 25), 0.5, new Reading(Reading.AUTO, Map.of()));
    Audit audit =
        new Audit(
            RunContext.of(
                spark,
                sent,
                settings,
                new org.apache.hadoop.fs.Path(out.toString()),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)));
    List<InputFile> inputs =
        Inputs.of(List.of(FIXTURE.toString()), spark.sparkContext().hadoopConfiguration());

    assertThatThrownBy(() -> audit.run(inputs, false, false))
        .hasStackTraceContaining(CatalogException.class.getName())
        .hasStackTraceContaining("arrived damaged: its SHA-256 is");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_broken_catalog_directory_is_refused_before_spark_starts() throws Exception {
    Path catalog = Files.createDirectories(directory.resolve("catalog/vendors"));
    Files.writeString(catalog.resolve("acme.json"), "{ \"id\": ");
    AuditRun run =
        AuditRun.into(
            directory.resolve("out"),
            FIXTURE.toString(),
            "--catalog",
            directory.resolve("catalog").toString());
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).contains("the catalog cannot be used").contains("acme.json");
    assertThat(directory.resolve("out")).doesNotExist();
  }

  private static List<String> counts(AuditRun run) {
    return run.out().lines().filter(line -> !line.startsWith("output")).toList();
  }
}
