package dev.interdict.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import com.google.common.primitives.Ints;
import dev.interdict.internal.catalog.CatalogLoader;
import dev.interdict.internal.catalog.stored.StoredCatalog;
import dev.interdict.testing.TestCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog that is stored in a file comes back as it was. */
class StoredCatalogTest {

  @TempDir private Path directory;

  @Test
  void comes_back_with_every_fact() throws IOException {
    VendorCatalog files = CatalogLoader.fromShippedFiles();
    assertSame(VendorCatalog.load(stored(files)), files);
  }

  @Test
  void the_shipped_catalog_holds_what_its_files_say() {
    assertSame(VendorCatalog.bundled(), CatalogLoader.fromShippedFiles());
  }

  @Test
  void the_same_catalog_gives_the_same_bytes() throws IOException {
    byte[] first = Files.readAllBytes(stored(CatalogLoader.fromShippedFiles()));
    assertThat(Files.readAllBytes(stored(VendorCatalog.bundled()))).isEqualTo(first);
  }

  @Test
  void takes_the_place_of_an_older_file_and_leaves_nothing_beside_it() throws IOException {
    Path file = stored(VendorCatalog.bundled());
    small().store(file);
    assertSame(VendorCatalog.load(file), small());
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void damage_is_noticed_wherever_it_lies() throws IOException {
    Path file = stored(small());
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x20;
      Files.write(file, damaged);
      assertThatThrownBy(() -> VendorCatalog.load(file))
          .isInstanceOf(CatalogException.class)
          .hasMessageContaining(file.toString());
    }
  }

  @Test
  void a_file_cut_short_is_refused() throws IOException {
    Path file = stored(small());
    byte[] whole = Files.readAllBytes(file);
    for (int length : List.of(0, 3, 8, whole.length / 2, whole.length - 1)) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(VendorCatalog.problemsIn(file)).singleElement().asString().contains("store");
    }
  }

  @Test
  void what_cannot_be_written_leaves_the_old_file() throws IOException {
    Path file = stored(small());
    Path nowhere = directory.resolve("no/such/directory/x.catalog");
    assertThatThrownBy(() -> small().store(nowhere)).isInstanceOf(IOException.class);
    assertSame(VendorCatalog.load(file), small());
  }

  @Property(tries = 2_000)
  void bytes_of_somebody_elses_making_are_refused(@ForAll @Size(max = 200) byte[] facts) {
    CRC32 sum = new CRC32();
    sum.update(facts);
    byte[] header = Arrays.copyOf(StoredCatalog.write(small()), Integer.BYTES);
    byte[] forged = Bytes.concat(header, Ints.toByteArray((int) sum.getValue()), facts);
    assertThatThrownBy(() -> StoredCatalog.read(forged, "forged"))
        .isInstanceOf(CatalogException.class)
        .hasMessageStartingWith("forged");
  }

  private static VendorCatalog small() {
    return TestCatalog.builder().ban("ban", LocalDate.of(2020, 1, 1)).build();
  }

  private Path stored(VendorCatalog catalog) throws IOException {
    Path file = directory.resolve("a.catalog");
    catalog.store(file);
    return file;
  }

  private static void assertSame(VendorCatalog read, VendorCatalog expected) {
    assertThat(read.version()).isEqualTo(expected.version());
    assertThat(read.vendors()).containsExactlyElementsOf(expected.vendors());
    assertThat(read.policies()).containsExactlyElementsOf(expected.policies());
    assertThat(read.agencies()).containsExactlyElementsOf(expected.agencies());
    assertThat(read.editions()).containsExactlyElementsOf(expected.editions());
  }
}
