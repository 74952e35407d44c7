package dev.interdict.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RowAccountingTest {

  private static final String HEADER = "record_id,vendor,description\n";

  @Property(tries = 300)
  void each_row_with_text_becomes_one_result(@ForAll("tables") List<List<String>> rows) {
    String table =
        rows.stream().map(row -> String.join(",", row) + "\n").collect(Collectors.joining());
    long filled = rows.stream().filter(row -> !String.join("", row).isBlank()).count();

    Reading reading = Reading.of(HEADER + table);

    assertThat(reading.results())
        .filteredOn(result -> result.where().row() > 0)
        .hasSize((int) filled + 1);
  }

  @Property(tries = 300)
  void quoted_cells_of_a_few_lines_come_back_as_they_were(
      @ForAll("texts") String vendor, @ForAll("texts") String description) {
    Reading reading =
        Reading.of(HEADER + "1," + quoted("V" + vendor) + "," + quoted("D" + description) + "\n");

    assertThat(reading.record(0).mentions())
        .extracting(mention -> mention.text())
        .containsExactly(oneLine("V" + vendor), oneLine("D" + description));
  }

  @Property(tries = 300)
  void no_text_is_too_strange_to_be_reported(@ForAll("junk") String junk) {
    Reading reading = Reading.of(HEADER + junk);

    assertThat(reading.results()).isNotEmpty();
    assertThat(reading.results().size() - 2L)
        .isLessThanOrEqualTo(junk.lines().filter(line -> !line.isBlank()).count());
  }

  @Property(tries = 200)
  void a_cut_document_loses_no_component_without_a_word(
      @ForAll @IntRange(min = 30, max = 400) int length) {
    String part = "{\"name\": \"P\", \"components\": [{\"name\": \"Q\"}]}";
    String document =
        "{\"bomFormat\": \"CycloneDX\", \"components\": ["
            + String.join(",", List.of(part, part, part, part, part))
            + "]}";
    String cut = document.substring(0, Math.min(length, document.length()));
    int begun = (int) cut.chars().filter(c -> c == '{').count() - 1;

    Reading reading = Reading.of(RecordFormat.CYCLONEDX_JSON, cut);

    assertThat(reading.records().size() + reading.rejected().size()).isGreaterThanOrEqualTo(begun);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.of("", "", " ", "A", "Acme 5\" prop", "N/A", "total", "7", "\"a, b\"");
    return cell.list().ofMinSize(0).ofMaxSize(5).list().ofMaxSize(20);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab ,;\"\n\t|é大")
        .ofMaxLength(30)
        .filter(text -> text.chars().filter(c -> c == '\n').count() < 2);
  }

  @Provide
  Arbitrary<String> junk() {
    return Arbitraries.strings().withChars("a,\"\n\r;\t\u0000é").ofMaxLength(120);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\t', ' ').strip();
  }
}
