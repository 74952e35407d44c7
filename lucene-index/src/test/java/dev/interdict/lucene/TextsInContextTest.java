package dev.interdict.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.Assessment;
import dev.interdict.Confidence;
import dev.interdict.ConflictChecker;
import dev.interdict.Match;
import dev.interdict.Usage;
import dev.interdict.Verdict;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.BomComponent;
import dev.interdict.record.Mention;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A vendor's letters in a text are not always the vendor, and naming it is not always buying. */
class TextsInContextTest {

  private static final ConflictChecker CHECKER =
      ConflictChecker.builder(LuceneVendorIndex.inMemory(VendorCatalog.bundled()))
          .floor(0.25)
          .build();

  @ParameterizedTest
  @CsvFileSource(resources = "usages.csv", numLinesToSkip = 1)
  void a_text_is_read_for_what_it_does_with_the_name(String text, String vendor, String usage) {
    Match match =
        found(Role.DESCRIPTION, text).stream()
            .filter(found -> found.vendor().id().equals(vendor))
            .findFirst()
            .orElseThrow();

    assertThat(match.usage()).isEqualTo(Usage.valueOf(usage.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "52.204-25 PROHIBITION ON CONTRACTING FOR CERTAIN TELECOMMUNICATIONS AND VIDEO SURVEILLANCE"
            + " SERVICES OR EQUIPMENT: COVERED MEANS EQUIPMENT PRODUCED BY HUAWEI TECHNOLOGIES"
            + " COMPANY OR ZTE CORPORATION OR ANY SUBSIDIARY OR AFFILIATE, AND VIDEO SURVEILLANCE"
            + " EQUIPMENT PRODUCED BY HYTERA, HANGZHOU HIKVISION OR DAHUA TECHNOLOGY COMPANY",
        "THE CONTRACTOR SHALL NOT PROVIDE OR USE EQUIPMENT OF HUAWEI, ZTE, HYTERA, HIKVISION, DAHUA",
        "FAR 52.240-1: THE CONTRACTOR MAY NOT DELIVER ANY UNMANNED AIRCRAFT SYSTEM OF A COVERED"
            + " FOREIGN ENTITY, FOR EXAMPLE DJI OR AUTEL ROBOTICS",
        "MOD TO ADD FAR CLAUSE 52.204-23 PROHIBITION ON CONTRACTING FOR PRODUCTS OF KASPERSKY LAB"
      })
  void clause_text_that_names_vendors_is_no_purchase(String text) {
    Assessment assessment =
        CHECKER.check(
            ProcurementRecord.builder("A-1")
                .agency("Department of the Army")
                .date(LocalDate.of(2024, 6, 3))
                .psc("5836")
                .description(text)
                .build());

    assertThat(assessment.matches()).isNotEmpty();
    assertThat(assessment.verdict()).isLessThan(Verdict.REVIEW);
    assertThat(assessment.matches())
        .allSatisfy(match -> assertThat(match.usage()).isNotEqualTo(Usage.SUBJECT))
        .allSatisfy(
            match ->
                assertThat(match.rulings())
                    .anySatisfy(ruling -> assertThat(ruling.reasons()).isNotEmpty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VENDOR|AZTEC TECHNOLOGIES INC",
        "VENDOR|BEMIDJI STATE UNIVERSITY",
        "DESCRIPTION|SEISMIC RETROFIT OF BUILDING 12",
        "DESCRIPTION|SUPPORT SERVICES CAMP LEMONNIER DJIBOUTI",
        "DESCRIPTION|PLACE OF PERFORMANCE COUNTRY CODE DJI",
        "VENDOR|PRI/DJI, A CONSTRUCTION JV",
        "DESCRIPTION|BIOTECHNOLOGY RESEARCH SUPPORT"
      })
  void letters_inside_other_words_and_names_denote_no_vendor(Role role, String text) {
    assertThat(found(role, text))
        .allSatisfy(match -> assertThat(match.level()).isLessThanOrEqualTo(Confidence.POSSIBLE));
  }

  @Test
  void a_named_maker_speaks_against_a_brand_of_another() {
    Mention product = new Mention(Role.PRODUCT, "NAME", "Neros Archer");
    Mention maker = new Mention(Role.MANUFACTURER, "MANUFACTURER", "Neros Technologies");

    double alone = surest(List.of(product));
    double made = surest(List.of(product, maker));

    assertThat(made).isLessThan(alone).isLessThan(Confidence.POSSIBLE.from());
  }

  private static double surest(List<Mention> mentions) {
    return CHECKER.check(component(mentions)).matches().stream()
        .mapToDouble(Match::confidence)
        .max()
        .orElse(0);
  }

  private static List<Match> found(Role role, String text) {
    return CHECKER.check(component(List.of(new Mention(role, "FIELD", text)))).matches();
  }

  private static BomComponent component(List<Mention> mentions) {
    return new BomComponent(
        "1",
        "bill",
        List.of(),
        Optional.empty(),
        List.of(),
        mentions,
        Optional.empty(),
        Optional.empty());
  }
}
