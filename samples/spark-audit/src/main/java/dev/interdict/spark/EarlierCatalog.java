package dev.interdict.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * What an earlier run with another catalog and the same settings knew.
 *
 * @param catalog its catalog
 * @param screened which identities touched a vendor then
 */
record EarlierCatalog(SentCatalog catalog, Screened screened) {

  /** The latest one beneath the output directory. */
  static Optional<EarlierCatalog> latest(SparkSession spark, FileSystem files, OutputTree tree)
      throws IOException {
    if (!files.exists(tree.root())) {
      return Optional.empty();
    }
    Optional<FileStatus> latest = Optional.empty();
    for (FileStatus each : files.listStatus(tree.root())) {
      if (tree.isOfAnother(each.getPath()) && files.exists(tree.screened(each.getPath()))) {
        FileStatus screened = files.getFileStatus(tree.screened(each.getPath()));
        if (latest.isEmpty()
            || screened.getModificationTime() > latest.get().getModificationTime()) {
          latest = Optional.of(screened);
        }
      }
    }
    return latest.isEmpty()
        ? Optional.empty()
        : Optional.of(read(spark, files, latest.get().getPath()));
  }

  private static EarlierCatalog read(SparkSession spark, FileSystem files, Path screened)
      throws IOException {
    java.nio.file.Path local = Files.createTempFile("interdict-earlier", ".zip");
    files.copyToLocalFile(
        OutputTree.archive(screened.getParent()), new Path(local.toUri().toString()));
    SentCatalog sent = CatalogSending.send(spark, local, screened.getParent().getName());
    try (InputStream in = files.open(screened)) {
      return new EarlierCatalog(sent, Screened.read(in));
    }
  }
}
