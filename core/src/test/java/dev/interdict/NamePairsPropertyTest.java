package dev.interdict;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamePairsPropertyTest {

  private static final List<String> WORDS =
      List.of(
          "Siemens",
          "Siemnes",
          "AG",
          "Energy",
          "IV",
          "4",
          "No.",
          "1st",
          "A.B.",
          "x",
          "&",
          "the",
          "Global",
          "Services",
          "Svcs",
          "GmbH",
          "OOO",
          "ООО",
          "Газпром",
          "华为",
          "技术",
          "有限公司",
          "Texas",
          "North",
          "Hik",
          "Vision",
          "Hikvision",
          "HIKV1SION",
          "(USA)",
          "d.o.o.",
          "삼성");

  @Property(tries = 1_000)
  void the_order_of_the_names_does_not_count(
      @ForAll("names") String one, @ForAll("names") String other) {
    assertThat(ConflictChecker.compare(one, other).confidence())
        .isEqualTo(ConflictChecker.compare(other, one).confidence());
  }

  @Property(tries = 1_000)
  void a_name_is_itself_however_it_is_written(@ForAll("names") String name) {
    Assume.that(name.codePoints().anyMatch(Character::isLetterOrDigit));
    assertThat(ConflictChecker.compare(name, name).confidence()).isGreaterThan(0.99);
    assertThat(ConflictChecker.compare(name, "  " + name + " ").confidence()).isGreaterThan(0.99);
  }

  @Property(tries = 300)
  void no_text_is_too_strange(@ForAll("texts") String one, @ForAll("texts") String other) {
    NameComparison comparison = ConflictChecker.compare(one, other);
    assertThat(comparison.confidence()).isBetween(0.0, 1.0);
    assertThat(comparison.confidence()).isEqualTo(ConflictChecker.compare(other, one).confidence());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ",
        "a",
        "a.",
        "A&",
        "Siemens ",
        "華",
        "1",
        "IV ",
        "co ltd ",
        "ß",
        "\u0301",
        "\ud800"
      })
  void ten_thousand_characters_take_no_time(String piece) {
    String text = piece.repeat(10_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> ConflictChecker.compare(text, text.substring(1) + "q"));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(words -> words.stream().collect(joining(" ")));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().ofMaxLength(400);
  }
}
