package dev.interdict.benchmarks;

import dev.interdict.ConflictChecker;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.source.ScreeningLists;
import dev.interdict.lucene.LuceneVendorIndex;
import dev.interdict.spi.VendorIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** A catalog that is measured, with its index; made once a process. */
record Subject(VendorCatalog catalog, VendorIndex index) {

  /** The catalog that ships with the library, and no list beside it. */
  static final String SHIPPED = "shipped";

  private static final Map<String, Subject> MADE = new ConcurrentHashMap<>();

  /**
   * The shipped catalog.
   *
   * @param lists {@link #SHIPPED}, or a directory of official lists to put beside it
   */
  static Subject of(String lists) {
    return MADE.computeIfAbsent(lists, key -> of(read(key)));
  }

  static Subject of(VendorCatalog catalog) {
    return new Subject(catalog, LuceneVendorIndex.inMemory(catalog));
  }

  static VendorCatalog read(String lists) {
    VendorCatalog shipped = VendorCatalog.bundled();
    return lists.equals(SHIPPED)
        ? shipped
        : shipped.merge(ScreeningLists.read(Path.of(lists)).catalog()).catalog();
  }

  /** A catalog that names nobody. */
  static VendorCatalog none() {
    VendorCatalog shipped = VendorCatalog.bundled();
    return VendorCatalog.of(shipped.version(), List.of(), List.of(), List.of(), List.of());
  }

  /** Every tenth of the vendors. */
  Subject tenth() {
    List<RestrictedVendor> all = List.copyOf(catalog.vendors());
    return of(
        VendorCatalog.of(
            catalog.version(),
            IntStream.range(0, all.size()).filter(i -> i % 10 == 0).mapToObj(all::get).toList(),
            List.copyOf(catalog.policies()),
            List.copyOf(catalog.agencies()),
            catalog.editions()));
  }

  /** A checker that has seen nothing yet. */
  ConflictChecker checker() {
    return ConflictChecker.using(index);
  }

  int names() {
    return catalog.vendors().stream().mapToInt(vendor -> vendor.aliases().size()).sum();
  }
}
