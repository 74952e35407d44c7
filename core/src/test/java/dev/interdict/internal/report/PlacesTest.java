package dev.interdict.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.record.SourceLocation;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  @ParameterizedTest
  @CsvSource({
    "awards.csv,          7, 7",
    "AWARDS.TSV,          7, 7",
    "board.txt,           7, 7",
    "lines.jsonl,         7, 7",
    "awards.csv,          0, 0",
    "hardware.cdx.json,   7, 0",
    "awards.xml,          7, 0",
    "awards.xlsx,         7, 0",
    "stdin,               7, 0",
  })
  void the_row_is_a_line_only_in_text_tables(String file, long row, long line) {
    assertThat(Places.line(new SourceLocation(file, row)).orElse(0)).isEqualTo(line);
  }

  @Test
  void a_known_line_goes_before_the_row() {
    assertThat(Places.line(new SourceLocation("a.cdx.json", 7, OptionalLong.of(112))))
        .hasValue(112);
  }
}
