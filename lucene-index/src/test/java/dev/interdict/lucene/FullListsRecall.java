package dev.interdict.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.source.ScreeningLists;
import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.score.MatchScorer;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The index leaves out nothing that the scorer would report, on official lists beside the shipped
 * catalog. Takes minutes and has to be asked for by its name, with {@code -Dlists=DIRECTORY} and,
 * if wanted, the numbers of {@code -Dnames} and {@code -Dtexts}.
 */
class FullListsRecall {

  private static final List<String> ENDS =
      List.of("", "", "", " INC", " USA LLC", " JV", " CO LTD");
  private static final List<String> STARTS = List.of("8 EA ", "REPAIR OF ", "NON ", "QTY 3, ");

  private final VendorCatalog catalog = catalog();
  private final List<String> listed = listed(catalog);
  private final MatchScorer fast = scorer(true);
  private final MatchScorer thorough = scorer(false);

  @Test
  void a_name_finds_all_that_an_exhaustive_search_finds() {
    assertThat(missed(Integer.getInteger("names", 10_000), Role.VENDOR)).isEmpty();
  }

  @Test
  void a_text_finds_all_that_an_exhaustive_search_finds() {
    assertThat(missed(Integer.getInteger("texts", 100), Role.DESCRIPTION)).isEmpty();
  }

  private List<String> missed(int count, Role role) {
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(i -> new Mention(role, role.key(), text(role, new Random(i))))
        .filter(mention -> !Found.by(fast, mention).equals(Found.by(thorough, mention)))
        .map(Mention::text)
        .toList();
  }

  /** A listed name as people write it, or words of several. */
  private String text(Role role, Random random) {
    String name = any(listed, random);
    if (random.nextInt(4) == 0) {
      name = word(random) + " " + word(random) + " " + word(random);
    }
    List<NameEdit> edits = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      NameEdit.Kind[] kinds = NameEdit.Kind.values();
      edits.add(new NameEdit(kinds[random.nextInt(kinds.length)], random.nextInt(100) / 100.0));
    }
    String written = NameEdit.apply(name, edits);
    written = written.isBlank() ? name : written;
    return role.isName()
        ? written + any(ENDS, random)
        : any(STARTS, random) + written + " WITH BATTERY";
  }

  private String word(Random random) {
    return any(List.of(any(listed, random).split(" ")), random);
  }

  private static String any(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private MatchScorer scorer(boolean indexed) {
    return new MatchScorer(
        indexed ? LuceneVendorIndex.inMemory(catalog) : new ExhaustiveVendorIndex(catalog),
        NameKeys.LOWEST_CONFIDENCE);
  }

  private static VendorCatalog catalog() {
    String lists = System.getProperty("lists", "");
    VendorCatalog shipped = VendorCatalog.bundled();
    return lists.isEmpty()
        ? shipped
        : shipped.merge(ScreeningLists.read(Path.of(lists)).catalog()).catalog();
  }

  private static List<String> listed(VendorCatalog catalog) {
    return catalog.vendors().stream()
        .flatMap(vendor -> vendor.designations().stream())
        .filter(each -> each instanceof Alias || each instanceof Brand)
        .map(each -> each.text())
        .toList();
  }
}
