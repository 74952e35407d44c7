package dev.interdict.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each record says on which line it begins, so that a report can point into the file. */
class LinesTest {

  private static List<Long> lines(Reading reading) {
    return reading.results().stream()
        .filter(result -> result.where().row() > 0)
        .map(result -> result.where().line().orElse(-1))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "spending-by-award.json, Recipient Name",
    "sam-contract-awards.json, contractId",
    "sam-opportunities.json, noticeId",
    "ocds-releases.json, ocid",
    "fpds.atom.xml, <entry"
  })
  void the_line_of_a_record_is_where_its_text_begins(String fixture, String inside) {
    List<String> text = Reading.textOfFixture(fixture).lines().toList();

    List<Long> lines = lines(Reading.ofFixture(fixture));

    assertThat(lines).isNotEmpty().isSorted().doesNotContain(-1L);
    for (long line : lines) {
      int from = (int) line - 1;
      List<String> begun = text.subList(from, Math.min(from + 6, text.size()));
      assertThat(begun.get(0)).containsAnyOf("{", "<");
      assertThat(String.join("\n", begun)).contains(inside);
    }
  }

  @Test
  void records_of_an_answer_stand_on_their_own_lines() {
    String json =
        """
        {
          "results": [
            {"Award ID": "A", "Recipient Name": "ONE"},

            {
              "Award ID": "B",
              "Recipient Name": "TWO"
            }
          ]
        }
        """;

    assertThat(lines(Reading.of(json))).containsExactly(3L, 5L);
  }

  @Test
  void in_json_lines_the_line_is_the_record() {
    String json =
        """
        {"Award ID": "A", "Recipient Name": "ONE"}
        {"Award ID": "B", "Recipient Name": "TWO"}

        {"Award ID": "C", "Recipient Name": "THREE"}
        """;

    assertThat(lines(Reading.of(json))).containsExactly(1L, 2L, 4L);
  }

  @Test
  void awards_of_a_release_stand_where_the_release_begins() {
    String json =
        """
        {"releases": [
          {"ocid": "x-1", "awards": [
            {"id": "1", "suppliers": [{"name": "ONE"}]},
            {"id": "2", "suppliers": [{"name": "TWO"}]}]},
          {"ocid": "x-2", "awards": [
            {"id": "3", "suppliers": [{"name": "THREE"}]}]}]}
        """;

    assertThat(lines(Reading.of(json))).containsExactly(2L, 2L, 5L);
  }
}
