package dev.interdict.spark;

import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.VendorCatalog;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkFiles;
import org.apache.spark.sql.SparkSession;

/**
 * A catalog that the driver sends to every executor as one file, lists and all.
 *
 * @param file name of the file
 * @param sha256 digest of the file
 * @param catalog digest of the catalog in it, as reports name it
 */
record SentCatalog(String file, String sha256, String catalog) implements Serializable {

  private static final int DIGITS = 12;

  /** Stores a catalog and sends it under a name that holds the file's digest. */
  static SentCatalog send(SparkSession spark, VendorCatalog catalog) throws IOException {
    Path directory = Files.createTempDirectory("interdict-send");
    Path stored = directory.resolve("catalog");
    catalog.store(stored);
    String digest = Sha256.of(stored);
    Path named = directory.resolve("interdict-" + digest.substring(0, DIGITS) + ".catalog");
    Files.move(stored, named);
    spark.sparkContext().addFile(named.toString());
    return new SentCatalog(named.getFileName().toString(), digest, catalog.version().sha256());
  }

  /** Where it lies on this machine. */
  Path arrived() {
    return Path.of(SparkFiles.get(file));
  }

  /**
   * The catalog as it arrived on this machine.
   *
   * @throws CatalogException if the file is not the one that was sent
   */
  VendorCatalog load() throws IOException {
    String digest = Sha256.of(arrived());
    if (!digest.equals(sha256)) {
      throw new CatalogException(
          file,
          "arrived damaged: its SHA-256 is "
              + digest
              + ", that of the file sent "
              + sha256
              + "; start the job again");
    }
    return VendorCatalog.load(arrived());
  }
}
