package dev.interdict.spark;

import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.VendorCatalog;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkFiles;

/**
 * A catalog that the driver sends to every executor as a file.
 *
 * @param file name of the file
 * @param sha256 digest of the file
 * @param catalog digest of the catalog in it, as reports name it
 */
record SentCatalog(String file, String sha256, String catalog) implements Serializable {

  /**
   * The catalog as it arrived on this machine.
   *
   * @throws CatalogException if the file, or the catalog in it, is not the one that was sent
   */
  VendorCatalog load() throws IOException {
    VendorCatalog loaded = CatalogArchive.load(verified(), directory());
    if (!loaded.version().sha256().equals(catalog)) {
      throw new CatalogException(
          file,
          "this executor's library has another catalog ("
              + loaded.version().sha256()
              + ") than the driver's ("
              + catalog
              + "); give both the same jar");
    }
    return loaded;
  }

  /** The catalog of an earlier run. */
  VendorCatalog loadOlder() throws IOException {
    return CatalogArchive.loadOlder(verified(), directory());
  }

  private Path verified() throws IOException {
    Path arrived = Path.of(SparkFiles.get(file));
    String digest = Sha256.of(arrived);
    if (!digest.equals(sha256)) {
      throw new CatalogException(
          file,
          "arrived damaged: its SHA-256 is "
              + digest
              + ", that of the file sent "
              + sha256
              + "; start the job again");
    }
    return arrived;
  }

  /** Spark removes it when the executor ends. */
  private static Path directory() throws IOException {
    return Files.createTempDirectory(Path.of(SparkFiles.getRootDirectory()), "interdict-catalog");
  }
}
