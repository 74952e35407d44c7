package dev.interdict.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet goes by the same column names as all else. */
class ParquetTest {

  private static final Path SAMPLE = Path.of("../data/secret-service-2021.csv");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private final SparkSession spark = SparkSession.builder().getOrCreate();

  @Test
  void a_table_says_the_same_as_the_csv_that_it_was_made_of() {
    Dataset<Row> table =
        spark
            .read()
            .option("header", true)
            .csv(SAMPLE.toString())
            .selectExpr(
                "record_id",
                "record_type",
                "cast(action_date as date) as action_date",
                "agency",
                "vendor as Seller",
                "manufacturer",
                "part_number",
                "description",
                "psc",
                "origin_country");
    table.coalesce(1).write().parquet(directory.resolve("table").toString());
    AuditRun csv = AuditRun.into(directory.resolve("csv"), SAMPLE.toString());
    AuditRun parquet =
        AuditRun.into(
            directory.resolve("parquet"),
            directory.resolve("table").toString(),
            "--map",
            "Seller=vendor");
    assertThat(parquet.exitCode()).as(parquet.err()).isZero();
    assertThat(withoutPlaces(parquet)).isEqualTo(withoutPlaces(csv));
    assertThat(parquet.rows()).anyMatch(row -> row.contains("\"row\":14,"));
  }

  @Test
  void days_decimals_and_numbers_are_read_as_what_they_mean() {
    spark
        .sql(
            "select 'T-1' as record_id, 'ZTE CORP' as vendor, timestamp '2024-02-03 00:00:00' as"
                + " action_date, cast(1234.5 as decimal(12,2)) as amount, 334220 as naics, cast(null"
                + " as string) as description, true as flag, 1.5d as ratio")
        .coalesce(1)
        .write()
        .parquet(directory.resolve("table").toString());
    AuditRun run = AuditRun.into(directory.resolve("out"), directory.resolve("table").toString());
    assertThat(run.rows())
        .anyMatch(
            row ->
                row.contains("\"date\":\"2024-02-03\"")
                    && row.contains("\"amount\":1234.50")
                    && row.contains("\"naics\":\"334220\""));
  }

  @Test
  void nested_columns_are_refused_by_name() {
    spark
        .sql("select 'ZTE CORP' as vendor, array('a', 'b') as tags")
        .write()
        .parquet(directory.resolve("table").toString());
    AuditRun run = AuditRun.into(directory.resolve("out"), directory.resolve("table").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("the Parquet column \"tags\" holds lists");
  }

  @Test
  void a_damaged_file_is_a_rejected_row() throws Exception {
    Path broken = directory.resolve("broken.parquet");
    Files.writeString(broken, "PAR1 and then nothing that Parquet knows PAR1");
    AuditRun run = AuditRun.into(directory.resolve("out"), broken.toString(), SAMPLE.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.rows())
        .anyMatch(row -> row.startsWith("{\"rejected\"") && row.contains("broken.parquet"));
  }

  private static List<String> withoutPlaces(AuditRun run) {
    return run.rows().stream()
        .filter(row -> row.startsWith("{\"recordId\""))
        .map(row -> row.replaceFirst("\"source\":\\{[^}]*}", "").replace("Seller", "vendor"))
        .map(row -> row.replaceAll("\"fingerprint\":\"[0-9a-f]+\"", ""))
        .toList();
  }
}
