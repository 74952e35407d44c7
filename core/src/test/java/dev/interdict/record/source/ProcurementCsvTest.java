package dev.interdict.record.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.RecordType;
import dev.interdict.record.Role;
import dev.interdict.record.source.ReadResult.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcurementCsvTest {

  @Test
  void reads_interdicts_own_columns_in_any_order_and_spelling() {
    Reading reading =
        Reading.of(
            """
            Description,RECORD ID,Action_Date,agency,Vendor,vendor_uei,vendor_cage,vendor-country,parent,manufacturer,part_number,psc,naics,origin_country,amount,record_type
            eight drones,S-1,2021-07-26,Secret Service,Example LLC,SAMPLEUEI001,0SMP1,USA,Example Inc,DJI,M2E,1550,336411,CHN,"$1,234.50",order
            """);

    ProcurementRecord record = (ProcurementRecord) reading.record(0);
    assertThat(record.id()).isEqualTo("S-1");
    assertThat(record.type()).isEqualTo(RecordType.ORDER);
    assertThat(record.date()).contains(LocalDate.of(2021, 7, 26));
    assertThat(record.agencies()).containsExactly("Secret Service");
    assertThat(record.mentions())
        .containsExactly(
            new Mention(Role.DESCRIPTION, "Description", "eight drones"),
            new Mention(Role.VENDOR, "Vendor", "Example LLC"),
            new Mention(Role.UEI, "vendor_uei", "SAMPLEUEI001"),
            new Mention(Role.CAGE, "vendor_cage", "0SMP1"),
            new Mention(Role.PARENT, "parent", "Example Inc"),
            new Mention(Role.MANUFACTURER, "manufacturer", "DJI"),
            new Mention(Role.PART_NUMBER, "part_number", "M2E"));
    assertThat(record.psc()).contains("1550");
    assertThat(record.naics()).contains("336411");
    assertThat(record.vendorCountry()).contains("USA");
    assertThat(record.originCountry()).contains("CHN");
    assertThat(record.amount()).contains(new BigDecimal("1234.50"));
    assertThat(record.source().orElseThrow().row()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void tells_the_delimiter_from_the_header(String delimiter) {
    Reading reading =
        Reading.of(
            "vendor;agency;description\nA, B;Army;one | two\n"
                .replace(";", delimiter)
                .replace("A, B", "\"A, B\"")
                .replace("one | two", "\"one | two\""));

    assertThat(reading.texts(0, Role.VENDOR)).containsExactly("A, B");
    assertThat(reading.texts(0, Role.DESCRIPTION)).containsExactly("one | two");
  }

  @Test
  void says_which_columns_were_read_and_which_were_not() {
    Reading reading = Reading.of("vendor,agency,colour\nA,Army,red\n");

    assertThat(reading.skipped())
        .singleElement()
        .satisfies(
            header -> {
              assertThat(header.where().row()).isEqualTo(1);
              assertThat(header.why())
                  .contains("read: \"vendor\", \"agency\"; not read: \"colour\"");
              assertThat(header.unknownColumns()).containsExactly("colour");
            });
  }

  @Test
  void reads_usaspending_transactions_by_award_number_and_action() {
    Reading reading = Reading.ofFixture("prime-transactions.csv");

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.records())
        .extracting(Checkable::id)
        .containsExactly(
            "SAMPLE0000000001", "SAMPLE0000000001 mod P00002", "SAMPLEIDV0000001/0001");
    assertThat(reading.records())
        .extracting(Checkable::type)
        .containsExactly(RecordType.AWARD, RecordType.OPTION, RecordType.ORDER);
    Checkable first = reading.record(0);
    assertThat(first.agencies())
        .containsExactly(
            "PROCUREMENT DIVISION", "U.S. Secret Service", "Department of Homeland Security");
    assertThat(first.naics()).contains("423860");
    assertThat(first.originCountry()).contains("CHN");
    assertThat(reading.texts(0, Role.VENDOR))
        .containsExactly("EXAMPLE RESELLER LLC", "EXAMPLE DRONES");
    assertThat(reading.texts(0, Role.PARENT)).containsExactly("EXAMPLE HOLDINGS INC");
    assertThat(first.headline()).isEqualTo("8 EA DJI MAVIC 2 ENTERPRISE DRONES, WITH CASES");
  }

  @Test
  void takes_no_flag_about_manufacturing_for_a_manufacturer() {
    assertThat(Reading.ofFixture("prime-transactions.csv").texts(0, Role.MANUFACTURER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-07-26|2021-07-26",
        "7/26/2021|2021-07-26",
        "07/26/21|2021-07-26",
        "2021-07-26T10:00:00Z|2021-07-26",
        "2021-09-30 09:46:43+00:00|2021-09-30",
        "26-JUL-2021|2021-07-26",
        "Jul 26, 2021|2021-07-26",
        "20210726|2021-07-26",
        "44403|2021-07-26",
        "Wed, 28 Jan 2026 08:00:00 GMT|2026-01-28"
      })
  void reads_dates_as_federal_systems_write_them(String written, LocalDate day) {
    Reading reading = Reading.of("vendor;date\nA;" + written + "\n");

    assertThat(reading.record(0).date()).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"26/07/2021", "2021-02-30", "yesterday", "0021-07-26", "13/13/2021"})
  void rejects_a_date_that_is_none(String written) {
    Reading reading = Reading.of("vendor;date\nA;" + written + "\nB;2021-01-01\n");

    assertThat(reading.rejected())
        .singleElement()
        .satisfies(
            bad -> {
              assertThat(bad.reason()).isEqualTo(Reason.BAD_DATE);
              assertThat(bad.field()).isEqualTo("date");
              assertThat(bad.where().row()).isEqualTo(2);
              assertThat(bad.detail()).contains("07/26/2024").doesNotContain(written);
            });
    assertThat(reading.records()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "N/A", "NULL", "-", "TBD", "nan"})
  void takes_a_placeholder_for_nothing(String nothing) {
    Reading reading = Reading.of("vendor,date,manufacturer\nA," + nothing + "," + nothing + "\n");

    assertThat(reading.record(0).date()).isEmpty();
    assertThat(reading.record(0).mentions()).hasSize(1);
  }

  @Test
  void keeps_a_record_whose_amount_cannot_be_read() {
    Reading reading = Reading.of("vendor,amount\nA,1E999999999\nB,about ten\nC,(5.00)\n");

    assertThat(reading.records())
        .map(
            record ->
                ((ProcurementRecord) record).amount().map(BigDecimal::toPlainString).orElse(""))
        .containsExactly("", "", "-5.00");
  }

  @Test
  void rejects_an_unknown_record_type_and_lists_the_known_ones() {
    Reading reading = Reading.of("vendor,record_type\nA,gift\n");

    assertThat(reading.rejected().get(0).reason()).isEqualTo(Reason.BAD_VALUE);
    assertThat(reading.rejected().get(0).detail()).contains("award, order, modification");
  }

  @Test
  void rejects_rows_with_shifted_cells() {
    Reading reading =
        Reading.of("record_id,vendor,description\n1,Acme, Inc,bolts\n2,Beta\n3,Gamma,nuts\n");

    assertThat(reading.rejected())
        .hasSize(2)
        .allSatisfy(
            bad -> {
              assertThat(bad.reason()).isEqualTo(Reason.MALFORMED);
              assertThat(bad.detail()).contains("header has 3");
            });
    assertThat(reading.records()).extracting(Checkable::id).containsExactly("3");
  }

  @Test
  void rejects_a_row_without_anything_to_check() {
    Reading reading = Reading.of("record_id,vendor,agency\n1,,Army\n");

    assertThat(reading.rejected().get(0).reason()).isEqualTo(Reason.NOTHING_TO_CHECK);
  }

  @Test
  void skips_a_header_that_appears_again() {
    Reading reading = Reading.of("vendor,agency\nA,Army\nvendor,agency\nB,Navy\n");

    assertThat(reading.records()).hasSize(2);
    assertThat(reading.skipped()).extracting(skip -> skip.where().row()).containsExactly(1L, 3L);
  }

  @Test
  void refuses_a_table_of_unknown_columns_and_says_what_it_saw_and_knows() {
    Reading reading = Reading.of("colour,shape\nred,round\n");

    assertThat(reading.results()).hasSize(1);
    assertThat(reading.rejected().get(0).reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(reading.rejected().get(0).detail())
        .contains("\"colour\", \"shape\"", "vendor", "part_number", "semicolon");
  }

  @Test
  void refuses_a_delimiter_it_does_not_know() {
    Reading reading = Reading.of("vendor~agency~description\nA~Army~x\n");

    assertThat(reading.rejected().get(0).reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
  }

  @Test
  void calls_a_header_without_rows_empty() {
    Reading reading = Reading.of("vendor,agency\n");

    assertThat(reading.records()).isEmpty();
    assertThat(reading.rejected().get(0).reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void reads_a_table_as_the_format_that_is_asked_for() {
    String table = "vendor,quantity,unit price\nDJI,2,10\n";

    assertThat(Reading.of(RecordFormat.CSV, table).texts(0, Role.VENDOR)).containsExactly("DJI");
    assertThat(Reading.of(RecordFormat.EDA_BOM_CSV, table).texts(0, Role.SUPPLIER))
        .containsExactly("DJI");
  }

  @Test
  void reads_a_column_under_a_name_that_the_user_gives() {
    RecordReader reader =
        RecordReader.sniffing()
            .withColumn("Lieferfirma", "vendor")
            .withColumn("Remarks", "manufacturer");

    Reading reading = Reading.of(reader, "LIEFERFIRMA;Remarks\nExample GmbH;DJI\n");

    assertThat(reading.texts(0, Role.VENDOR)).containsExactly("Example GmbH");
    assertThat(reading.texts(0, Role.MANUFACTURER)).containsExactly("DJI");
  }

  @Test
  void one_column_that_the_user_names_is_enough() {
    Reading reading =
        Reading.of(
            RecordReader.sniffing().withColumn("Lieferant", "vendor"),
            "Nr,Lieferant,Vermerk\n1,DJI,keiner\n");

    assertThat(reading.texts(0, Role.VENDOR)).containsExactly("DJI");
  }

  @Test
  void refuses_a_meaning_that_no_column_has() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordReader.sniffing().withColumn("Firma", "seller"))
        .withMessageContainingAll("\"Firma\"", "\"seller\"", "vendor, vendor_uei");
  }
}
