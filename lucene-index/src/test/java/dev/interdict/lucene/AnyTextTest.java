package dev.interdict.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.interdict.ConflictChecker;
import dev.interdict.Evidence;
import dev.interdict.Match;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.ProcurementRecord;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text in any script, up to 10,000 characters, is looked up and checked in bounded time. */
class AnyTextTest {

  private static final int LONGEST = 10_000;

  /** Most take a few milliseconds; this leaves room for a busy machine. */
  private static final Duration BOUND = Duration.ofSeconds(15);

  private static final ConflictChecker CHECKER =
      ConflictChecker.using(LuceneVendorIndex.inMemory(VendorCatalog.bundled()));

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(LONGEST);
    Arbitrary<String> scripts =
        Arbitraries.of(
                "华为技术有限公司大疆", "ДЖИХуавей", "ฮัวเว่ย", "हुआवेई", "هواوي", "ＤＪＩ　", "é́̂", "𝐃𝐉𝐈")
            .flatMap(letters -> Arbitraries.strings().withChars(letters).ofMaxLength(LONGEST));
    Arbitrary<String> words =
        Arbitraries.of(
                "DJI",
                "Huawei",
                "Co., Ltd.",
                "-",
                "/",
                "1",
                "M30T",
                "GROUP",
                "华为",
                "not",
                "for",
                "ZTE")
            .list()
            .ofMaxSize(LONGEST / 10)
            .map(list -> String.join(" ", list));
    Arbitrary<String> repeated =
        Arbitraries.strings()
            .all()
            .ofMinLength(1)
            .ofMaxLength(6)
            .map(piece -> piece.repeat(LONGEST / piece.length()));
    return Arbitraries.oneOf(anything, scripts, words, repeated);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void any_text_is_looked_up(@ForAll("texts") String text) {
    List<Match> found = assertTimeoutPreemptively(BOUND, () -> CHECKER.lookUp(text));

    assertThat(found).allMatch(match -> match.confidence() <= 1);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void any_text_is_checked_as_vendor_and_as_description(@ForAll("texts") String text) {
    if (text.isBlank()) {
      return;
    }
    for (ProcurementRecord record :
        List.of(
            ProcurementRecord.builder("SAMPLE-1").vendor(text).build(),
            ProcurementRecord.builder("SAMPLE-2").description(text).build())) {
      assertThat(assertTimeoutPreemptively(BOUND, () -> CHECKER.check(record)).matches())
          .allMatch(match -> match.confidence() <= 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"华为技术有限公司", "大疆", "DJI ", "Huawei Technologies Co Ltd, ", "Д", "ก"})
  void a_vendor_field_of_64_KB_takes_seconds_at_most_and_none_of_it_is_left_out(String piece) {
    String text = piece.repeat(64 * 1024 / piece.length()) + " DJI";

    ProcurementRecord record = ProcurementRecord.builder("SAMPLE-1").vendor(text).build();

    assertThat(assertTimeoutPreemptively(BOUND, () -> CHECKER.check(record)).matches())
        .as("the last word of the field")
        .filteredOn(match -> match.vendor().id().equals("v-dji"))
        .singleElement()
        .satisfies(
            match ->
                assertThat(match.evidence())
                    .extracting(Evidence::signal)
                    .contains("the field is too long for a name and was read as a text"));
  }
}
