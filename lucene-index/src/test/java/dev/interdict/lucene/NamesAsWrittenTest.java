package dev.interdict.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.Confidence;
import dev.interdict.ConflictChecker;
import dev.interdict.catalog.VendorCatalog;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Company names as clerks, systems and scanners write them. */
class NamesAsWrittenTest {

  private static final ConflictChecker CHECKER =
      ConflictChecker.using(LuceneVendorIndex.inMemory(VendorCatalog.bundled()));

  @ParameterizedTest
  @CsvFileSource(resources = "names-as-written.csv", numLinesToSkip = 1)
  void a_name_finds_its_vendor_and_no_other(String text, String vendor, String note) {
    List<String> likely =
        CHECKER.lookUp(text).stream()
            .filter(match -> match.confidence() >= Confidence.LIKELY.from())
            .map(match -> match.vendor().id())
            .toList();
    assertThat(likely).as(note).isEqualTo(vendor.equals("none") ? List.of() : List.of(vendor));
  }
}
