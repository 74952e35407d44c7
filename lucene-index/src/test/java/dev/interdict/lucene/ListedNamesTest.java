package dev.interdict.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.ConflictChecker;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.VendorCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever is on a list is found by the name that the list prints. */
class ListedNamesTest {

  private static final double SURE = 0.99;

  /** Names that score lower so far; a name may leave this file, none may join it. */
  private static final Path KNOWN = Path.of("src/test/resources/listed-names-below.txt");

  @Test
  void every_row_of_every_list_finds_its_vendor() throws IOException {
    VendorCatalog catalog = VendorCatalog.bundled();
    Set<String> tabled =
        catalog.editions().stream().map(edition -> edition.policyId()).collect(Collectors.toSet());
    List<String> missed;
    try (LuceneVendorIndex index = LuceneVendorIndex.inMemory(catalog)) {
      ConflictChecker checker = ConflictChecker.using(index);
      missed =
          catalog.vendors().stream()
              .flatMap(
                  vendor ->
                      vendor.listings().stream()
                          .filter(listing -> tabled.contains(listing.policyId()))
                          .map(Listing::listedAs)
                          .distinct()
                          .filter(name -> !finds(checker, name, vendor))
                          .map(name -> vendor.id() + "  " + name))
              .sorted()
              .toList();
    }
    assertThat(Files.readAllLines(KNOWN)).containsAll(missed);
  }

  private static boolean finds(ConflictChecker checker, String name, RestrictedVendor vendor) {
    return checker.lookUp(name).stream()
        .anyMatch(match -> match.vendor().id().equals(vendor.id()) && match.confidence() >= SURE);
  }
}
