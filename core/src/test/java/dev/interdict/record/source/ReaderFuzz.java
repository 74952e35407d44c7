package dev.interdict.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.source.ScreeningLists;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes, a reader yields results and throws nothing. The build tries the seeds and
 * what was found before; {@code JAZZER_FUZZ=1 mvn -pl core test-compile surefire:test@fuzz
 * -Dfuzz=ReaderFuzz#csv} looks for more.
 */
class ReaderFuzz {

  private static final int MOST_RESULTS = 1_000_000;

  static Stream<byte[]> tables() throws IOException {
    return seeds("/records", ".*\\.(csv|tsv)");
  }

  static Stream<byte[]> json() throws IOException {
    return seeds("/records", ".*\\.jsonl?");
  }

  static Stream<byte[]> others() throws IOException {
    return seeds("/records", ".*\\.(xml|spdx)");
  }

  static Stream<byte[]> records() throws IOException {
    return seeds("/records", ".*\\.[a-z]+");
  }

  static Stream<byte[]> lists() throws IOException {
    return seeds("/lists", ".*");
  }

  /** The files that other tests read, and those that once broke a reader. */
  private static Stream<byte[]> seeds(String directory, String name) throws IOException {
    Path root = Path.of("src/test/resources" + directory);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(name))
          .sorted()
          .map(ReaderFuzz::bytes)
          .toList()
          .stream();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(RecordReader reader, byte[] data) {
    try (Stream<ReadResult> results = reader.open(new ByteArrayInputStream(data), "input")) {
      long count =
          results
              .limit(MOST_RESULTS)
              .filter(result -> !(result instanceof ReadResult.Skipped))
              .count();
      assertThat(count).isPositive().isLessThan(MOST_RESULTS);
    }
  }

  @MethodSource("records")
  @FuzzTest
  void sniffed(byte[] data) {
    read(RecordReader.sniffing(), data);
  }

  @MethodSource("tables")
  @FuzzTest
  void csv(byte[] data) {
    read(RecordReader.of(RecordFormat.CSV), data);
  }

  @MethodSource("tables")
  @FuzzTest
  void usaspendingCsv(byte[] data) {
    read(RecordReader.of(RecordFormat.USASPENDING_CSV), data);
  }

  @MethodSource("tables")
  @FuzzTest
  void gsaPriceListCsv(byte[] data) {
    read(RecordReader.of(RecordFormat.GSA_PRICE_LIST_CSV), data);
  }

  @MethodSource("json")
  @FuzzTest
  void usaspendingJson(byte[] data) {
    read(RecordReader.of(RecordFormat.USASPENDING_JSON), data);
  }

  @MethodSource("json")
  @FuzzTest
  void samJson(byte[] data) {
    read(RecordReader.of(RecordFormat.SAM_JSON), data);
  }

  @MethodSource("json")
  @FuzzTest
  void ocdsJson(byte[] data) {
    read(RecordReader.of(RecordFormat.OCDS_JSON), data);
  }

  @MethodSource("others")
  @FuzzTest
  void fpdsAtom(byte[] data) {
    read(RecordReader.of(RecordFormat.FPDS_ATOM), data);
  }

  @MethodSource("json")
  @FuzzTest
  void cyclonedxJson(byte[] data) {
    read(RecordReader.of(RecordFormat.CYCLONEDX_JSON), data);
  }

  @MethodSource("others")
  @FuzzTest
  void cyclonedxXml(byte[] data) {
    read(RecordReader.of(RecordFormat.CYCLONEDX_XML), data);
  }

  @MethodSource("json")
  @FuzzTest
  void spdxJson(byte[] data) {
    read(RecordReader.of(RecordFormat.SPDX_JSON), data);
  }

  @MethodSource("others")
  @FuzzTest
  void spdxTagValue(byte[] data) {
    read(RecordReader.of(RecordFormat.SPDX_TAG_VALUE), data);
  }

  @MethodSource("tables")
  @FuzzTest
  void edaBomCsv(byte[] data) {
    read(RecordReader.of(RecordFormat.EDA_BOM_CSV), data);
  }

  @MethodSource("lists")
  @FuzzTest
  void screeningLists(byte[] data) throws IOException {
    Path directory = Files.createTempDirectory("lists");
    Path file = Files.write(directory.resolve("list"), data);
    try {
      assertThat(ScreeningLists.read(List.of(file)).files()).hasSize(1);
    } catch (CatalogException refused) {
      assertThat(refused).hasMessageContaining("list");
    } finally {
      Files.delete(file);
      Files.delete(directory);
    }
  }
}
