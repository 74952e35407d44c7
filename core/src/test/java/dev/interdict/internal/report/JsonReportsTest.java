package dev.interdict.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.interdict.Report;
import dev.interdict.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern ACTS_ON_A_TERMINAL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n]]");

  static Stream<Report> reports() {
    return Stream.of(
        Written.mixed(), Written.report(), Written.report(Samples.hostile(), Samples.army()));
  }

  @Test
  void json_holds_everything() {
    Golden.assertSame("mixed.json", Written.in(ReportFormat.JSON, Written.mixed()));
  }

  @Test
  void ndjson_holds_everything_a_line_each() {
    String lines = Written.in(ReportFormat.NDJSON, Written.mixed());
    assertThat(lines.lines()).hasSize(8);
    Golden.assertSame("mixed.ndjson", lines);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void json_follows_the_schema(Report report) {
    assertThat(faults("", Written.in(ReportFormat.JSON, report))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void every_line_of_ndjson_follows_the_schema(Report report) {
    assertThat(Written.in(ReportFormat.NDJSON, report).lines())
        .allSatisfy(line -> assertThat(faults("#/$defs/line", line)).isEmpty());
  }

  @Test
  void the_schema_refuses_members_that_it_does_not_know() throws IOException {
    String json = Written.in(ReportFormat.JSON, Written.mixed());
    assertThat(faults("", json.replaceFirst("\"recordId\"", "\"id\""))).isNotEmpty();
    assertThat(faults("", json.replaceFirst("\"ADVISORY\"", "\"BLACK\""))).isNotEmpty();
  }

  @Test
  void both_forms_hold_the_same_assessments() throws IOException {
    JsonNode document = MAPPER.readTree(Written.in(ReportFormat.JSON, Written.mixed()));
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Written.in(ReportFormat.NDJSON, Written.mixed()).lines().toList()) {
      lines.add(MAPPER.readTree(line));
    }
    assertThat(lines.subList(1, 5)).containsExactlyElementsOf(document.get("assessments"));
    assertThat(lines.get(7).get("summary")).isEqualTo(document.get("summary"));
  }

  @Test
  void hostile_text_comes_back_unharmed_and_does_nothing_to_a_terminal() throws IOException {
    Report report = Written.report(Samples.hostile());
    String json = Written.in(ReportFormat.NDJSON, report);
    assertThat(ACTS_ON_A_TERMINAL.matcher(json).find()).isFalse();
    assertThat(json).contains("大疆").contains("\\u202e").doesNotContain("\\ud83d");
    JsonNode assessment = MAPPER.readTree(json.lines().toList().get(1));
    assertThat(assessment.get("headline").textValue())
        .isEqualTo(report.assessments().get(0).record().headline().replace('\ud83d', '\uFFFD'));
  }

  @Test
  void an_empty_run_is_not_clear() throws IOException {
    JsonNode document = MAPPER.readTree(Written.in(ReportFormat.JSON, Written.report()));
    assertThat(document.at("/summary/worst").textValue()).isEqualTo("NOT_CHECKED");
    assertThat(document.get("assessments")).isEmpty();
  }

  @Test
  void a_shown_confidence_never_reaches_a_higher_level() {
    assertThat(Figures.confidence(0.94999999)).isEqualTo("0.94");
    assertThat(Figures.confidence(0.94999999, 4)).isEqualByComparingTo("0.9499");
    assertThat(Figures.confidence(0.95, 4)).isEqualByComparingTo("0.95");
    assertThat(Figures.confidence(1)).isEqualTo("1.00");
  }

  @Test
  void a_million_rejected_rows_need_little_memory() throws IOException {
    JsonReport report = new JsonReport(OutputStream.nullOutputStream());
    report.begin(Samples.HEADER);
    long before = used();
    for (int i = 0; i < 1_000_000; i++) {
      report.rejected(Samples.REJECTED);
    }
    assertThat(used() - before).isLessThan(20_000_000);
    report.end(Written.report().summary());
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static List<String> faults(String fragment, String json) {
    List<Error> errors = schema(fragment).validate(json, InputFormat.JSON);
    return errors.stream().map(Error::toString).toList();
  }

  private static Schema schema(String fragment) {
    String text = SchemaText.read();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(JsonPieces.SCHEMA, text)));
    return registry.getSchema(SchemaLocation.of(JsonPieces.SCHEMA + fragment));
  }
}
