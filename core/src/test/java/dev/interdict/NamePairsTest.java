package dev.interdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two names are one organisation. The table says of each pair what makes it hard. */
class NamePairsTest {

  @ParameterizedTest(name = "{0} and {1} are {2}: {4}")
  @CsvFileSource(files = "src/test/resources/names/pairs.csv", numLinesToSkip = 1)
  void pairs_are_judged_as_a_person_would(
      String name1, String name2, String verdict, String known, String why) {
    boolean likely = ConflictChecker.compare(name1, name2).confidence() >= Confidence.LIKELY.from();
    boolean right = likely == verdict.equals("same");
    assertThat(right)
        .as("a pair that is now judged right loses its mark in the table: %s", why)
        .isEqualTo(known == null);
  }

  @ParameterizedTest
  @CsvSource({
    "Siemens, Siemens Energy, only in one name",
    "Blackstone IV, Blackstone V, another number",
    "Port of Seattle, Port of Houston, another place",
    "J.D. Power, J.R. Power, other initials",
    "Tata Steel, Tata Motors, another word",
    "Delta GmbH, Delta SARL, company form of another country",
    "Seimens AG, Siemens AG, misspelt",
    "IBM, International Business Machines, initials of the other name",
    "Martin Lockheed, Lockheed Martin, words in another order",
    "'?', Siemens, two names seldom denote one organisation"
  })
  void the_reason_is_given(String name1, String name2, String signal) {
    assertThat(ConflictChecker.compare(name1, name2).evidence())
        .extracting(Evidence::signal)
        .contains(signal);
  }

  @Test
  void contributions_add_up_to_the_confidence() {
    NameComparison comparison = ConflictChecker.compare("SiemensAG", "Siemens Energy");
    double sum = comparison.evidence().stream().mapToDouble(Evidence::contribution).sum();
    assertThat(comparison.confidence()).isCloseTo(1 / (1 + Math.exp(-sum)), within(1e-9));
  }

  @Test
  void each_side_of_the_evidence_quotes_its_own_name() {
    assertThat(ConflictChecker.compare("Siemens Energy", "SiemensAG").evidence())
        .anySatisfy(piece -> assertThat(piece.observed()).isEqualTo("energy"))
        .anySatisfy(piece -> assertThat(piece.listed()).isEqualTo("siemensag"));
  }

  @Test
  void ordinary_words_alone_are_no_strong_match() {
    assertThat(ConflictChecker.compare("GLOBAL SERVICES", "GLOBAL SERVICES GROUP").confidence())
        .isLessThan(Confidence.STRONG.from());
  }

  @ParameterizedTest
  @CsvSource({"CORP, CORP INC", "The Company, Company", "Limited, Limited Liability Company"})
  void company_forms_alone_are_no_match(String name1, String name2) {
    assertThat(ConflictChecker.compare(name1, name2).confidence())
        .isLessThan(Confidence.POSSIBLE.from());
  }

  @Test
  void texts_far_longer_than_a_name_agree_only_if_they_agree_to_the_end() {
    String words = String.join(" ", IntStream.range(0, 200).mapToObj(i -> "word" + i).toList());
    assertThat(ConflictChecker.compare(words, words).confidence()).isGreaterThan(0.99);
    assertThat(ConflictChecker.compare(words + " north", words + " south").confidence())
        .isLessThan(ConflictChecker.compare(words, words).confidence());
  }
}
