package dev.interdict.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.spark.sql.SparkSession;

/** Sends catalogs from the driver to the executors. */
final class CatalogSending {

  private static final int DIGITS = 12;

  private CatalogSending() {}

  /**
   * Sends a packed catalog under a name that holds its digest.
   *
   * @param catalog digest of the catalog in it
   */
  static SentCatalog send(SparkSession spark, Path archive, String catalog) throws IOException {
    String digest = Sha256.of(archive);
    String name = "interdict-catalog-" + digest.substring(0, DIGITS) + ".zip";
    Path named =
        Files.move(
            archive,
            Files.createTempDirectory("interdict-send").resolve(name),
            StandardCopyOption.ATOMIC_MOVE);
    spark.sparkContext().addFile(named.toString());
    return new SentCatalog(name, digest, catalog);
  }
}
