package dev.interdict.spark;

import dev.interdict.ConflictChecker;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.lucene.LuceneVendorIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.spark.SparkFiles;

/**
 * The checker of this process. All tasks of an executor share one; the first opens it, its index
 * memory-mapped, and the others wait.
 */
final class Checkers {

  private static final ConcurrentMap<Key, ConflictChecker> OPEN = new ConcurrentHashMap<>();
  private static final ConcurrentMap<String, ChangedVendors> CHANGES = new ConcurrentHashMap<>();

  private Checkers() {}

  private record Key(SentCatalog catalog, LocalDate today, double floor) {}

  /**
   * The checker for a catalog that was sent.
   *
   * @throws dev.interdict.catalog.CatalogException if it did not arrive whole
   */
  static ConflictChecker of(SentCatalog sent, Settings settings) {
    return OPEN.computeIfAbsent(
        new Key(sent, settings.today(), settings.floor()),
        key -> open(loaded(sent), settings.today(), settings.floor()));
  }

  /** What differs between two catalogs that were sent. */
  static ChangedVendors changes(SentCatalog older, SentCatalog newer) {
    return CHANGES.computeIfAbsent(older.sha256() + newer.sha256(), key -> changed(older, newer));
  }

  private static ConflictChecker open(VendorCatalog catalog, LocalDate today, double floor) {
    Path directory = Path.of(SparkFiles.getRootDirectory(), "interdict-index");
    LuceneVendorIndex index = LuceneVendorIndex.at(directory, catalog);
    return ConflictChecker.builder(index).today(today).floor(floor).build();
  }

  private static VendorCatalog loaded(SentCatalog sent) {
    try {
      return sent.load();
    } catch (IOException e) {
      throw new UncheckedIOException("the catalog cannot be read on this machine", e);
    }
  }

  private static ChangedVendors changed(SentCatalog older, SentCatalog newer) {
    try {
      return ChangedVendors.between(older.load(), newer.load());
    } catch (IOException e) {
      throw new UncheckedIOException("the older catalog cannot be read on this machine", e);
    }
  }
}
