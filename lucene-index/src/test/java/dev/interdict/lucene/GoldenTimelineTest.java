package dev.interdict.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.Ruling;
import dev.interdict.Verdict;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.RecordType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** DJI drones, bought and used by different agencies on different days. */
class GoldenTimelineTest {

  private static final LocalDate JULY_2021 = LocalDate.of(2021, 7, 26);
  private static final String SECRET_SERVICE = "United States Secret Service";

  private static final ConflictChecker CHECKER =
      ConflictChecker.builder(LuceneVendorIndex.inMemory(VendorCatalog.bundled()))
          .today(LocalDate.of(2026, 11, 24))
          .build();

  @ParameterizedTest(name = "{0}, {1} on {2}: {4} by {5}")
  @CsvFileSource(resources = "timeline.csv", numLinesToSkip = 1)
  void the_verdict_and_the_rule_follow_the_buyer_the_act_and_the_day(
      String agency,
      String act,
      LocalDate day,
      String goods,
      Verdict verdict,
      String policy,
      String maker,
      String seller) {
    Assessment assessment =
        CHECKER.check(
            ProcurementRecord.builder("SAMPLE")
                .type(RecordType.valueOf(act))
                .date(day)
                .agency(agency)
                .manufacturer(maker)
                .vendor(seller)
                .description(goods)
                .build());
    assertThat(assessment.verdict()).isEqualTo(verdict);
    assertThat(assessment.matches().get(0).rulings())
        .filteredOn(ruling -> ruling.verdict() == verdict)
        .extracting(ruling -> ruling.policy().id())
        .contains(policy);
  }

  @Test
  void in_july_2021_the_warning_and_the_entity_list_were_in_force_and_nothing_was_prohibited() {
    Assessment assessment = bought(SECRET_SERVICE, JULY_2021);
    assertThat(ruling(assessment, "dod-dji-statement-2021").verdict()).isEqualTo(Verdict.ADVISORY);
    assertThat(ruling(assessment, "bis-el").since()).contains(LocalDate.of(2020, 12, 18));
    assertThat(assessment.matches().get(0).rulings())
        .noneMatch(ruling -> ruling.verdict() == Verdict.PROHIBITED);
  }

  @Test
  void in_july_2021_the_treasury_list_is_named_as_not_yet_in_force() {
    Ruling ruling = ruling(bought(SECRET_SERVICE, JULY_2021), "ofac-ns-cmic");
    assertThat(ruling.verdict()).isEqualTo(Verdict.INFORMATIONAL);
    assertThat(ruling.since()).contains(LocalDate.of(2021, 12, 16));
  }

  @Test
  void the_secret_service_in_2024_is_told_which_exemption_it_could_meet() {
    Ruling ruling = ruling(bought(SECRET_SERVICE, LocalDate.of(2024, 3, 4)), "asda");
    assertThat(ruling.reasons()).anyMatch(reason -> reason.contains("protective mission"));
  }

  @Test
  void a_buyer_that_a_rule_does_not_bind_is_told_whom_it_binds_by_name() {
    assertThat(ruling(bought(SECRET_SERVICE, JULY_2021), "ndaa20-848").reasons())
        .contains("It binds Department of Defense; this buyer is U.S. Secret Service.");
  }

  private static Ruling ruling(Assessment assessment, String policy) {
    return assessment.matches().get(0).rulings().stream()
        .filter(ruling -> ruling.policy().id().equals(policy))
        .findFirst()
        .orElseThrow();
  }

  private static Assessment bought(String agency, LocalDate day) {
    return CHECKER.check(
        ProcurementRecord.builder("SAMPLE")
            .date(day)
            .agency(agency)
            .manufacturer("DJI")
            .description("8 EA DJI MAVIC 2 ENTERPRISE DRONES")
            .build());
  }
}
