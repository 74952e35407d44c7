package dev.interdict.spark;

import dev.interdict.catalog.CatalogDiff;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.lucene.LuceneVendorIndex;
import dev.interdict.record.Mention;
import dev.interdict.spi.VendorIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The vendors that one of two catalogs does not hold, or holds otherwise. A record none of whose
 * mentions is a candidate for them, in either catalog, has the same matches with both: a match
 * rests on candidates alone, and no vendor's score on another that the record does not suggest.
 */
final class ChangedVendors {

  private final List<VendorIndex> indexes;

  private ChangedVendors(List<VendorIndex> indexes) {
    this.indexes = List.copyOf(indexes);
  }

  static ChangedVendors between(VendorCatalog older, VendorCatalog newer) {
    CatalogDiff diff = older.diffTo(newer);
    List<RestrictedVendor> after =
        Stream.concat(
                diff.added().stream(), diff.changed().stream().map(CatalogDiff.Change::vendor))
            .toList();
    List<RestrictedVendor> before =
        Stream.concat(
                diff.removed().stream(),
                diff.changed().stream().flatMap(each -> older.vendor(each.vendor().id()).stream()))
            .toList();
    List<VendorIndex> indexes = new ArrayList<>();
    if (!after.isEmpty()) {
      indexes.add(index(newer, after));
    }
    if (!before.isEmpty()) {
      indexes.add(index(older, before));
    }
    return new ChangedVendors(indexes);
  }

  /** Whether a mention suggests one of them. */
  boolean mayBeIn(Identity identity) {
    return identity.mentions().stream().anyMatch(this::mayBeIn);
  }

  private boolean mayBeIn(Mention mention) {
    return indexes.stream().anyMatch(index -> !index.candidates(mention).isEmpty());
  }

  private static VendorIndex index(VendorCatalog whole, List<RestrictedVendor> vendors) {
    return LuceneVendorIndex.inMemory(
        VendorCatalog.of(
            whole.version(),
            vendors,
            List.copyOf(whole.policies()),
            List.copyOf(whole.agencies()),
            whole.editions()));
  }
}
