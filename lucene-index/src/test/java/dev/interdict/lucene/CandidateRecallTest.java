package dev.interdict.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.score.MatchScorer;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import dev.interdict.spi.VendorIndex;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The index leaves out nothing that the scorer would report. */
class CandidateRecallTest {

  private static final VendorCatalog CATALOG = VendorCatalog.bundled();
  private static final MatchScorer FAST = scorer(LuceneVendorIndex.inMemory(CATALOG));
  private static final MatchScorer THOROUGH = scorer(new ExhaustiveVendorIndex(CATALOG));

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void a_name_finds_all_that_an_exhaustive_search_finds(@ForAll("names") String name) {
    assertSame(new Mention(Role.VENDOR, "vendor", name));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void a_text_finds_all_that_an_exhaustive_search_finds(@ForAll("texts") String text) {
    assertSame(new Mention(Role.DESCRIPTION, "description", text));
  }

  @Example
  void long_names_in_a_text_are_found_word_by_word() {
    for (String text :
        List.of(
            "REPAIR OF Second Institute of Oceanography, Ministry of Natural Resources WITH BATTERY",
            "NON Wuyuan County Xuanda Cereals, Oils and Food s Co., Ltd. WITH BATTERY")) {
      assertSame(new Mention(Role.DESCRIPTION, "description", text));
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Combinators.combine(listed(), edits(), Arbitraries.of("", "", " INC", " USA LLC", " JV"))
        .as((name, edits, end) -> NameEdit.apply(name, edits) + end)
        .filter(name -> !name.isBlank());
  }

  @Provide
  Arbitrary<String> texts() {
    return Combinators.combine(
            Arbitraries.of("8 EA ", "REPAIR OF ", "NON ", "QTY 3, "), listed(), edits())
        .as((start, name, edits) -> start + NameEdit.apply(name, edits) + " WITH BATTERY");
  }

  private static Arbitrary<String> listed() {
    List<String> texts =
        CATALOG.vendors().stream()
            .flatMap(vendor -> vendor.designations().stream())
            .filter(each -> each instanceof Alias || each instanceof Brand)
            .map(each -> each.text())
            .toList();
    return Arbitraries.of(texts);
  }

  private static Arbitrary<List<NameEdit>> edits() {
    return NameEdit.any().list().ofMaxSize(2);
  }

  private static void assertSame(Mention mention) {
    assertThat(Found.by(FAST, mention)).as(mention.text()).isEqualTo(Found.by(THOROUGH, mention));
  }

  private static MatchScorer scorer(VendorIndex index) {
    return new MatchScorer(index, NameKeys.LOWEST_CONFIDENCE);
  }
}
