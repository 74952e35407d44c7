package dev.interdict.testing;

import static dev.interdict.testing.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.Report;
import dev.interdict.Verdict;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestingTest {

  private static final VendorCatalog CATALOG =
      TestCatalog.builder()
          .ban("no-acme", LocalDate.of(2024, 1, 1))
          .warning("beware-zenith", LocalDate.of(2020, 1, 1))
          .vendor("v-acme", "Acmedron Aerial Works Ltd.", "AcmeFly")
          .vendor("v-zenith", "Zenithal Optronics Co.")
          .listed("v-acme", "no-acme", LocalDate.of(2024, 1, 1))
          .listed("v-zenith", "beware-zenith", LocalDate.of(2020, 1, 1))
          .build();

  private static final ConflictChecker CHECKER =
      ConflictChecker.builder(FakeIndex.of(CATALOG)).today(TestClock.at(2026, 1, 2)).build();

  @Test
  void a_small_catalog_rules_like_the_shipped_one() {
    assertThat(purchase("Acmedron Aerial Works", 2025))
        .hasVerdict(Verdict.PROHIBITED)
        .names("v-acme")
        .doesNotName("v-zenith")
        .isSureTo(0.9)
        .isRuledBy("no-acme", Verdict.PROHIBITED)
        .isOpenAt(Verdict.PROHIBITED);
    assertThat(purchase("Acmedron Aerial Works", 2023))
        .hasVerdict(Verdict.INFORMATIONAL)
        .wouldToday(Verdict.PROHIBITED);
    assertThat(purchase("ZENITHAL OPTRONICS", 2023)).hasVerdict(Verdict.ADVISORY);
    assertThat(purchase("Harmless Hardware Inc", 2025)).isClear();
  }

  @Test
  void a_failed_assertion_tells_what_was_found() {
    Assessment found = purchase("Acmedron Aerial Works", 2025);
    assertThatThrownBy(() -> assertThat(found).isClear())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("R-2025 [PROHIBITED; v-acme")
        .hasMessageContaining("no-acme PROHIBITED")
        .hasMessageEndingWith("has verdict CLEAR");
    assertThatThrownBy(() -> assertThat(found).names("v-zenith"))
        .hasMessageContaining("names v-zenith");
  }

  @Test
  void a_report_with_rejected_rows_or_none_at_all_has_not_checked_everything() {
    Report clear = CHECKER.checkAll(Stream.of(item("Harmless Hardware Inc")));
    assertThat(clear).hasNothingFrom(Verdict.ADVISORY).record("R-2025").isClear();
    Report rejected =
        CHECKER.checkAll(
            Stream.of(
                item("Harmless Hardware Inc"),
                new ReadResult.Rejected(
                    new SourceLocation("a.csv", 3),
                    "date",
                    ReadResult.Reason.BAD_DATE,
                    "no date")));
    assertThatThrownBy(() -> assertThat(rejected).hasNothingFrom(Verdict.REVIEW))
        .hasMessageContaining("a.csv");
    Report none = CHECKER.checkAll(Stream.of());
    assertThatThrownBy(() -> assertThat(none).checkedEverything())
        .hasMessageContaining("checked 0");
  }

  @Test
  void a_listing_without_its_vendor_is_refused() {
    TestCatalog catalog =
        TestCatalog.builder()
            .ban("a", LocalDate.EPOCH)
            .listed("v-x", "a", LocalDate.of(2024, 1, 1));
    assertThatThrownBy(catalog::build).hasMessageContaining("lists v-x; add that vendor first");
  }

  private static Assessment purchase(String vendor, int year) {
    return CHECKER.check(record(vendor, year));
  }

  private static ReadResult item(String vendor) {
    return new ReadResult.Item(record(vendor, 2025), new SourceLocation("a.csv", 2));
  }

  private static ProcurementRecord record(String vendor, int year) {
    return ProcurementRecord.builder("R-" + year)
        .date(LocalDate.of(year, 6, 1))
        .agency("Test Agency")
        .vendor(vendor)
        .build();
  }
}
