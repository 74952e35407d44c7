package gov.example.spring;

import dev.interdict.ConflictChecker;
import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.source.ScreeningLists;
import dev.interdict.lucene.LuceneVendorIndex;
import dev.interdict.spi.VendorIndex;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The three objects that a program needs, as Spring beans: one catalog, one index, one checker,
 * shared by all. Each can be replaced, as the tests do. Settings:
 *
 * <ul>
 *   <li>{@code interdict.lists}: directory with official lists to use beside the shipped catalog
 *   <li>{@code interdict.index}: directory that keeps the index between starts; on the heap if
 *       empty
 * </ul>
 */
@Configuration(proxyBeanMethods = false)
public class InterdictConfiguration {

  /**
   * The shipped catalog, with the lists if any are named.
   *
   * @throws CatalogException if a list cannot be read: better no start than a list that is missed
   */
  @Bean
  VendorCatalog vendorCatalog(@Value("${interdict.lists:}") String lists) {
    VendorCatalog shipped = VendorCatalog.bundled();
    return lists.isEmpty()
        ? shipped
        : shipped.merge(ScreeningLists.read(Path.of(lists), shipped).catalog()).catalog();
  }

  /** Closed by Spring at shut-down. */
  @Bean
  VendorIndex vendorIndex(VendorCatalog catalog, @Value("${interdict.index:}") String directory) {
    return directory.isEmpty()
        ? LuceneVendorIndex.inMemory(catalog)
        : LuceneVendorIndex.at(Path.of(directory), catalog);
  }

  /**
   * Takes the day of the start for "today". A program that runs for months makes a checker for each
   * run from the index instead; that costs nothing.
   */
  @Bean
  ConflictChecker conflictChecker(VendorIndex index) {
    return ConflictChecker.using(index);
  }
}
