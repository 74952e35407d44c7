package dev.interdict.record.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.record.BomComponent;
import dev.interdict.record.Checkable;
import dev.interdict.record.Role;
import dev.interdict.record.source.ReadResult.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardBillTest {

  @Test
  void reads_a_bill_with_title_sections_ragged_rows_and_a_second_header() {
    Reading reading = Reading.ofFixture("altium.csv");

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.records())
        .extracting(Checkable::id)
        .containsExactly("U3", "C1, C2, C7-C9", "ANT1", "J1");
    assertThat(reading.texts(0, Role.MANUFACTURER)).containsExactly("Quectel");
    assertThat(reading.texts(0, Role.PART_NUMBER)).containsExactly("EC25AFFA-512-STD");
    assertThat(reading.texts(0, Role.PRODUCT)).containsExactly("EC25-AF");
    assertThat(reading.texts(1, Role.MANUFACTURER)).isEmpty();
    assertThat(((BomComponent) reading.record(2)).path()).containsExactly("OPTIONS");
    assertThat(reading.texts(2, Role.DESCRIPTION)).containsExactly("5\" antenna", "see drawing 7");
    assertThat(reading.texts(3, Role.SUPPLIER)).containsExactly("Example Distribution");
    assertThat(reading.skipped())
        .extracting(skip -> skip.where().row())
        .containsExactly(1L, 2L, 4L, 8L, 10L, 11L);
  }

  @ParameterizedTest
  @CsvSource({
    "Manufacturer Part Number,PART_NUMBER",
    "MPN,PART_NUMBER",
    "Mfr. Part #,PART_NUMBER",
    "MFG_PN,PART_NUMBER",
    "manf#,PART_NUMBER",
    "ManufacturerPartNum,PART_NUMBER",
    "Manufacturer P/N,PART_NUMBER",
    "MP_N2,PART_NUMBER",
    "Manufacturer 2,MANUFACTURER",
    "MF,MANUFACTURER",
    "Mfg Name,MANUFACTURER",
    "MFG1,MANUFACTURER",
    "Mfr,MANUFACTURER",
    "制造商,MANUFACTURER",
    "Supplier 1,SUPPLIER",
    "Vendor,SUPPLIER",
    "Value,PRODUCT",
    "Comment,PRODUCT",
    "Part Description,DESCRIPTION"
  })
  void knows_the_headers_of_design_tools(String header, Role role) {
    Reading reading = Reading.of("Designator,Qty," + header + "\nU1,1,EC25-AF\n");

    assertThat(reading.texts(0, role)).containsExactly("EC25-AF");
  }

  @Test
  void reads_a_small_section_before_and_after_a_wide_one() {
    Reading reading =
        Reading.of(
            """
            Part Name,Qty,,,,
            Mavic 3,1,,,,
            Reference,Value,Manufacturer,MPN,Supplier,Qty
            U1,LTE,Quectel,EC25,Example,1
            Qty,Item,,,,
            2,Matrice 300,,,,
            """);

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.texts(0, Role.PRODUCT)).containsExactly("Mavic 3");
    assertThat(reading.texts(1, Role.MANUFACTURER)).containsExactly("Quectel");
    assertThat(reading.texts(2, Role.PRODUCT)).containsExactly("Matrice 300");
  }

  @Test
  void checks_alternate_makers_under_one_header_name() {
    Reading reading =
        Reading.of("References\tQty\tManufacturer\tMPN\tManufacturer\tMPN\nU1\t1\tA\tA1\tB\tB1\n");

    assertThat(reading.texts(0, Role.MANUFACTURER)).containsExactly("A", "B");
    assertThat(reading.texts(0, Role.PART_NUMBER)).containsExactly("A1", "B1");
  }

  @Test
  void checks_text_that_stands_in_a_reference_column() {
    Reading reading = Reading.of("Part Name,Ref,Qty\nGoggles,DJI Goggles 3 Combo,1\nESC,U1,4\n");

    assertThat(reading.texts(0, Role.PRODUCT)).containsExactly("Goggles", "DJI Goggles 3 Combo");
    assertThat(reading.texts(1, Role.PRODUCT)).containsExactly("ESC");
  }

  @Test
  void cuts_tracking_codes_off_links() {
    Reading reading = Reading.of("Ref,Qty,Link\nU1,1,https://store.example/x?id=1#top\n");

    assertThat(reading.texts(0, Role.DESCRIPTION)).containsExactly("https://store.example/x");
  }

  @Test
  void rejects_a_part_of_which_nothing_is_said() {
    Reading reading = Reading.of("Reference,Value,Qty,Footprint\nR1,10k,1,0603\nSJ1,,1,0402\n");

    assertThat(reading.rejected().get(0).reason()).isEqualTo(Reason.NOTHING_TO_CHECK);
    assertThat(reading.rejected().get(0).where().row()).isEqualTo(3);
  }
}
