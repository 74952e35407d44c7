package dev.interdict.internal.catalog;

import dev.interdict.internal.catalog.stored.StoredCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stores the shipped catalog while the library is built. */
public final class StoreShippedCatalog {

  private StoreShippedCatalog() {}

  /** Writes it to the file that is named. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), StoredCatalog.write(CatalogLoader.fromShippedFiles()));
  }
}
