package gov.example.spring;

import static dev.interdict.testing.FindingAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.Verdict;
import dev.interdict.catalog.CatalogException;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.spi.VendorIndex;
import dev.interdict.testing.FakeIndex;
import dev.interdict.testing.TestCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;

class InterdictConfigurationTest {

  @TempDir Path directory;

  @Test
  void a_checker_with_the_shipped_catalog_is_there_to_be_injected() {
    try (var context = started("interdict.index", directory.resolve("index").toString())) {
      Assessment found = context.getBean(ConflictChecker.class).check(purchase("DJI"));

      assertThat(found).hasVerdict(Verdict.PROHIBITED).names("v-dji");
    }
    assertTrue(Files.isDirectory(directory.resolve("index")));
  }

  @Test
  void own_lists_are_used_beside_the_catalog() throws Exception {
    Files.writeString(
        directory.resolve("own.csv"),
        "name,listed,policy\nAcmedron Aerial Works Ltd.,2020-01-01,own-list\n");

    try (var context = started("interdict.lists", directory.toString())) {
      ConflictChecker checker = context.getBean(ConflictChecker.class);

      assertThat(checker.check(purchase("Acmedron Aerial Works")))
          .isRuledBy("own-list", Verdict.REVIEW);
      assertThat(checker.check(purchase("DJI"))).names("v-dji");
    }
  }

  @Test
  void a_program_does_not_start_without_the_lists_that_it_names() {
    BeanCreationException failed =
        assertThrows(BeanCreationException.class, () -> started("interdict.lists", "nowhere"));

    assertTrue(failed.getMostSpecificCause() instanceof CatalogException, failed::toString);
  }

  @Test
  void a_test_puts_a_small_catalog_in_its_place() {
    try (var context = new AnnotationConfigApplicationContext(SmallCatalog.class)) {
      ConflictChecker checker = context.getBean(ConflictChecker.class);

      assertThat(checker.check(purchase("Acmedron Aerial Works"))).hasVerdict(Verdict.PROHIBITED);
      assertThat(checker.check(purchase("DJI"))).isClear();
    }
  }

  private static AnnotationConfigApplicationContext started(String setting, String value) {
    var context = new AnnotationConfigApplicationContext();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test", java.util.Map.of(setting, value)));
    context.register(InterdictConfiguration.class);
    context.refresh();
    return context;
  }

  private static ProcurementRecord purchase(String manufacturer) {
    return ProcurementRecord.builder("SAMPLE-1")
        .date(LocalDate.of(2025, 6, 2))
        .agency("Department of the Army")
        .manufacturer(manufacturer)
        .description("SURVEY DRONE")
        .build();
  }

  /** The program's own wiring, but for the catalog and the index. */
  @Configuration(proxyBeanMethods = false)
  @Import(InterdictConfiguration.class)
  static class SmallCatalog {

    @Bean
    VendorIndex vendorIndex() {
      return FakeIndex.of(
          TestCatalog.builder()
              .agency("army", "Department of the Army")
              .ban("no-acme", LocalDate.of(2024, 1, 1))
              .vendor("v-acme", "Acmedron Aerial Works Ltd.")
              .listed("v-acme", "no-acme", LocalDate.of(2024, 1, 1))
              .build());
    }
  }
}
