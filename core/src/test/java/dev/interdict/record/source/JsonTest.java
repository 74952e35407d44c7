package dev.interdict.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.record.BomComponent;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.RecordType;
import dev.interdict.record.Role;
import dev.interdict.record.source.ReadResult.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void reads_usaspending_search_answers() {
    Reading reading = Reading.ofFixture("spending-by-award.json");

    Checkable award = reading.record(0);
    assertThat(award.id()).isEqualTo("SAMPLE0000000001");
    assertThat(award.type()).isEqualTo(RecordType.ORDER);
    assertThat(award.date()).contains(LocalDate.of(2021, 7, 26));
    assertThat(award.agencies())
        .containsExactly("U.S. Secret Service", "Department of Homeland Security");
    assertThat(award.psc()).contains("1550");
    assertThat(award.naics()).contains("423860");
    assertThat(award.vendorCountry()).contains("USA");
    assertThat(reading.texts(0, Role.VENDOR)).containsExactly("EXAMPLE RESELLER LLC");
    assertThat(reading.texts(0, Role.UEI)).containsExactly("SAMPLEUEI001");
    assertThat(reading.record(1).type()).isEqualTo(RecordType.GRANT);
  }

  @Test
  void reads_an_array_one_object_or_one_object_a_line() {
    String object = "{\"vendor\": \"A\", \"description\": \"x\"}";

    assertThat(Reading.of("[" + object + "," + object + "]").records()).hasSize(2);
    assertThat(Reading.of(object).records()).hasSize(1);
    assertThat(Reading.of(object + "\n" + object + "\n").records()).hasSize(2);
  }

  @Test
  void refuses_json_in_which_no_member_is_understood() {
    Reading reading = Reading.of("{\"results\": [{\"colour\": \"red\"}]}");

    assertThat(reading.rejected().get(0).reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(reading.rejected().get(0).detail()).contains("\"colour\"", "Recipient Name");
  }

  @Test
  void rejects_array_elements_that_are_no_objects() {
    Reading reading = Reading.of("[{\"vendor\": \"A\"}, 7, [1], {\"vendor\": \"B\"}]");

    assertThat(reading.records()).hasSize(2);
    assertThat(reading.rejected()).extracting(bad -> bad.where().row()).containsExactly(2L, 3L);
  }

  @Test
  void keeps_what_was_read_before_the_text_breaks_off() {
    Reading reading = Reading.of("[{\"vendor\": \"A\"},\n{\"vendor\": \"B");

    assertThat(reading.records()).hasSize(1);
    assertThat(reading.rejected())
        .singleElement()
        .satisfies(
            bad -> {
              assertThat(bad.reason()).isEqualTo(Reason.MALFORMED);
              assertThat(bad.where().row()).isEqualTo(2);
              assertThat(bad.detail()).contains("breaks off at line 2");
            });
  }

  @Test
  void reads_makers_and_part_numbers_of_a_hardware_bill() {
    Reading reading = Reading.ofFixture("hardware.cdx.json");

    assertThat(reading.rejected()).isEmpty();
    BomComponent modem = component(reading, "modem");
    assertThat(modem.bom()).isEqualTo("hardware.cdx.json");
    assertThat(modem.originCountry()).contains("CN");
    assertThat(modem.mentions())
        .containsExactly(
            new Mention(Role.PRODUCT, "name", "EC25-AF"),
            new Mention(Role.MANUFACTURER, "manufacturer", "Quectel Wireless Solutions"),
            new Mention(Role.DESCRIPTION, "manufacturer.url", "https://www.quectel.com/"),
            new Mention(Role.SUPPLIER, "supplier", "Example Distribution"),
            new Mention(Role.DESCRIPTION, "description", "LTE Cat 4 module"),
            new Mention(Role.MANUFACTURER, "cpe", "quectel"),
            new Mention(Role.PRODUCT, "cpe", "ec25-af"),
            new Mention(
                Role.DESCRIPTION,
                "externalReferences.website",
                "https://www.quectel.com/product/ec25"),
            new Mention(Role.PART_NUMBER, "properties.sample:part:mpn", "EC25AFFA-512-STD"),
            new Mention(Role.PART_NUMBER, "name", "EC25-AF"));
  }

  @Test
  void reads_nested_components_services_and_the_product_itself() {
    Reading reading = Reading.ofFixture("hardware.cdx.json");

    assertThat(reading.records())
        .extracting(Checkable::id)
        .containsExactlyInAnyOrder(
            "gateway",
            "modem",
            "EC25AFFAR07A08M4G",
            "pkg:npm/%40sample-iot/mqtt-client@2.1.0?arch=any",
            "cloud");
    assertThat(component(reading, "EC25AFFAR07A08M4G").path()).containsExactly("EC25-AF");
    assertThat(names(component(reading, "gateway"))).containsExactly("Sample Avionics");
    assertThat(names(component(reading, "cloud"))).containsExactly("Sample Cloud");
    assertThat(names(component(reading, "pkg:npm/%40sample-iot/mqtt-client@2.1.0?arch=any")))
        .containsExactly("org.example", "@sample-iot", "A. Sample");
  }

  @Test
  void takes_the_maker_of_the_product_from_metadata_in_any_order() {
    Reading reading =
        Reading.of(
            "{\"metadata\": {\"component\": {\"name\": \"P\"}, \"manufacture\": {\"name\": \"M\"}},"
                + "\"bomFormat\": \"CycloneDX\"}");

    assertThat(reading.texts(0, Role.MANUFACTURER)).containsExactly("M");
  }

  @Test
  void counts_every_component_whatever_is_wrong_with_it() {
    Reading reading =
        Reading.of(
            "{\"bomFormat\": \"CycloneDX\", \"components\": [{\"type\": \"device\"}, 7,"
                + " {\"name\": {\"a\": 1}}, {\"name\": \"D\"}]}");

    assertThat(reading.records()).hasSize(1);
    assertThat(reading.rejected())
        .extracting(ReadResult.Rejected::reason)
        .containsExactly(Reason.NOTHING_TO_CHECK, Reason.MALFORMED, Reason.BAD_VALUE);
  }

  @Test
  void warns_about_a_version_it_does_not_know_and_reads_on() {
    Reading reading =
        Reading.of(
            "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"2.0\","
                + " \"components\": [{\"name\": \"D\"}]}");

    assertThat(reading.records()).hasSize(1);
    assertThat(reading.rejected().get(0).field()).isEqualTo("specVersion");
  }

  @Test
  void reports_each_component_that_a_cut_leaves_unread() {
    Reading reading =
        Reading.of(
            "{\"bomFormat\": \"CycloneDX\", \"components\": [{\"name\": \"A\"},"
                + " {\"name\": \"B\", \"components\": [{\"name\": \"C\"}, {\"name\": \"D\"");

    assertThat(reading.records()).extracting(Checkable::id).containsExactly("A", "C");
    assertThat(reading.rejected()).extracting(bad -> bad.where().row()).containsExactly(2L, 4L);
  }

  private static BomComponent component(Reading reading, String id) {
    return (BomComponent)
        reading.records().stream()
            .filter(record -> record.id().equals(id))
            .findFirst()
            .orElseThrow();
  }

  private static List<String> names(BomComponent component) {
    return component.mentions().stream()
        .filter(mention -> mention.role().isName())
        .map(Mention::text)
        .toList();
  }
}
