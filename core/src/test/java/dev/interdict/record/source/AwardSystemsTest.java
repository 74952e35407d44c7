package dev.interdict.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.record.Checkable;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.RecordType;
import dev.interdict.record.Role;
import dev.interdict.record.source.ReadResult.Reason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FPDS, SAM.gov, USAspending awards and sub-awards, OCDS, GSA price lists. */
class AwardSystemsTest {

  @Test
  void an_fpds_entry_tells_who_bought_what_from_whom() {
    Reading reading = Reading.ofFixture("fpds.atom.xml");
    ProcurementRecord order = record(reading, 0);

    assertThat(order.id()).isEqualTo("SAMPLE20D0001/0007 mod P00002");
    assertThat(order.awardKey()).isEqualTo("SAMPLE20D0001/0007");
    assertThat(order.type()).isEqualTo(RecordType.OPTION);
    assertThat(order.date()).contains(LocalDate.of(2024, 2, 1));
    assertThat(order.agencies())
        .containsExactly(
            "SAMPLE OFFICE", "U.S. SECRET SERVICE", "HOMELAND SECURITY, DEPARTMENT OF");
    assertThat(order.fundingAgencies()).containsExactly("DEPT OF THE ARMY", "DEPT OF DEFENSE");
    assertThat(order.psc()).contains("1550");
    assertThat(order.naics()).contains("336411");
    assertThat(order.vendorCountry()).contains("UNITED STATES");
    assertThat(order.originCountry()).contains("CHINA");
    assertThat(order.amount())
        .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("1200"));
    assertThat(reading.texts(0, Role.VENDOR)).containsExactly("EXAMPLE RESELLER LLC");
    assertThat(reading.texts(0, Role.PARENT)).containsExactly("EXAMPLE HOLDINGS INC");
    assertThat(reading.texts(0, Role.UEI)).containsExactly("SAMPLEUEI001", "SAMPLEUEI002");
    assertThat(reading.texts(0, Role.CAGE)).containsExactly("0SMP1");
    assertThat(reading.texts(0, Role.DESCRIPTION))
        .containsExactly("EXERCISE OPTION: 8 EA QUADCOPTERS");
  }

  @Test
  void an_fpds_entry_that_is_no_xml_costs_no_other() {
    Reading reading = Reading.ofFixture("fpds.atom.xml");

    assertThat(reading.records())
        .extracting(Checkable::id)
        .containsExactly("SAMPLE20D0001/0007 mod P00002", "SAMPLE20D0001", "SAMPLE249000A");
    assertThat(reading.rejected())
        .singleElement()
        .satisfies(bad -> assertThat(bad.where().row()).isEqualTo(2));
  }

  @Test
  void a_cut_fpds_feed_keeps_its_whole_entries_and_says_that_it_breaks_off() {
    String feed = Reading.textOfFixture("fpds.atom.xml");
    String cut = feed.substring(0, feed.lastIndexOf("</entry>"));

    Reading reading = Reading.of(cut);

    assertThat(reading.records()).hasSize(2);
    assertThat(reading.rejected()).hasSize(3);
    assertThat(reading.rejected().get(2).detail()).contains("breaks off");
  }

  @Test
  void an_fpds_entry_without_an_end_does_not_swallow_the_next() {
    String feed = Reading.textOfFixture("fpds.atom.xml");

    Reading reading = Reading.of(feed.replaceFirst("</entry>", ""));

    assertThat(reading.records()).hasSize(2);
    assertThat(reading.rejected()).hasSize(2);
  }

  @Test
  void an_empty_fpds_page_is_not_clear() {
    Reading reading =
        Reading.of(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>FPDS-NG search</title></feed>");

    assertThat(reading.rejected())
        .singleElement()
        .satisfies(bad -> assertThat(bad.reason()).isEqualTo(Reason.EMPTY));
  }

  @Test
  void flattened_fpds_entries_are_read_like_the_feed() {
    Reading reading =
        Reading.of(
            "{\"title\": \"NEW\", \"content__award__awardID__awardContractID__PIID\": \"S1\","
                + " \"content__award__vendor__vendorHeader__vendorName\": \"DJI\"}");

    assertThat(reading.record(0).id()).isEqualTo("S1");
    assertThat(reading.texts(0, Role.VENDOR)).containsExactly("DJI");
  }

  @Test
  void a_sam_contract_award_is_read_from_its_depths() {
    Reading reading = Reading.ofFixture("sam-contract-awards.json");
    ProcurementRecord award = record(reading, 0);

    assertThat(award.id()).isEqualTo("SAMPLE24F00010001 mod P00001");
    assertThat(award.type()).isEqualTo(RecordType.OPTION);
    assertThat(award.date()).contains(LocalDate.of(2024, 2, 1));
    assertThat(award.agencies()).startsWith("SAMPLE OFFICE", "U.S. SECRET SERVICE");
    assertThat(award.fundingAgencies()).containsExactly("DEPT OF THE ARMY", "DEPT OF DEFENSE");
    assertThat(award.psc()).contains("1550");
    assertThat(award.naics()).contains("336411");
    assertThat(award.originCountry()).contains("CHN");
    assertThat(reading.texts(0, Role.VENDOR))
        .containsExactly("EXAMPLE RESELLER LLC", "EXAMPLE DRONES");
    assertThat(reading.texts(0, Role.PARENT)).containsExactly("EXAMPLE HOLDINGS INC");
    assertThat(reading.texts(0, Role.MANUFACTURER)).isEmpty();
  }

  @Test
  void a_sam_award_without_its_sections_cannot_be_checked() {
    assertThat(Reading.ofFixture("sam-contract-awards.json").rejected())
        .singleElement()
        .satisfies(bad -> assertThat(bad.reason()).isEqualTo(Reason.NOTHING_TO_CHECK));
  }

  @Test
  void a_sam_opportunity_names_its_office_first_and_its_awardee() {
    Reading reading = Reading.ofFixture("sam-opportunities.json");
    Checkable notice = reading.record(0);

    assertThat(notice.agencies())
        .containsExactly(
            "SAMPLE OFFICE", "U.S. SECRET SERVICE", "HOMELAND SECURITY, DEPARTMENT OF");
    assertThat(notice.date()).contains(LocalDate.of(2024, 2, 1));
    assertThat(reading.texts(0, Role.VENDOR)).containsExactly("EXAMPLE RESELLER LLC");
    assertThat(reading.texts(0, Role.PRODUCT))
        .containsExactly("Award notice: small unmanned aircraft");
  }

  @Test
  void a_sam_entity_names_its_parents_and_no_contact() {
    Reading reading = Reading.ofFixture("sam-entities.json");

    assertThat(reading.record(0).id()).isEqualTo("SAMPLEUEI001");
    assertThat(reading.texts(0, Role.PARENT))
        .containsExactly("EXAMPLE MIDDLE LLC", "EXAMPLE HOLDINGS INC");
    assertThat(reading.texts(0, Role.PRODUCT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ocds-releases.json", "ocds-records.json"})
  void an_ocds_award_takes_its_supplier_from_the_parties(String file) {
    Reading reading = Reading.ofFixture(file);
    ProcurementRecord award = record(reading, 0);

    assertThat(award.id()).isEqualTo("ocds-sample-1 award-1");
    assertThat(award.awardKey()).isEqualTo("ocds-sample-1");
    assertThat(award.date()).contains(LocalDate.of(2024, 2, 3));
    assertThat(award.agencies()).containsExactly("Sample City");
    assertThat(award.fundingAgencies()).containsExactly("Sample Development Fund");
    assertThat(award.vendorCountry()).contains("United States");
    assertThat(reading.texts(0, Role.VENDOR))
        .containsExactly("Example Reseller", "Example Reseller LLC");
    assertThat(reading.texts(0, Role.UEI)).containsExactly("SAMPLEUEI001");
    assertThat(reading.texts(0, Role.DESCRIPTION))
        .containsExactly("Eight quadcopters", "Quadcopter with case", "Survey drones");
  }

  @Test
  void an_ocds_tender_names_who_bids() {
    Reading reading = Reading.ofFixture("ocds-releases.json");

    assertThat(reading.texts(1, Role.VENDOR)).containsExactly("Sample Hardware Co");
  }

  @Test
  void prime_awards_carry_who_pays_and_the_key_of_the_award() {
    ProcurementRecord award = record(Reading.ofFixture("prime-awards.csv"), 0);

    assertThat(award.type()).isEqualTo(RecordType.ORDER);
    assertThat(award.date()).contains(LocalDate.of(2024, 2, 1));
    assertThat(award.awardKey()).isEqualTo("CONT_AWD_SAMPLE24F00010001_7009_SAMPLE20D0001_4732");
    assertThat(award.fundingAgencies())
        .containsExactly("Department of the Army", "Department of Defense");
  }

  @Test
  void a_sub_award_is_checked_for_both_parties() {
    Reading reading = Reading.ofFixture("sub-awards.csv");

    assertThat(reading.record(0).id()).isEqualTo("SAMPLE23C0001/SUB-7");
    assertThat(reading.record(0).date()).contains(LocalDate.of(2023, 4, 20));
    assertThat(reading.record(0).vendorCountry()).contains("CAN");
    assertThat(reading.texts(0, Role.VENDOR))
        .containsExactly("SAMPLE PRIME CORP", "SAMPLE SENSORS LTD", "SAMPLE SENSE");
  }

  @Test
  void transactions_of_the_api_belong_to_their_award() {
    Reading reading =
        Reading.of(
            "[{\"id\": \"CONT_TX_8000_-NONE-_SAMPLE18C0008_P00065_-NONE-_0\","
                + " \"modification_number\": \"P00065\", \"description\": \"x\"}]");

    assertThat(reading.record(0).id()).isEqualTo("SAMPLE18C0008 mod P00065");
    assertThat(reading.record(0).group()).isEqualTo("CONT_AWD_SAMPLE18C0008_8000_-NONE-_-NONE-");
  }

  @Test
  void instructions_in_a_gsa_price_list_are_no_offer() {
    Reading reading = Reading.ofFixture("gsa-price-list.csv");

    assertThat(reading.skipped())
        .last()
        .extracting("why")
        .isEqualTo("instructions of the template");
    assertThat(reading.texts(1, Role.PRODUCT)).containsExactly("Camera Operator");
    assertThat(reading.texts(1, Role.VENDOR)).containsExactly("Example Flights, Inc.");
  }

  @Test
  void a_broken_json_line_costs_itself() {
    Reading reading = Reading.ofFixture("awards.jsonl");

    assertThat(reading.records()).extracting(Checkable::id).containsExactly("1", "3");
    assertThat(reading.rejected())
        .singleElement()
        .satisfies(bad -> assertThat(bad.where().row()).isEqualTo(2));
  }

  private static ProcurementRecord record(Reading reading, int index) {
    return (ProcurementRecord) reading.record(index);
  }
}
