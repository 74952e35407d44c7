package dev.interdict.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks every fact that ships. */
class CatalogDataTest {

  private static final Path FILES = Path.of("src/main/resources/dev/interdict/catalog");
  private static final String SCHEMAS = "https://interdict.dev/schema/";
  private static final VendorCatalog CATALOG = VendorCatalog.bundled();
  private static final LocalDate EARLIEST = LocalDate.of(1977, 1, 1);
  private static final LocalDate LATEST = CATALOG.version().published().plusYears(2);

  /** A number, a section, a named list, memo or statement: something that can be looked up. */
  private static final String CITE = ".*(\\d|[Ll]ist\\b|list,|records).*";

  @ParameterizedTest
  @CsvSource({"vendors, vendor.schema.json", "policies, policy.schema.json"})
  void every_file_follows_its_schema_and_bears_its_id(String folder, String schema)
      throws IOException {
    Schema rules = schema(schema);
    List<String> faults = new ArrayList<>();
    for (Path file : files(folder)) {
      String text = Files.readString(file);
      rules
          .validate(text, InputFormat.JSON)
          .forEach(fault -> faults.add(file.getFileName() + ": " + fault));
      String id = file.getFileName().toString().replace(".json", "");
      if (CATALOG.vendor(id).isEmpty() && CATALOG.policy(id).isEmpty()) {
        faults.add(file.getFileName() + ": no such id in the catalog");
      }
    }
    assertThat(faults).isEmpty();
    assertThat(files(folder)).hasSizeGreaterThan(50);
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FILES.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  private static Schema schema(String name) throws IOException {
    Map<String, String> texts =
        Map.of(
            SCHEMAS + "vendor.schema.json",
            Files.readString(FILES.resolve("schema/vendor.schema.json")),
            SCHEMAS + "policy.schema.json",
            Files.readString(FILES.resolve("schema/policy.schema.json")));
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts))
        .getSchema(SchemaLocation.of(SCHEMAS + name));
  }

  @Test
  void every_day_is_plausible() {
    List<String> faults = new ArrayList<>();
    for (RestrictedVendor vendor : CATALOG.vendors()) {
      for (Listing listing : vendor.listings()) {
        Stream.of(
                Stream.of(listing.listed()),
                listing.effective().stream(),
                listing.removed().stream())
            .flatMap(day -> day)
            .filter(day -> day.isBefore(EARLIEST) || day.isAfter(LATEST))
            .forEach(day -> faults.add(vendor.id() + " " + listing.policyId() + " " + day));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void every_citation_can_be_looked_up() {
    Stream<Citation> ofPolicies =
        CATALOG.policies().stream()
            .flatMap(
                policy ->
                    Stream.concat(
                        policy.citations().stream(),
                        policy.provisions().stream().flatMap(each -> each.citations().stream())));
    Stream<Citation> ofListings =
        CATALOG.vendors().stream()
            .flatMap(vendor -> vendor.listings().stream())
            .flatMap(listing -> listing.citations().stream());
    assertThat(Stream.concat(ofPolicies, ofListings))
        .filteredOn(each -> !each.cite().matches(CITE) && each.url().isEmpty())
        .isEmpty();
  }

  @Test
  void every_listing_says_where_it_was_read() {
    assertThat(
            CATALOG.vendors().stream()
                .flatMap(vendor -> vendor.listings().stream())
                .filter(listing -> listing.source().isBlank()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bis-affil50, 2026-11-10",
    "bis-icts-uas, 2026-06-01",
    "ndaa24-812, 2026-11-24",
    "ndaa24-825, 2026-11-24",
    "ndaa26-842, 2027-06-01",
    "ndaa26-851, 2026-12-18",
    "faa24-936, 2026-11-24",
    "omb-m-26-02, 2026-11-24",
    "tiktok-gov-devices, 2026-11-24",
  })
  void what_could_not_be_settled_is_marked_so(String policyId, LocalDate day) {
    Policy policy = CATALOG.policy(policyId).orElseThrow();
    assertThat(policy.provisions())
        .allMatch(
            provision ->
                provision.confidence() == FactConfidence.UNVERIFIED
                    || provision.kind() == PolicyKind.PROPOSED
                    || provision.windows().stream()
                        .filter(window -> window.contains(day))
                        .allMatch(window -> window.state() == Window.State.UNKNOWN));
  }

  @Test
  void no_clause_is_invented_for_rules_that_have_none() {
    for (String policyId : List.of("ndaa24-805", "ndaa24-825", "ndaa26-842", "dod-1260h")) {
      assertThat(CATALOG.policy(policyId).orElseThrow().clauses()).as(policyId).isEmpty();
    }
  }

  @Test
  void a_listing_has_one_home(@TempDir Path directory) throws IOException {
    Files.createDirectories(directory.resolve("vendors"));
    Files.createDirectories(directory.resolve("lists"));
    Files.writeString(directory.resolve("catalog.properties"), "published=2026-11-24");
    Files.copy(FILES.resolve("vendors/v-dji.json"), directory.resolve("vendors/v-dji.json"));
    String table =
        "listed_as,aliases,vendor,relation,listed,effective,removed,country,uscc,categories,"
            + "purposes,scope_note,confidence,cite,url,source\n"
            + "DJI,,v-dji,same-as,2020-12-18,,,CN,,,,,,85 FR 83416,,test\n";
    Files.writeString(directory.resolve("lists/bis-el-2026-07-31.csv"), table);
    assertThatThrownBy(() -> VendorCatalog.load(directory))
        .isInstanceOf(CatalogException.class)
        .hasMessageContaining("keep the table's row only: {v-dji=bis-el}");
  }

  @Test
  void names_of_several_vendors_are_shared_on_purpose() throws IOException {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (RestrictedVendor vendor : CATALOG.vendors()) {
      Stream.concat(vendor.aliases().stream(), vendor.brands().stream())
          .map(each -> each.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
          .forEach(name -> owners.computeIfAbsent(name, any -> new TreeSet<>()).add(vendor.id()));
    }
    List<String> shared =
        owners.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .map(entry -> entry.getKey() + "," + String.join(" ", entry.getValue()))
            .toList();
    List<String> known =
        Files.readAllLines(Path.of("src/test/resources/catalog/shared-names.csv")).stream()
            .skip(1)
            .map(line -> Stream.of(line.split(",")).limit(2).collect(Collectors.joining(",")))
            .toList();
    assertThat(shared).isEqualTo(known);
  }
}
