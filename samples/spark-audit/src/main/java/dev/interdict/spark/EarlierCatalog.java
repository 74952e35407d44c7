package dev.interdict.spark;

import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.VendorCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    List<FileStatus> found = new ArrayList<>();
    for (FileStatus each : files.listStatus(tree.root())) {
      Path screened = tree.screened(each.getPath());
      if (tree.isOfAnother(each.getPath()) && files.exists(screened)) {
        found.add(files.getFileStatus(screened));
      }
    }
    Optional<FileStatus> latest =
        found.stream().max(Comparator.comparingLong(FileStatus::getModificationTime));
    return latest.isEmpty() ? Optional.empty() : read(spark, files, latest.get().getPath());
  }

  /** Empty if its catalog can no longer be read: then everything is checked anew. */
  private static Optional<EarlierCatalog> read(SparkSession spark, FileSystem files, Path screened)
      throws IOException {
    java.nio.file.Path local = Files.createTempFile("interdict-earlier", ".catalog");
    try (InputStream in = files.open(OutputTree.stored(screened.getParent()));
        InputStream known = files.open(screened)) {
      Files.write(local, in.readAllBytes());
      SentCatalog sent = SentCatalog.send(spark, VendorCatalog.load(local));
      return Optional.of(new EarlierCatalog(sent, Screened.read(known)));
    } catch (CatalogException e) {
      return Optional.empty();
    } finally {
      Files.delete(local);
    }
  }
}
