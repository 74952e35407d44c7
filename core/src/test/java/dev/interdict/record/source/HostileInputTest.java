package dev.interdict.record.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.record.Checkable;
import dev.interdict.record.Role;
import dev.interdict.record.source.ReadResult.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

  private static final String TABLE = "vendor,agency\n大疆 Société,Army\n";

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", TABLE.getBytes(UTF_8)),
        Arguments.of("UTF-8 with mark", ("\uFEFF" + TABLE).getBytes(UTF_8)),
        Arguments.of("UTF-16LE with mark", ("\uFEFF" + TABLE).getBytes(UTF_16LE)),
        Arguments.of("UTF-16BE with mark", ("\uFEFF" + TABLE).getBytes(UTF_16BE)),
        Arguments.of("UTF-16LE", TABLE.getBytes(UTF_16LE)),
        Arguments.of("UTF-16BE", TABLE.getBytes(UTF_16BE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void reads_unicode_with_and_without_a_mark(String name, byte[] bytes) {
    assertThat(Reading.of(bytes).texts(0, Role.VENDOR)).containsExactly("大疆 Société");
  }

  @Test
  void reads_other_bytes_as_windows_1252_and_says_so() {
    Reading reading =
        Reading.of("vendor,agency\nSociété €,Army\n".getBytes(Charset.forName("windows-1252")));

    assertThat(reading.texts(0, Role.VENDOR)).containsExactly("Société €");
    assertThat(reading.skipped())
        .last()
        .satisfies(
            notice -> {
              assertThat(notice.where().row()).isZero();
              assertThat(notice.why()).contains("3 bytes", "windows-1252");
            });
  }

  @Test
  void reads_gzip() throws IOException {
    assertThat(Reading.of(gzip(TABLE.getBytes(UTF_8))).records()).hasSize(1);
  }

  @Test
  void keeps_what_a_cut_gzip_holds() throws IOException {
    StringBuilder table = new StringBuilder("vendor,agency\n");
    for (int i = 0; i < 20_000; i++) {
      table.append("Vendor ").append(i * 7919L).append(",Army\n");
    }
    byte[] packed = gzip(table.toString().getBytes(UTF_8));

    Reading reading = Reading.of(Arrays.copyOf(packed, packed.length / 2));

    assertThat(reading.records()).isNotEmpty();
    assertThat(reading.rejected())
        .singleElement()
        .satisfies(bad -> assertThat(bad.reason()).isEqualTo(Reason.UNREADABLE));
  }

  @Test
  void stops_at_a_gzip_bomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write("vendor,agency\n".getBytes(UTF_8));
      byte[] row = "A,Army\n".repeat(10_000).getBytes(UTF_8);
      for (int i = 0; i < 1_200; i++) {
        out.write(i == 0 ? row : new byte[70_000]);
      }
    }

    assertThat(Reading.of(packed.toByteArray()).rejected())
        .last()
        .satisfies(bad -> assertThat(bad.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @ParameterizedTest
  @CsvSource({
    "PK\u0003\u0004 [Content_Types].xml,Excel workbook",
    "PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheet,OpenDocument",
    "\u00D0\u00CF\u0011\u00E0,old Excel",
    "%PDF-1.7,PDF",
    "<?xml version='1.0'?><Document xmlns='http://spdx.org/rdf'><spdxVersion>,SPDX document in XML",
    "<?xml version='1.0'?><export version='E'><components>,KiCad netlist",
    "<!DOCTYPE html>,web page",
    "spdxVersion: x,SPDX document in YAML",
    "x\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008x,binary"
  })
  void refuses_other_kinds_of_files_with_a_remedy(String start, String what) {
    Reading reading = Reading.of(start.getBytes(ISO_8859_1));

    assertThat(reading.results()).hasSize(1);
    assertThat(reading.rejected().get(0).reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(reading.rejected().get(0).detail()).contains(what, "not read; ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n  \n", "\uFEFF", "{}", "[]", "{\"bomFormat\": \"CycloneDX\"}"})
  void never_takes_an_input_without_records_for_clear(String text) {
    Reading reading = Reading.of(text);

    assertThat(reading.records()).isEmpty();
    assertThat(reading.rejected()).hasSize(1);
  }

  @Test
  void loses_only_the_row_with_the_stray_quote() {
    Reading reading =
        Reading.of(
            """
            record_id,vendor,description
            1,A,"one"
            2,B,"DJI" 5" bracket"
            3,C,5" prop
            4,D,"open
            5,E,"five"
            6,F,"two
            lines"
            """);

    assertThat(reading.records()).extracting(Checkable::id).containsExactly("1", "3", "5", "6");
    assertThat(reading.rejected()).extracting(bad -> bad.where().row()).containsExactly(3L, 5L);
    assertThat(reading.texts(1, Role.DESCRIPTION)).containsExactly("5\" prop");
    assertThat(reading.texts(3, Role.DESCRIPTION)).containsExactly("two lines");
  }

  @Test
  void notices_rows_between_two_stray_quotes() {
    Reading reading =
        Reading.of(
            """
            a,b,c,d,vendor,description
            1,,,,A,"5 inch
            2,,,,DJI,drone
            3,,,,C,7 inch"
            4,,,,D,x
            """);

    assertThat(reading.texts(0, Role.VENDOR)).containsExactly("DJI");
    assertThat(reading.records()).hasSize(3);
    assertThat(reading.rejected()).extracting(bad -> bad.where().row()).containsExactly(2L);
  }

  @Test
  void keeps_prose_of_many_lines_in_one_cell() {
    Reading reading =
        Reading.of(
            """
            record_id,vendor,description
            1,A,"kit:
            rotor, case, bag
            hub, cable, mount
            lens, strap, cap
            end"
            """);

    assertThat(reading.rejected()).isEmpty();
    assertThat(reading.texts(0, Role.DESCRIPTION).get(0)).startsWith("kit: rotor").endsWith("end");
  }

  @Test
  void lets_no_control_character_hide_a_name() {
    Reading reading = Reading.of("vendor,agency\nD\u0000J\u0007I,Army\n" + "x,y\n".repeat(50));

    assertThat(reading.texts(0, Role.VENDOR)).containsExactly("DJI");
  }

  @Test
  void rejects_a_field_of_ten_megabytes_and_reads_on() {
    Reading reading = Reading.of("vendor,description\nA," + "x".repeat(10_000_000) + "\nB,ok\n");

    assertThat(reading.records()).hasSize(1);
    assertThat(reading.rejected())
        .singleElement()
        .satisfies(
            bad -> {
              assertThat(bad.reason()).isEqualTo(Reason.TOO_LARGE);
              assertThat(bad.where().row()).isEqualTo(2);
            });
  }

  @Test
  void rejects_a_json_text_of_ten_megabytes_and_reads_on() {
    String large = "x".repeat(10_000_000);
    Reading awards =
        Reading.of(
            "[{\"vendor\": \"A\", \"description\": \"" + large + "\"}, {\"vendor\": \"B\"}]");
    Reading parts =
        Reading.of(
            "{\"bomFormat\": \"CycloneDX\", \"components\": [{\"name\": \""
                + large
                + "\"}, {\"name\": \"B\"}]}");

    assertThat(Stream.of(awards, parts))
        .allSatisfy(
            reading -> {
              assertThat(reading.records()).hasSize(1);
              assertThat(reading.rejected().get(0).reason()).isEqualTo(Reason.TOO_LARGE);
            });
  }

  @Test
  void rejects_a_row_of_very_many_cells() {
    Reading reading = Reading.of("vendor,description\n" + ",".repeat(500_000) + "\nB,ok\n");

    assertThat(reading.records()).hasSize(1);
    assertThat(reading.rejected().get(0).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void rejects_json_nested_ten_thousand_levels_deep() {
    String deep = "[".repeat(10_000);
    String parts = "{\"name\": \"A\", \"components\": [".repeat(10_000);

    assertThat(
            Stream.of(
                Reading.of("{\"results\": " + deep),
                Reading.of("{\"bomFormat\": \"CycloneDX\", \"components\": [" + parts)))
        .allSatisfy(
            reading ->
                assertThat(reading.rejected())
                    .isNotEmpty()
                    .allSatisfy(bad -> assertThat(bad.reason()).isEqualTo(Reason.TOO_LARGE)));
  }

  @Test
  void rejects_a_missing_file_and_a_directory(@TempDir Path directory) {
    RecordReader reader = RecordReader.sniffing();

    try (Stream<ReadResult> missing = reader.open(directory.resolve("none.csv"));
        Stream<ReadResult> folder = reader.open(directory)) {
      assertThat(missing)
          .singleElement()
          .satisfies(
              result ->
                  assertThat(((ReadResult.Rejected) result).detail()).contains("no such file"));
      assertThat(folder)
          .singleElement()
          .satisfies(
              result -> assertThat(((ReadResult.Rejected) result).detail()).contains("directory"));
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
