package dev.interdict.record.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterators;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Memory does not grow with the input. Takes a minute, so the build leaves it out; in 256 MB:
 *
 * <pre>{@code mvn -pl core test -Dtest=LargeInputs -Dtest.jvm.args=-Xmx256m}</pre>
 */
class LargeInputs {

  static Stream<Arguments> inputs() {
    String award = "{\"Award ID\": \"S%d\", \"Recipient Name\": \"VENDOR %d\"}";
    String part = "{\"type\": \"device\", \"name\": \"P-%d\", \"supplier\": {\"name\": \"M %d\"}}";
    String element = "<component type='device'><name>P-%d</name><group>M %d</group></component>";
    return Stream.of(
        Arguments.of("1,000,000 awards in CSV", 1_000_000, "vendor,record_id\n", "V %d,%d\n", ""),
        Arguments.of(
            "1,000,000 awards in JSON", 1_000_000, "[{\"vendor\": \"A\"}", "," + award, "]"),
        Arguments.of("1,000,000 awards in JSON Lines", 1_000_000, "", award + "\n", ""),
        Arguments.of(
            "200,000 parts in CycloneDX JSON",
            200_000,
            "{\"bomFormat\": \"CycloneDX\", \"components\": [{\"name\": \"first\"}",
            "," + part,
            "]}"),
        Arguments.of(
            "200,000 parts in CycloneDX XML",
            200_000,
            "<bom xmlns='http://cyclonedx.org/schema/bom/1.6'><components>",
            element,
            "</components></bom>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void are_read_to_the_end(String name, int count, String start, String each, String end) {
    long began = System.nanoTime();
    long peak = 0;
    long records = 0;
    try (Stream<ReadResult> results =
        RecordReader.sniffing().open(text(count, start, each, end), name)) {
      for (Iterator<ReadResult> it = results.iterator(); it.hasNext(); ) {
        records += it.next() instanceof ReadResult.Item ? 1 : 0;
        peak = records % 10_000 == 0 ? Math.max(peak, used()) : peak;
      }
    }
    System.out.printf(
        "%s: %,d records, %.1f s, at most %d MB used of %d MB%n",
        name,
        records,
        (System.nanoTime() - began) / 1e9,
        peak >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
    assertThat(records).isGreaterThanOrEqualTo(count);
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static InputStream text(int count, String start, String each, String end) {
    Iterator<InputStream> pieces =
        Stream.iterate(-1, i -> i <= count, i -> i + 1)
            .map(i -> i < 0 ? start : i == count ? end : each.formatted(i, i))
            .map(piece -> (InputStream) new ByteArrayInputStream(piece.getBytes(UTF_8)))
            .iterator();
    return new SequenceInputStream(Iterators.asEnumeration(pieces));
  }
}
