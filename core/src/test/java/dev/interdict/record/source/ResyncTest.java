package dev.interdict.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.record.source.ReadResult.Reason;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing wrong in a file of a thousand records costs its own record only. */
class ResyncTest {

  private static final int COUNT = 1_000;
  private static final String ENTRY = "<entry><content><award><vendor><vendorHeader><vendorName>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a stray quote                     | 1,\"Acme\" Tools,x",
        "a quote that never closes         | 1,\"Acme Tools,x",
        "a quote that the end of a row has | 1,Acme Tools,\"",
        "a cell too many                   | 1,Acme Tools,x,y",
        "a cell too few                    | 1,Acme",
      })
  void in_a_table(String fault, String row) {
    String rows =
        IntStream.range(0, COUNT)
            .mapToObj(i -> i == COUNT / 2 ? row : i + ",Vendor " + i + ",\"of " + i + "\"")
            .collect(Collectors.joining("\n", "record_id,vendor,description\n", "\n"));

    assertOneLost(rows, COUNT / 2 + 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an open text    | {\"vendor\": \"Acme",
        "an open object  | {\"vendor\": \"Acme\"",
        "no JSON         | vendor: Acme",
        "a bare text     | \"Acme\"",
        "a closed object | }",
        "open brackets   | {\"vendor\": [[[",
      })
  void in_json_lines(String fault, String line) {
    String lines =
        IntStream.range(0, COUNT)
            .mapToObj(i -> i == COUNT / 2 ? line : "{\"vendor\": \"Vendor " + i + "\"}")
            .collect(Collectors.joining("\n"));

    assertOneLost(lines, COUNT / 2 + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an open element   | <entry><award><vendorName>Acme</award></entry>",
        "no end            | <entry><award><vendorName>Acme</vendorName></award>",
        "a bare ampersand  | <entry><award><vendorName>A & B</vendorName></award></entry>",
        "a bare less-than  | <entry><award><vendorName>A < B</vendorName></award></entry>",
        "an unknown entity | <entry><award><vendorName>&acme;</vendorName></award></entry>",
        "an open attribute | <entry><award a=\"1><vendorName>A</vendorName></award></entry>",
      })
  void in_a_feed(String fault, String entry) {
    String entries =
        IntStream.range(0, COUNT)
            .mapToObj(
                i ->
                    i == COUNT / 2
                        ? entry
                        : ENTRY
                            + "Vendor "
                            + i
                            + "</vendorName></vendorHeader></vendor></award></content></entry>")
            .collect(Collectors.joining("\n", "<feed><title>FPDS-NG search</title>", "</feed>"));

    assertOneLost(entries, COUNT / 2 + 1);
  }

  private static void assertOneLost(String text, int row) {
    Reading reading = Reading.of(text);

    assertThat(reading.records()).hasSize(COUNT - 1);
    assertThat(reading.rejected())
        .singleElement()
        .satisfies(
            bad -> {
              assertThat(bad.reason()).isEqualTo(Reason.MALFORMED);
              assertThat(bad.where().row()).isEqualTo(row);
            });
  }
}
