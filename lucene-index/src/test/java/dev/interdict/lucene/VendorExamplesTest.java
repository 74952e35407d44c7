package dev.interdict.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.interdict.Confidence;
import dev.interdict.ConflictChecker;
import dev.interdict.Match;
import dev.interdict.Usage;
import dev.interdict.catalog.Alias;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.Strength;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.BomComponent;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every vendor file carries texts that must find the vendor and texts that must not. */
class VendorExamplesTest {

  private static final String FOLDER = "/dev/interdict/catalog/";
  private static final VendorCatalog CATALOG = VendorCatalog.bundled();
  private static final ConflictChecker CHECKER =
      ConflictChecker.builder(LuceneVendorIndex.inMemory(CATALOG)).floor(0.25).build();

  /** A text of a vendor file. */
  record Example(String vendorId, Role role, String text) {}

  static List<Example> matching() throws IOException {
    return examples("match");
  }

  static List<Example> lookAlikes() throws IOException {
    return examples("noMatch");
  }

  static Stream<Example> namesThatStandAlone() {
    return CATALOG.vendors().stream()
        .flatMap(
            vendor ->
                vendor.aliases().stream()
                    .filter(VendorExamplesTest::standsAlone)
                    .map(alias -> new Example(vendor.id(), Role.VENDOR, alias.text())));
  }

  @ParameterizedTest
  @MethodSource("matching")
  void an_example_finds_its_vendor(Example example) {
    assertThat(confidence(example))
        .as("%s", example)
        .isGreaterThanOrEqualTo(Confidence.LIKELY.from());
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void a_look_alike_is_never_likely_to_be_the_vendor(Example example) {
    assertThat(confidence(example)).as("%s", example).isLessThan(Confidence.LIKELY.from());
  }

  @ParameterizedTest
  @MethodSource("namesThatStandAlone")
  void a_name_that_stands_alone_finds_its_vendor_as_surely_as_any_can(Example example) {
    assertThat(confidence(example)).as("%s", example).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void a_listed_name_is_not_taken_for_another_vendor_unless_both_carry_it() {
    List<String> mistaken = new ArrayList<>();
    for (RestrictedVendor vendor : CATALOG.vendors()) {
      for (Alias alias : vendor.aliases()) {
        CHECKER.check(record(Role.VENDOR, alias.text())).matches().stream()
            .filter(match -> standsAlone(alias) && !match.vendor().id().equals(vendor.id()))
            .filter(match -> match.confidence() >= Confidence.CONFIRMED.from())
            .filter(match -> !carries(match.vendor(), alias.text()))
            .forEach(match -> mistaken.add(alias.text() + " taken for " + match.vendor().id()));
      }
    }
    assertThat(mistaken).isEmpty();
  }

  private static boolean carries(RestrictedVendor vendor, String text) {
    return vendor.aliases().stream().anyMatch(alias -> alias.text().equals(text));
  }

  /** One word that needs support is the exception: initials and words shared by chance. */
  private static boolean standsAlone(Alias alias) {
    return alias.kind() != Alias.Kind.WEAK
        && (alias.strength() == Strength.STRONG
            || (alias.strength() == Strength.MEDIUM && alias.text().contains(" ")));
  }

  private static double confidence(Example example) {
    return CHECKER.check(record(example.role(), example.text())).matches().stream()
        .filter(match -> match.vendor().id().equals(example.vendorId()))
        .filter(match -> match.usage() == Usage.SUBJECT)
        .mapToDouble(Match::confidence)
        .findFirst()
        .orElse(0);
  }

  private static Checkable record(Role role, String text) {
    ProcurementRecord.Builder record = ProcurementRecord.builder("EXAMPLE");
    return switch (role) {
      case VENDOR -> record.vendor(text).build();
      case PARENT -> record.parent(text).build();
      case MANUFACTURER -> record.manufacturer(text).build();
      case PART_NUMBER -> record.partNumber(text).build();
      case UEI -> record.vendorUei(text).build();
      case CAGE -> record.vendorCage(text).build();
      case IDENTIFIER -> component(new Mention(role, "serial number", text));
      default -> record.description(text).build();
    };
  }

  private static BomComponent component(Mention mention) {
    return new BomComponent(
        "1",
        "drone",
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(mention),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Example> examples(String kind) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Example> examples = new ArrayList<>();
    for (String file : lines(FOLDER + "files.txt")) {
      if (file.startsWith("vendors/")) {
        try (InputStream in = VendorCatalog.class.getResourceAsStream(FOLDER + file)) {
          JsonNode vendor = json.readTree(in);
          for (JsonNode example : vendor.path("examples").path(kind)) {
            examples.add(
                new Example(
                    vendor.get("id").asText(),
                    Role.valueOf(example.get("role").asText().toUpperCase(Locale.ROOT)),
                    example.get("text").asText()));
          }
        }
      }
    }
    return examples;
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = VendorCatalog.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
