package dev.interdict.record.source;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of fixtures: every format has one, and every row of it is accounted for. */
class FixturesTest {

  static Stream<Arguments> fixtures() {
    return Reading.textOfFixture("counts.csv")
        .lines()
        .skip(2)
        .map(line -> Arguments.of((Object[]) line.split(",", -1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void each_row_is_assessed_or_rejected_or_no_record(
      String file, String format, int assessed, int rejected, int notRecords) {
    Reading reading = Reading.ofFixture(file);

    assertThat(reading.records()).hasSize(assessed);
    assertThat(reading.rejected()).hasSize(rejected);
    assertThat(reading.skipped()).hasSize(notRecords);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @MethodSource("fixtures")
  void the_format_is_told_from_the_content(String file, String format) {
    RecordFormat named = RecordFormat.valueOf(format.toUpperCase(Locale.ROOT).replace('-', '_'));

    assertThat(Reading.ofFixture(file)).isEqualTo(Reading.ofFixture(named, file));
  }

  @Test
  void every_format_has_a_fixture() {
    Set<Object> formats = fixtures().map(fixture -> fixture.get()[1]).collect(toSet());

    assertThat(formats)
        .containsExactlyInAnyOrder(
            Arrays.stream(RecordFormat.values())
                .filter(format -> format != RecordFormat.CSV)
                .map(RecordFormat::key)
                .toArray());
  }
}
