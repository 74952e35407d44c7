package dev.interdict.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.interdict.record.source.ReadResult.Skipped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that breaks the rules of its version is read to the end, and the report says so. */
class CycloneDxRulesTest {

  /** Lines of a table: versions, format, where the piece stands, the piece, what is said of it. */
  private static Stream<Arguments> rows(String table) {
    return Reading.textOfFixture(table)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arguments.of(Splitter.on('|').trimResults().splitToList(line).toArray()));
  }

  static Stream<Arguments> breaches() {
    return rows("cyclonedx-breaches.txt");
  }

  static Stream<Arguments> sound() {
    return rows("cyclonedx-sound.txt");
  }

  @ParameterizedTest(name = "{0} {1} {2}: {4}")
  @MethodSource("breaches")
  void a_breach_is_told_and_no_part_is_lost(
      String versions, String format, String place, String piece, String said) {
    for (String version : Splitter.on(' ').split(versions)) {
      Reading reading = Reading.of(document(version, format, place, piece));

      assertThat(remarks(reading))
          .as(version)
          .singleElement()
          .asString()
          .startsWith("not as CycloneDX " + version + " asks: " + said);
      assertThat(reading.rejected()).as(version).isEmpty();
      assertThat(reading.records()).as(version).anyMatch(part -> part.id().contains("last"));
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @MethodSource("sound")
  void what_a_version_allows_is_no_breach(
      String versions, String format, String place, String piece) {
    for (String version : Splitter.on(' ').split(versions)) {
      assertThat(remarks(Reading.of(document(version, format, place, piece))))
          .as(version)
          .isEmpty();
    }
  }

  private static String document(String version, String format, String place, String piece) {
    String head = "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"" + version + "\"";
    String last = "{\"type\":\"device\",\"name\":\"last\",\"version\":\"1\"}";
    String json =
        switch (place) {
          case "document" -> head + "," + piece + ",\"components\":[" + last + "]}";
          case "parts" -> head + ",\"components\":[" + piece + "," + last + "]}";
          default ->
              head
                  + ",\"components\":[{\"type\":\"device\",\"name\":\"a\",\"version\":\"1\","
                  + piece
                  + "},"
                  + last
                  + "]}";
        };
    String start = "<bom xmlns='http://cyclonedx.org/schema/bom/" + version + "'>";
    String end = "<component type='device'><name>last</name><version>1</version></component>";
    String one = "<component type='device'><name>a</name><version>1</version>";
    String xml =
        switch (place) {
          case "document" -> start + piece + "<components>" + end + "</components></bom>";
          case "parts" -> start + "<components>" + piece + end + "</components></bom>";
          default ->
              start + "<components>" + one + piece + "</component>" + end + "</components></bom>";
        };
    return format.equals("json") ? json : xml;
  }

  private static List<String> remarks(Reading reading) {
    return reading.skipped().stream().map(Skipped::why).toList();
  }

  @Test
  void a_breach_is_told_once_with_its_first_line_and_how_often() {
    Reading reading =
        Reading.of(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.5", "components": [
              {"type": "device", "name": "sound"},
              {"type": "gadget", "name": "one"},
              {"type": "gizmo", "name": "two"}]}
            """);

    assertThat(reading.records()).hasSize(3);
    assertThat(remarks(reading))
        .containsExactly(
            "not as CycloneDX 1.5 asks: component.type is not a known value (2 times, first on line"
                + " 3)");
    assertThat(reading.skipped().get(0).where().line()).hasValue(3);
  }

  @Test
  void of_many_kinds_of_breach_twenty_are_told_and_the_others_counted() {
    String members =
        Stream.iterate(1, i -> i + 1)
            .limit(1_000)
            .map(i -> ",\"x" + i + "\":1")
            .reduce("", String::concat);

    List<String> remarks =
        remarks(
            Reading.of(
                "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":"
                    + "[{\"type\":\"device\",\"name\":\"a\""
                    + members
                    + "}]}"));

    assertThat(remarks).hasSize(21);
    assertThat(remarks.get(20)).endsWith("980 more faults of other kinds");
  }

  @Test
  void what_a_document_says_is_not_repeated() {
    List<String> remarks =
        remarks(
            Reading.of(
                "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":"
                    + "[{\"type\":\"<script>alert(1)</script>\",\"name\":\"a\",\"<b>=1+1\":1}]}"));

    assertThat(remarks).hasSize(2).allMatch(remark -> !remark.contains("<"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8", "2.0", "1.1"})
  void of_a_version_that_is_not_known_only_that_is_said(String version) {
    Reading json =
        Reading.of(
            "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\""
                + version
                + "\",\"news\":1,\"components\":[{\"name\":\"a\",\"type\":\"hoverboard\"}]}");
    Reading xml =
        Reading.of(
            "<bom xmlns='http://cyclonedx.org/schema/bom/"
                + version
                + "'><news/><components><component type='hoverboard'><name>a</name></component>"
                + "</components></bom>");

    assertThat(json.skipped()).isEmpty();
    assertThat(xml.skipped()).isEmpty();
    for (Reading reading : Arrays.asList(json, xml)) {
      assertThat(reading.rejected()).hasSize(1);
      assertThat(reading.records()).hasSize(1);
    }
  }

  @Test
  void a_version_at_the_end_of_the_document_counts_from_there() {
    String parts = "\"components\":[{\"type\":\"platform\",\"name\":\"a\"}]";

    assertThat(
            remarks(
                Reading.of("{\"bomFormat\":\"CycloneDX\"," + parts + ",\"specVersion\":\"1.4\"}")))
        .isEmpty();
  }

  @Test
  void a_prefix_and_elements_of_others_are_allowed_in_xml() {
    Reading reading =
        Reading.of(
            "<b:bom xmlns:b='http://cyclonedx.org/schema/bom/1.6' xmlns:o='urn:other'><o:x><b:y/></o:x>"
                + "<b:components><b:component type='device'><b:name>a</b:name>"
                + "<z xmlns='urn:z'><name/><name/></z></b:component></b:components></b:bom>");

    assertThat(reading.records()).hasSize(1);
    assertThat(reading.rejected()).isEmpty();
    assertThat(remarks(reading)).isEmpty();
  }
}
