package dev.interdict.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.interdict.Assessment;
import dev.interdict.Report;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.report.ReportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/**
 * Reports in foreign formats against the schemas that others publish, which the build fetches:
 * SARIF 2.1.0 of OASIS, and the XML of Surefire, the only JUnit format that its makers describe.
 */
class PublishedSchemasTest {

  private static final Schema SARIF =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(SchemaText.read("/published-schemas/sarif-schema-2.1.0.json"));

  static Stream<Report> reports() {
    return MachineReportsTest.reports();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void sarif_follows_the_schema_of_oasis(Report report) {
    assertThat(faults(Written.in(ReportFormat.SARIF, report))).isEmpty();
  }

  @Test
  void the_schema_of_oasis_refuses_what_is_no_sarif() {
    String sarif = Written.in(ReportFormat.SARIF, Written.mixed());
    for (String broken :
        List.of(
            sarif.replaceFirst("\"ruleIndex\"", "\"rulePlace\""),
            sarif.replaceFirst("\"startLine\": [0-9]+", "\"startLine\": 0"),
            sarif.replace("\"level\": \"error\"", "\"level\": \"fatal\""))) {
      assertThat(broken).isNotEqualTo(sarif);
      assertThat(faults(broken)).isNotEmpty();
    }
  }

  @Test
  void every_policy_that_ships_is_a_rule_within_the_limits_of_github() throws IOException {
    String rules = rules(VendorCatalog.bundled());
    String sarif =
        "{\"version\":\"2.1.0\",\"$schema\":\"https://example.org/s.json\",\"runs\":[{"
            + rules
            + ",\"results\":[]}]}";
    assertThat(faults(sarif)).isEmpty();
    assertThat(MachineReportsTest.faultsBeyondTheStandard(sarif)).isEmpty();
  }

  @Test
  void the_largest_sarif_is_within_the_ten_megabytes_that_github_takes() throws IOException {
    Assessment[] many =
        Collections.nCopies(6000, Samples.secretService()).toArray(Assessment[]::new);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(
          Written.in(ReportFormat.SARIF, Written.report(many)).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(packed.size()).isLessThan(10_000_000);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void junit_follows_the_schema_of_surefire(Report report) throws Exception {
    validateJunit(Written.in(ReportFormat.JUNIT, report));
  }

  @Test
  void the_schema_of_surefire_refuses_what_is_no_suite() {
    String junit = Written.in(ReportFormat.JUNIT, Written.mixed());
    for (String broken :
        List.of(
            junit.replaceFirst(" name=\"SAMPLE-0002[^\"]*\"", ""),
            junit.replaceFirst("<failure type", "<failure kind"),
            junit.replaceFirst(" skipped=\"0\"", ""),
            junit.replaceFirst("</testcase>", "<note/></testcase>"))) {
      assertThat(broken).isNotEqualTo(junit);
      assertThatThrownBy(() -> validateJunit(broken)).isInstanceOf(SAXException.class);
    }
  }

  private static List<String> faults(String sarif) {
    return SARIF.validate(sarif, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String rules(VendorCatalog catalog) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonPieces.factory().createGenerator(out)) {
      json.writeStartObject();
      new SarifTool(json, Samples.HEADER).write(catalog.policies());
      json.writeEndObject();
    }
    String object = out.toString(StandardCharsets.UTF_8);
    return object.substring(1, object.length() - 1);
  }

  private static void validateJunit(String xml) throws SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(
            Objects.requireNonNull(
                PublishedSchemasTest.class.getResource("/dev/interdict/report/junit-check.xsd")))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }
}
