package dev.interdict.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The README's tables follow the catalog. Run with {@code -Dinterdict.goldens=write} to write them
 * anew, and read the change.
 */
class ReadmeTablesTest {

  private static final Path README = Path.of("../README.md");
  private static final VendorCatalog CATALOG = VendorCatalog.bundled();

  @Test
  void lists_and_policies_are_those_of_the_catalog() throws IOException {
    String readme = Files.readString(README);
    String wanted = between(between(readme, "lists", lists()), "policies", policies());
    if ("write".equals(System.getProperty("interdict.goldens"))) {
      Files.writeString(README, wanted);
      return;
    }
    assertThat(readme).as("run with -Dinterdict.goldens=write").isEqualTo(wanted);
  }

  private static String between(String text, String mark, String table) {
    String start = "<!-- " + mark + " -->\n";
    String end = "<!-- end of " + mark + " -->";
    int from = text.indexOf(start);
    int to = text.indexOf(end);
    assertThat(from).as("mark " + start.strip()).isNotNegative();
    return text.substring(0, from + start.length()) + table + text.substring(to);
  }

  private static String lists() {
    return "| list | edition | names | notes |\n| --- | --- | --- | --- |\n"
        + CATALOG.editions().stream()
            .sorted(Comparator.comparing(ListEdition::policyId).thenComparing(ListEdition::date))
            .map(
                edition ->
                    "| `%s` | %s | %d | %s |\n"
                        .formatted(
                            edition.policyId(),
                            edition.date(),
                            edition.names(),
                            edition.isComplete() ? "" : "incomplete: " + edition.gaps()))
            .collect(Collectors.joining());
  }

  private static String policies() {
    return "| policy | what it is | sort | vendors listed |\n| --- | --- | --- | --- |\n"
        + CATALOG.policies().stream().map(ReadmeTablesTest::row).collect(Collectors.joining());
  }

  private static String row(Policy policy) {
    List<String> kinds =
        policy.provisions().stream().map(provision -> provision.kind().key()).distinct().toList();
    long vendors =
        CATALOG.vendors().stream().filter(v -> !v.listingsUnder(policy.id()).isEmpty()).count();
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            policy.id(),
            policy.title(),
            String.join(", ", kinds),
            vendors == 0 ? "" : Long.toString(vendors));
  }
}
