package gov.example.intake;

import static dev.interdict.testing.FindingAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interdict.ConflictChecker;
import dev.interdict.Report;
import dev.interdict.Verdict;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.lucene.LuceneVendorIndex;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.RecordReader;
import dev.interdict.spi.VendorIndex;
import dev.interdict.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the agency relies on in the catalog that ships: run these before taking a newer one. */
class ShippedCatalogTest {

  private static final VendorIndex INDEX = LuceneVendorIndex.inMemory(VendorCatalog.bundled());
  private static final ConflictChecker CHECKER =
      ConflictChecker.builder(INDEX).today(TestClock.at(2026, 11, 24)).build();

  private static final String PARTS =
      """
      Designator,Manufacturer,Manufacturer Part Number,Description
      U1,Texas Instruments,TPS62840DLCR,BUCK CONVERTER
      C1,Murata,GRM155R71C104KA88D,CAP 100NF 16V X7R 0402
      """;

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @Test
  void drones_of_the_secret_service_were_warned_of_in_2021_and_may_be_exempt_since() {
    assertThat(CHECKER.check(drones("United States Secret Service", LocalDate.of(2021, 7, 26))))
        .hasVerdict(Verdict.ADVISORY)
        .names("v-dji")
        .isSureTo(0.95)
        .isRuledBy("dod-dji-statement-2021", Verdict.ADVISORY)
        .wouldToday(Verdict.REVIEW);
  }

  @Test
  void the_army_may_not_buy_them() {
    assertThat(CHECKER.check(drones("Department of the Army", LocalDate.of(2024, 3, 4))))
        .hasVerdict(Verdict.PROHIBITED)
        .isRuledBy("ndaa20-848", Verdict.PROHIBITED);
  }

  @Test
  void the_parts_of_our_board_stay_free_of_restricted_vendors() {
    assertThat(check(PARTS)).hasNothingFrom(Verdict.ADVISORY).record("U1").isClear();
  }

  @Test
  void a_part_that_breaks_the_rule_fails_the_build_and_is_named() {
    String changed = PARTS + "U2,HiSilicon,Hi3559AV100,VIDEO PROCESSOR\n";

    AssertionError failed =
        assertThrows(
            AssertionError.class, () -> assertThat(check(changed)).hasNothingFrom(Verdict.REVIEW));

    assertTrue(failed.getMessage().contains("U2 ["), failed::getMessage);
  }

  @Test
  void a_row_that_cannot_be_read_is_no_success() {
    Report report = check("record_id,action_date,vendor\nA,2025-13-45,Harmless Hardware Inc\n");

    assertEquals(1, report.rejected().size());
    assertThrows(AssertionError.class, () -> assertThat(report).hasNothingFrom(Verdict.REVIEW));
  }

  private static Report check(String file) {
    var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    try (Stream<ReadResult> results = RecordReader.sniffing().open(bytes, "board.csv")) {
      return CHECKER.checkAll(results);
    }
  }

  private static ProcurementRecord drones(String agency, LocalDate day) {
    return ProcurementRecord.builder("SAMPLE-1")
        .date(day)
        .agency(agency)
        .manufacturer("DJI")
        .description("8 EA DJI MAVIC 2 ENTERPRISE DRONES")
        .build();
  }
}
