package dev.interdict.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/**
 * What is made of the reports for those who ask with SQL: findings as Parquet in the report's
 * schema, rejected rows, and a summary by agency, vendor, policy and year.
 */
final class DataSets {

  static final String FINDINGS = "findings.parquet";
  static final String REJECTED = "rejected";
  static final String SUMMARY = "summary";

  private static final String CLEAR = "\"matches\":[]}";

  private final SparkSession spark;
  private final FileSystem files;
  private final OutputTree tree;

  DataSets(SparkSession spark, FileSystem files, OutputTree tree) {
    this.spark = spark;
    this.files = files;
    this.tree = tree;
  }

  /** Writes all of them anew, each in one step. */
  void write(List<InputFile> inputs) throws IOException {
    String[] reports =
        inputs.stream().map(each -> tree.report(each).toString()).toArray(String[]::new);
    Dataset<Row> told =
        spark
            .read()
            .text(reports)
            .where(
                functions
                    .col("value")
                    .startsWith("{\"rejected\"")
                    .or(functions.col("value").startsWith("{\"recordId\""))
                    .and(functions.not(functions.col("value").endsWith(CLEAR))))
            .persist(StorageLevel.DISK_ONLY());
    try {
      Dataset<Row> findings = findings(told);
      put(FINDINGS, at -> findings.write().parquet(at));
      put(REJECTED, at -> rejected(told).write().text(at));
      put(SUMMARY, at -> summary(findings).write().option("header", true).csv(at));
    } finally {
      told.unpersist();
    }
  }

  private static Dataset<Row> findings(Dataset<Row> told) throws IOException {
    return told.where(functions.not(functions.col("value").startsWith("{\"rejected\"")))
        .select(
            functions
                .from_json(functions.col("value"), functions.lit(text("findings.ddl")))
                .as("finding"))
        .select("finding.*");
  }

  private static Dataset<Row> rejected(Dataset<Row> told) {
    return told.where(functions.col("value").startsWith("{\"rejected\""))
        .select(functions.get_json_object(functions.col("value"), "$.rejected"));
  }

  private Dataset<Row> summary(Dataset<Row> findings) throws IOException {
    findings.createOrReplaceTempView("interdict_findings");
    try {
      return spark
          .sql(text("summary.sql"))
          .coalesce(1)
          .sortWithinPartitions("agency", "agencyId", "year", "vendorId", "policyId", "verdict");
    } finally {
      spark.catalog().dropTempView("interdict_findings");
    }
  }

  /** Writes a data set to a place. */
  private interface Writing {
    void to(String place) throws IOException;
  }

  private void put(String name, Writing writing) throws IOException {
    Path target = tree.dataSet(name);
    Path aside = tree.dataSet("_" + name);
    files.delete(aside, true);
    writing.to(aside.toString());
    files.delete(target, true);
    Storage.move(files, aside, target);
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = DataSets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
