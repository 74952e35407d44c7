package dev.interdict.spark;

import java.io.IOException;
import java.io.PrintStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What the parts of a run on the driver share.
 *
 * @param catalog the catalog that was sent
 * @param tree where the output lies
 * @param files the storage of the output
 * @param storage settings of all storage, for tasks
 * @param messages takes what the user may want to know
 */
record RunContext(
    SparkSession spark,
    SentCatalog catalog,
    OutputTree tree,
    FileSystem files,
    Broadcast<SerializableConfiguration> storage,
    PrintStream messages) {

  static RunContext of(
      SparkSession spark, SentCatalog catalog, Settings settings, Path root, PrintStream messages)
      throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return new RunContext(
        spark,
        catalog,
        new OutputTree(root, catalog.catalog(), settings),
        root.getFileSystem(context.hadoopConfiguration()),
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration())),
        messages);
  }

  JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(spark.sparkContext());
  }

  Settings settings() {
    return tree.settings();
  }
}
