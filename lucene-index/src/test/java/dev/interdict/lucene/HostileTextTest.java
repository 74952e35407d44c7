package dev.interdict.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.ProcurementRecord;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts made to cost time. */
class HostileTextTest {

  private static final int LONG = 16 * 1024;
  private static final ConflictChecker CHECKER =
      ConflictChecker.using(LuceneVendorIndex.inMemory(VendorCatalog.bundled()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DJI ",
        "DJI Huawei, ZTE; ",
        "Huawei Technologies Co Ltd, ",
        "clause for for for ",
        "to replace DJI "
      })
  void a_vendor_named_thousands_of_times_is_found_in_seconds(String words) {
    String text = words.repeat(LONG / words.length()) + " DJI";

    Assessment assessment =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> CHECKER.check(ProcurementRecord.builder("SAMPLE-1").description(text).build()));

    assertThat(assessment.matches()).extracting(match -> match.vendor().id()).contains("v-dji");
  }
}
