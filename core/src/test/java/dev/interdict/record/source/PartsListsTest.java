package dev.interdict.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.record.BomComponent;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CycloneDX in XML, SPDX in its notations, and exports of design tools. */
class PartsListsTest {

  @Test
  void cyclonedx_xml_is_read_like_json() {
    Reading reading = Reading.ofFixture("board.cdx.xml");

    assertThat(reading.records())
        .extracting(Checkable::id)
        .containsExactly("gateway", "EC25AFFAR07A08M4G", "modem", "cloud");
    assertThat(component(reading, 1).path()).containsExactly("EC25-AF");
    assertThat(reading.record(2).mentions())
        .contains(
            new Mention(Role.MANUFACTURER, "manufacturer", "Quectel Wireless Solutions"),
            new Mention(Role.SUPPLIER, "supplier", "Example Distribution"),
            new Mention(Role.PUBLISHER, "authors", "A. Sample"),
            new Mention(Role.PUBLISHER, "publisher", "Sample Press"),
            new Mention(Role.PRODUCT, "name", "EC25-AF"),
            new Mention(Role.PART_NUMBER, "name", "EC25-AF"),
            new Mention(Role.DESCRIPTION, "description", "LTE & GNSS module"),
            new Mention(Role.MANUFACTURER, "cpe", "quectel"),
            new Mention(Role.PUBLISHER, "purl", "quectel"),
            new Mention(Role.DESCRIPTION, "properties.cdx:device:function", "cellular modem"),
            new Mention(Role.IDENTIFIER, "properties.cdx:device:serialNumber", "SN-SAMPLE-1"));
    assertThat(reading.texts(3, Role.SUPPLIER)).containsExactly("Sample Cloud");
    assertThat(reading.texts(3, Role.DESCRIPTION)).containsExactly("https://cloud.example/v1");
  }

  @Test
  void tools_that_wrote_a_cyclonedx_document_are_no_parts_of_it() {
    assertThat(Reading.ofFixture("board.cdx.xml").records())
        .flatExtracting(Checkable::mentions)
        .extracting(Mention::text)
        .doesNotContain("not a part");
  }

  @Test
  void a_cut_cyclonedx_xml_keeps_what_came_before() {
    String bom = Reading.textOfFixture("board.cdx.xml");

    Reading reading = Reading.of(bom.substring(0, bom.indexOf("<provider>")));

    assertThat(reading.records()).hasSize(3);
    assertThat(reading.rejected()).hasSize(1);
  }

  @Test
  void an_unknown_cyclonedx_version_is_read_with_a_warning() {
    Reading reading =
        Reading.of(Reading.textOfFixture("board.cdx.xml").replace("bom/1.6", "bom/9.9"));

    assertThat(reading.records()).hasSize(4);
    assertThat(reading.rejected()).extracting("field").containsExactly("specVersion");
  }

  @ParameterizedTest
  @ValueSource(strings = {"packages.spdx", "packages.spdx.json", "packages.spdx3.json"})
  void spdx_names_maker_and_supplier_in_each_notation(String file) {
    Reading reading = Reading.ofFixture(file);

    assertThat(reading.texts(0, Role.PRODUCT)).contains("EC25-AF");
    assertThat(reading.texts(0, Role.SUPPLIER)).containsExactly("Example Distribution");
    assertThat(reading.texts(0, Role.MANUFACTURER))
        .containsExactly("Quectel Wireless Solutions", "quectel");
    assertThat(reading.texts(0, Role.PART_NUMBER)).containsExactly("EC25-AF");
  }

  @Test
  void spdx_that_asserts_nothing_names_no_maker() {
    assertThat(component(Reading.ofFixture("packages.spdx.json"), 1).namesMaker()).isFalse();
  }

  @Test
  void an_spdx_text_without_an_end_costs_its_package_only() {
    Reading reading = Reading.ofFixture("packages.spdx");

    assertThat(reading.texts(1, Role.SUPPLIER)).containsExactly("Jane Sample");
    assertThat(reading.rejected())
        .singleElement()
        .satisfies(bad -> assertThat(bad.detail()).contains("does not end"));
  }

  @Test
  void an_unknown_spdx_version_is_read_with_a_warning() {
    Reading reading =
        Reading.of(Reading.textOfFixture("packages.spdx.json").replace("SPDX-2.3", "SPDX-7"));

    assertThat(reading.records()).hasSize(2);
    assertThat(reading.rejected()).extracting("field").contains("spdxVersion");
  }

  @Test
  void every_alternate_maker_is_checked() {
    Reading reading = Reading.ofFixture("alternates.tsv");

    assertThat(reading.texts(0, Role.MANUFACTURER)).containsExactly("Sample Radio", "Quectel");
    assertThat(reading.texts(0, Role.PART_NUMBER)).containsExactly("SR-100", "EC25AFFA-512-STD");
  }

  @Test
  void a_part_that_is_not_fitted_is_checked_all_the_same() {
    assertThat(Reading.ofFixture("alternates.tsv").record(1).id()).isEqualTo("R1");
  }

  @Test
  void makers_in_chinese_come_through_utf_16() {
    Reading reading = Reading.ofFixture("easyeda-utf16.csv");

    assertThat(reading.texts(0, Role.MANUFACTURER)).containsExactly("SAMSUNG(三星)");
    assertThat(reading.texts(1, Role.MANUFACTURER)).containsExactly("移远通信");
  }

  @Test
  void german_columns_semicolons_and_windows_1252_are_read() {
    Reading reading = Reading.ofFixture("semicolon-1252.csv");

    assertThat(reading.texts(0, Role.MANUFACTURER)).containsExactly("Würth Elektronik");
    assertThat(reading.skipped()).extracting("why").contains("a total");
  }

  @Test
  void a_headline_names_assembly_maker_part_number_and_product() {
    Reading reading = Reading.ofFixture("altium.csv");

    assertThat(reading.records())
        .extracting(Checkable::headline)
        .startsWith("Quectel EC25AFFA-512-STD EC25-AF", "100n")
        .contains("OPTIONS > GCT USB4105 USB_C");
  }

  @Test
  void a_part_belongs_to_its_bill() {
    List<String> groups =
        Reading.ofFixture("altium.csv").records().stream().map(Checkable::group).toList();

    assertThat(groups).containsOnly("altium.csv");
  }

  private static BomComponent component(Reading reading, int index) {
    return (BomComponent) reading.record(index);
  }

  @ParameterizedTest
  @CsvSource({
    "hardware.cdx.json,   7 28 10 31 41",
    "board.cdx.xml,       5 28 9 33",
    "packages.spdx3.json, 5",
  })
  void a_part_knows_the_line_on_which_it_begins(String file, String lines) {
    assertThat(Reading.ofFixture(file).records())
        .extracting(part -> part.source().orElseThrow().line().orElseThrow())
        .map(String::valueOf)
        .containsExactly(lines.split(" "));
  }

  @Test
  void a_rejected_part_knows_its_line_too() {
    Reading reading =
        Reading.of("{\"bomFormat\": \"CycloneDX\",\n\"components\": [\n1,\n{\"name\": 5},\n{}]}");

    assertThat(reading.rejected())
        .extracting(bad -> bad.where().line().orElse(0))
        .containsExactly(3L, 5L);
  }
}
