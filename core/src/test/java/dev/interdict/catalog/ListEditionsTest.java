package dev.interdict.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the editions of a list say about the days between them. */
class ListEditionsTest {

  private static final VendorCatalog CATALOG = VendorCatalog.bundled();
  private static final Path FILES = Path.of("src/main/resources/dev/interdict/catalog");
  private static final String COLUMNS =
      "listed_as,aliases,vendor,relation,listed,effective,removed,country,uscc,categories,"
          + "purposes,scope_note,confidence,cite,url,source\n";

  @Test
  void every_edition_of_the_1260h_list_holds_as_many_names_as_were_published() {
    assertThat(CATALOG.editions())
        .filteredOn(edition -> edition.policyId().equals("dod-1260h"))
        .extracting(edition -> edition.date().getYear(), edition -> edition.names())
        .containsExactly(
            tuple(2021, 47),
            tuple(2022, 47 + 13),
            tuple(2024, 60 - 3 + 16),
            tuple(2025, 134),
            tuple(2026, 188));
  }

  @Test
  void no_edition_of_the_shipped_catalog_has_gaps() {
    assertThat(CATALOG.editions()).allMatch(ListEdition::isComplete);
  }

  @ParameterizedTest
  @CsvSource({
    "v-amec,     2024-12-17, 2024-12-18",
    "v-idg-capital, 2024-12-17, 2024-12-18",
    "v-megvii,   2024-06-01, 2025-06-01",
    "v-crcc,     2021-07-01, 2025-06-01",
    "v-cnooc-limited, 2022-12-01, 2025-06-01",
    "v-westone,  2025-06-01, 2024-12-01"
  })
  void a_name_that_a_complete_edition_lacks_is_off_the_list(
      String vendor, LocalDate listed, LocalDate notListed) {
    List<Listing> listings = CATALOG.vendor(vendor).orElseThrow().listingsUnder("dod-1260h");
    assertThat(listings).anyMatch(each -> each.covers(listed));
    assertThat(listings).noneMatch(each -> each.covers(notListed));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, Pub. L. 116-283 §1260H",
    "2023-03-01, Pub. L. 116-283 §1260H",
    "2024-03-01, 89 FR 22698",
    "2025-03-01, 90 FR 1105",
    "2026-03-01, 90 FR 1105"
  })
  void the_edition_in_force_on_the_day_is_cited_first(LocalDate day, String cite) {
    Listing dji =
        CATALOG.vendor("v-dji").orElseThrow().listingsUnder("dod-1260h").stream()
            .filter(listing -> listing.listedAs().contains("DJI Innovation"))
            .findFirst()
            .orElseThrow();
    assertThat(dji.citationsOn(day).get(0).cite()).startsWith(cite);
    assertThat(dji.citationsOn(day))
        .isSubsetOf(dji.citations())
        .allMatch(it -> day.getYear() == 2021 || !it.from().orElseThrow().isAfter(day));
  }

  @Test
  void absence_from_an_edition_with_gaps_is_no_removal(@TempDir Path directory) throws IOException {
    edition(directory, "2023-01-01", "Acme Drones");
    edition(directory, "2024-01-01", "Another Firm");
    edition(directory, "2025-01-01", "Another Firm");
    assertThat(listings(directory))
        .containsExactly(
            tuple(
                LocalDate.of(2023, 1, 1),
                Optional.of(LocalDate.of(2024, 1, 1)),
                FactConfidence.VERIFIED));

    Files.writeString(
        directory.resolve("editions.csv"),
        "list,edition,gaps\ndod-1260h,2024-01-01,half of it was read\n");
    assertThat(listings(directory))
        .containsExactly(
            tuple(
                LocalDate.of(2023, 1, 1),
                Optional.of(LocalDate.of(2024, 1, 1)),
                FactConfidence.VERIFIED),
            tuple(
                LocalDate.of(2024, 1, 1),
                Optional.of(LocalDate.of(2025, 1, 1)),
                FactConfidence.UNVERIFIED));
  }

  private static List<org.assertj.core.groups.Tuple> listings(Path directory) {
    return VendorCatalog.load(directory).vendor("v-acme").orElseThrow().listings().stream()
        .map(it -> tuple(it.listed(), it.removed(), it.confidence()))
        .toList();
  }

  private static void edition(Path directory, String day, String name) throws IOException {
    Files.createDirectories(directory.resolve("policies"));
    Files.createDirectories(directory.resolve("lists"));
    Files.writeString(directory.resolve("catalog.properties"), "published=2026-11-24");
    Path policy = directory.resolve("policies/dod-1260h.json");
    if (Files.notExists(policy)) {
      Files.copy(FILES.resolve("policies/dod-1260h.json"), policy);
    }
    String vendor = "v-" + name.toLowerCase(Locale.ROOT).replaceFirst(" .*", "");
    Files.writeString(
        directory.resolve("lists/dod-1260h-" + day + ".csv"),
        COLUMNS + name + ",," + vendor + ",same-as,,,,CN,,,,,,1 Example 2,,test\n");
  }
}
