package dev.interdict.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.ProcurementRecord;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same drone, bought by different agencies on different days. */
class GoldenTimelineTest {

  private static final ConflictChecker CHECKER =
      ConflictChecker.builder(LuceneVendorIndex.inMemory(VendorCatalog.bundled()))
          .today(LocalDate.of(2026, 11, 24))
          .build();

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "United States Secret Service,2021-07-26,ADVISORY",
    "Federal Bureau of Investigation,2021-07-26,ADVISORY",
    "Department of the Army,2021-07-26,PROHIBITED",
    "Department of Agriculture,2022-05-10,ADVISORY",
    "Department of Agriculture,2023-12-21,ADVISORY",
    "Department of Agriculture,2024-05-10,PROHIBITED",
    "United States Secret Service,2024-03-04,REVIEW",
    "Department of the Air Force,2024-03-05,PROHIBITED"
  })
  void the_verdict_follows_the_buyer_and_the_day(String agency, LocalDate day, String verdict) {
    assertThat(check(agency, day).verdict()).hasToString(verdict);
  }

  @Test
  void in_july_2021_the_treasury_list_is_named_as_not_yet_in_force() {
    Assessment assessment = check("United States Secret Service", LocalDate.of(2021, 7, 26));
    assertThat(assessment.matches().get(0).rulings())
        .filteredOn(ruling -> ruling.policy().id().equals("ofac-ns-cmic"))
        .singleElement()
        .satisfies(ruling -> assertThat(ruling.verdict()).hasToString("INFORMATIONAL"));
  }

  private static Assessment check(String agency, LocalDate day) {
    return CHECKER.check(
        ProcurementRecord.builder("SAMPLE")
            .date(day)
            .agency(agency)
            .manufacturer("DJI")
            .description("8 EA DJI MAVIC 2 ENTERPRISE DRONES")
            .build());
  }
}
