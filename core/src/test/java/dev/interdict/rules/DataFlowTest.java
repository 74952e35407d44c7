package dev.interdict.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.interdict.ConflictChecker;
import dev.interdict.record.ProductCategory;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flows one way; no step reaches back. */
class DataFlowTest {

  private static final JavaClasses CORE = ExportedTypes.ofThisModule().all();

  private static final String FINDINGS = "dev.interdict";
  private static final String CATALOG = "dev.interdict.catalog";
  private static final String LISTS = "dev.interdict.catalog.source";
  private static final String RECORD = "dev.interdict.record";
  private static final String READING = "dev.interdict.record.source";
  private static final String REPORT = "dev.interdict.report";
  private static final String SPI = "dev.interdict.spi";
  private static final String TEXT = "dev.interdict.internal.text";
  private static final String WEIGHT = "dev.interdict.internal.weight";
  private static final String RECALL = "dev.interdict.internal.recall";
  private static final String SCORE = "dev.interdict.internal.score";
  private static final String PRODUCT = "dev.interdict.internal.product";
  private static final String POLICY = "dev.interdict.internal.policy";
  private static final String CATALOG_FILES = "dev.interdict.internal.catalog..";
  private static final String LIST_FILES = "dev.interdict.internal.list";
  private static final String RECORD_FILES = "dev.interdict.internal.record..";
  private static final String REPORT_FILES = "dev.interdict.internal.report";

  @Test
  void words_and_weights_know_nothing_else_of_ours() {
    knowsOnly(TEXT);
    knowsOnly(WEIGHT);
  }

  @Test
  void a_record_knows_nothing_of_who_checks_it() {
    knowsOnly(RECORD);
  }

  @Test
  void reading_records_knows_no_vendor_and_no_rule() {
    knowsOnly(READING, RECORD, RECORD_FILES);
    knowsOnly(RECORD_FILES, RECORD, READING, TEXT);
  }

  @Test
  void the_catalog_knows_of_records_only_what_is_bought() {
    knowsOnly(CATALOG, RECORD, CATALOG_FILES);
    knowsOnly(CATALOG_FILES, CATALOG, RECORD, TEXT);
    classes()
        .that(resideInAnyPackage(CATALOG, CATALOG_FILES))
        .should()
        .onlyDependOnClassesThat(resideOutsideOfPackage(RECORD).or(type(ProductCategory.class)))
        .check(CORE);
  }

  /** How CSV, JSON and encodings are read is known to the readers of records already. */
  @Test
  void reading_lists_knows_the_catalog_and_how_files_are_read() {
    knowsOnly(LISTS, CATALOG, CATALOG_FILES, LIST_FILES);
    knowsOnly(LIST_FILES, LISTS, CATALOG, CATALOG_FILES, RECORD_FILES, READING, TEXT);
  }

  @Test
  void an_index_knows_names_and_mentions_only() {
    knowsOnly(SPI, CATALOG, RECORD);
  }

  @Test
  void recall_knows_words_but_no_score() {
    knowsOnly(RECALL, TEXT, WEIGHT, CATALOG, RECORD);
  }

  @Test
  void identity_knows_no_law() {
    knowsOnly(SCORE, RECALL, TEXT, WEIGHT, PRODUCT, SPI, CATALOG, RECORD, FINDINGS);
    knowsOnly(PRODUCT, TEXT, CATALOG, RECORD);
  }

  @Test
  void law_knows_findings_but_not_how_they_were_found() {
    knowsOnly(POLICY, TEXT, CATALOG, RECORD, FINDINGS);
  }

  @Test
  void a_report_knows_what_was_found_but_not_how() {
    knowsOnly(REPORT, REPORT_FILES, FINDINGS, CATALOG, RECORD, READING);
    knowsOnly(REPORT_FILES, REPORT, FINDINGS, CATALOG, RECORD, READING);
  }

  @Test
  void only_the_checker_joins_identity_and_law() {
    noClasses()
        .that()
        .resideInAPackage(FINDINGS)
        .and()
        .doNotBelongToAnyOf(ConflictChecker.class)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.interdict.internal..", REPORT, SPI)
                .or(belongToAnyOf(ConflictChecker.class)))
        .check(CORE);
  }

  @Test
  void the_stored_form_knows_facts_but_not_the_files_they_came_from() {
    knowsOnly("dev.interdict.internal.catalog.stored", CATALOG, RECORD);
  }

  @Test
  void no_part_reaches_back() {
    slices().assignedFrom(parts()).should().beFreeOfCycles().check(CORE);
  }

  /** Bytes become text, text becomes rows, rows become records. */
  @Test
  void readers_of_one_kind_of_file_do_not_know_those_of_another() {
    slices().matching("dev.interdict.internal.(record.*)..").should().beFreeOfCycles().check(CORE);
  }

  private static void knowsOnly(String part, String... known) {
    String[] ours = Stream.concat(Stream.of(part), Arrays.stream(known)).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(part)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("dev.interdict..").or(resideInAnyPackage(ours)))
        .because("data flows one way")
        .check(CORE);
  }

  /** A package and the internal one that does its work are one part. */
  private static SliceAssignment parts() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        if (type.getName().startsWith(ConflictChecker.class.getName())) {
          return SliceIdentifier.of("checker");
        }
        if (type.getPackageName().startsWith("dev.interdict.internal.record")) {
          return SliceIdentifier.of("reading");
        }
        return SliceIdentifier.of(
            switch (type.getPackageName()) {
              case READING -> "reading";
              case REPORT, REPORT_FILES -> "report";
              case LISTS, LIST_FILES -> "lists";
              default ->
                  type.getPackageName().replaceFirst(".internal.catalog(.stored)?$", ".catalog");
            });
      }

      @Override
      public String getDescription() {
        return "parts of the library";
      }
    };
  }
}
