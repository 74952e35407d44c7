package dev.interdict.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.Report;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.report.ReportFormat;
import dev.interdict.testing.FakeIndex;
import dev.interdict.testing.TestCatalog;
import dev.interdict.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MachineReportsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Report> reports() {
    return Stream.of(
        Written.mixed(),
        Written.report(),
        Written.report(Samples.hostile(), Samples.named("]]> & <x> \"quoted\" 'single'")));
  }

  @Test
  void csv_has_a_row_for_each_ruling_and_for_what_has_none() throws Exception {
    String csv = Written.in(ReportFormat.CSV, Written.mixed());
    assertThat(rows(csv)).hasSize(1 + 2 + 5 + 1 + 1);
    Golden.assertSame("mixed.csv", csv);
  }

  @Test
  void the_columns_are_those_of_the_shipped_schema() throws Exception {
    JsonNode fields = MAPPER.readTree(SchemaText.read("csv-columns.json")).get("fields");
    assertThat(rows(Written.in(ReportFormat.CSV, Written.report())).get(0))
        .containsExactlyElementsOf(fields.findValuesAsText("name"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void csv_cells_are_of_the_type_that_the_schema_tells(Report report) throws Exception {
    JsonNode fields = MAPPER.readTree(SchemaText.read("csv-columns.json")).get("fields");
    List<String[]> rows = rows(Written.in(ReportFormat.CSV, report));
    for (String[] row : rows.subList(1, rows.size())) {
      assertThat(row).hasSize(fields.size());
      for (int i = 0; i < row.length; i++) {
        String shape =
            switch (fields.get(i).get("type").textValue()) {
              case "date" -> "|\\d{4}-\\d\\d-\\d\\d";
              case "integer" -> "|\\d+";
              case "number" -> "|[01](\\.\\d{1,4})?";
              default -> "(?s).*";
            };
        assertThat(row[i]).matches(shape);
      }
    }
  }

  @Test
  void csv_for_spreadsheets_runs_no_formula() throws Exception {
    Report report =
        Written.report(
            Samples.named("=HYPERLINK(\"https://x.example\")"),
            Samples.named("@SUM(1)"),
            Samples.named("+1+cmd"),
            Samples.named("-1+cmd"),
            Samples.named("\t=1"),
            Samples.named("＝1"));
    String csv = Written.in(ReportFormat.EXCEL_CSV, report);
    assertThat(csv).startsWith("\uFEFFrecord_id,");
    assertThat(rows(csv).stream().flatMap(Stream::of))
        .noneMatch(cell -> cell.matches("[=@+\\-＝].*"));
    assertThat(rows(Written.in(ReportFormat.CSV, report)).get(1)[5]).startsWith("=HYPERLINK");
  }

  @Test
  void sarif_has_a_rule_for_each_policy_and_a_result_for_each_ruling_that_counts() {
    Golden.assertSame("mixed.sarif", Written.in(ReportFormat.SARIF, Written.mixed()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void sarif_keeps_to_what_github_asks_beyond_the_standard(Report report) {
    assertThat(faultsBeyondTheStandard(Written.in(ReportFormat.SARIF, report))).isEmpty();
  }

  /** What GitHub or we ask of SARIF beyond its published schema. */
  static List<Error> faultsBeyondTheStandard(String sarif) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaText.read("/dev/interdict/report/sarif-check.schema.json"))
        .validate(sarif, InputFormat.JSON);
  }

  @Test
  void a_record_plants_no_link_in_sarif() {
    Report report = Written.report(Samples.named("[look here](https://x.example)"));
    assertThat(Written.in(ReportFormat.SARIF, report))
        .contains("[look here] (https://x.example)")
        .doesNotContain("](https://x.example");
  }

  @Test
  void sarif_fingerprints_stay_when_rows_move() throws Exception {
    JsonNode before = sarif(Written.report(Samples.army())).at("/runs/0/results/0");
    JsonNode after =
        sarif(Written.report(Samples.secretService(), Samples.moved(Samples.army(), 77)))
            .at("/runs/0/results/0");
    assertThat(after.get("partialFingerprints")).isEqualTo(before.get("partialFingerprints"));
    assertThat(after.at("/locations/0/physicalLocation/region/startLine").intValue()).isEqualTo(77);
  }

  @Test
  void sarif_keeps_to_the_limits_of_github_and_counts_the_rest() throws Exception {
    Assessment[] many = Collections.nCopies(6000, Samples.army()).toArray(Assessment[]::new);
    JsonNode run = sarif(Written.report(many)).at("/runs/0");
    assertThat(run.get("results")).hasSize(5000);
    assertThat(run.at("/properties/findingsNotListed").intValue()).isEqualTo(1000);
  }

  @Test
  void junit_fails_what_is_open_from_review_up() {
    Golden.assertSame("mixed.junit.xml", Written.in(ReportFormat.JUNIT, Written.mixed()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void junit_counts_what_it_holds(Report report) throws Exception {
    Document document = xml(Written.in(ReportFormat.JUNIT, report));
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("tests"))
        .isEqualTo("" + document.getElementsByTagName("testcase").getLength());
    assertThat(suite.getAttribute("failures"))
        .isEqualTo("" + document.getElementsByTagName("failure").getLength());
    assertThat(suite.getAttribute("errors"))
        .isEqualTo("" + document.getElementsByTagName("error").getLength());
  }

  @Test
  void an_empty_run_is_an_error_of_junit() throws Exception {
    Document document = xml(Written.in(ReportFormat.JUNIT, Written.report()));
    assertThat(document.getElementsByTagName("error").getLength()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void the_locale_changes_no_byte(ReportFormat format) {
    Locale before = Locale.getDefault();
    String expected = Written.in(format, Written.mixed());
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Written.in(format, Written.mixed())).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void two_threads_change_no_byte() {
    VendorCatalog catalog =
        TestCatalog.builder()
            .ban("no-acme", LocalDate.of(2024, 1, 1))
            .vendor("v-acme", "Acmedron Aerial Works Ltd.")
            .listed("v-acme", "no-acme", LocalDate.of(2024, 1, 1))
            .build();
    ConflictChecker checker =
        ConflictChecker.builder(FakeIndex.of(catalog)).today(TestClock.at(2026, 1, 2)).build();
    List<ProcurementRecord> records =
        IntStream.range(0, 64).mapToObj(MachineReportsTest::purchase).toList();
    Report one = report(checker, records.stream());
    Report two = report(checker, records.parallelStream());
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(Written.in(format, two)).isEqualTo(Written.in(format, one));
    }
  }

  private static ProcurementRecord purchase(int number) {
    return ProcurementRecord.builder("R-" + number)
        .date(LocalDate.of(2022 + number % 4, 6, 1))
        .agency("Test Agency")
        .vendor(number % 3 == 0 ? "Harmless Hardware Inc" : "Acmedron Aerial Works")
        .build();
  }

  private static Report report(ConflictChecker checker, Stream<ProcurementRecord> records) {
    return new Report(checker.header(), records.map(checker::check).toList(), List.of(), List.of());
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void every_format_tells_catalog_and_rejected_rows(ReportFormat format) {
    String written = Written.in(format, Written.mixed());
    assertThat(written).contains(Samples.HEADER.catalog().sha256()).contains("awards.csv");
    assertThat(written).containsPattern("(?i)not[ _]checked");
  }

  private static List<String[]> rows(String csv) throws Exception {
    try (var reader =
        new CSVReaderBuilder(new StringReader(csv.replace("\uFEFF", "")))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      return reader.readAll();
    }
  }

  private static JsonNode sarif(Report report) throws Exception {
    return MAPPER.readTree(Written.in(ReportFormat.SARIF, report));
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
