package dev.interdict.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interdict.catalog.CatalogVersion;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is kept in a directory. */
class StoredIndexTest {

  private static final Mention DJI = new Mention(Role.VENDOR, "vendor", "SZ DJI Technology");

  @TempDir private Path directory;

  @Test
  void answers_like_one_in_memory_when_built_and_when_opened_again() {
    VendorCatalog catalog = VendorCatalog.bundled();
    try (LuceneVendorIndex inMemory = LuceneVendorIndex.inMemory(catalog)) {
      for (int opening = 0; opening < 2; opening++) {
        try (LuceneVendorIndex stored = LuceneVendorIndex.at(directory, catalog)) {
          assertThat(stored.candidates(DJI)).isEqualTo(inMemory.candidates(DJI)).isNotEmpty();
        }
      }
    }
  }

  @Test
  void of_a_catalog_without_vendors_finds_nothing() {
    try (LuceneVendorIndex stored = LuceneVendorIndex.at(directory, catalog(1))) {
      assertThat(stored.candidates(DJI)).isEmpty();
    }
  }

  @Test
  void is_opened_and_not_built_again_for_the_same_catalog() throws IOException {
    open(catalog(1));
    List<Path> built = indexes();
    open(catalog(1));
    assertThat(indexes()).isEqualTo(built).hasSize(1);
  }

  @Test
  void another_catalog_leaves_it_in_place_up_to_a_few() throws IOException {
    open(catalog(1));
    List<Path> first = indexes();
    open(catalog(2));
    assertThat(indexes()).hasSize(2).containsAll(first);
    for (int day = 3; day < 9; day++) {
      open(catalog(day));
    }
    assertThat(indexes()).hasSize(4).doesNotContainAnyElementsOf(first);
  }

  @Test
  void a_damaged_one_is_built_again() throws IOException {
    open(catalog(1));
    try (Stream<Path> files = Files.list(indexes().get(0))) {
      for (Path file :
          files.filter(each -> each.getFileName().toString().startsWith("seg")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    open(catalog(1));
    assertThat(indexes()).hasSize(1);
  }

  @Test
  void a_place_that_cannot_hold_it_is_refused() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "x");
    assertThatThrownBy(() -> open(file, catalog(1)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("name a directory that can be written");
  }

  private static VendorCatalog catalog(int day) {
    return VendorCatalog.of(
        new CatalogVersion(LocalDate.of(2026, 1, day), "digest-" + day),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private void open(VendorCatalog catalog) {
    open(directory, catalog);
  }

  private static void open(Path place, VendorCatalog catalog) {
    LuceneVendorIndex.at(place, catalog).close();
  }

  private List<Path> indexes() throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.sorted().toList();
    }
  }
}
