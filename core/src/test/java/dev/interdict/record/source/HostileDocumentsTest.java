package dev.interdict.record.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML and archives that mean harm. */
class HostileDocumentsTest {

  private static final String BOM = "<bom xmlns='http://cyclonedx.org/schema/bom/1.6'>";

  @Test
  void no_entity_is_fetched(@TempDir Path directory) throws IOException {
    Path secret = Files.writeString(directory.resolve("secret.txt"), "SECRET");
    String doctype = "<!DOCTYPE x [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]>";

    assertRefused(doctype + BOM + part("&s;") + "</bom>");
    assertRefused(doctype + feed("<title>&s;</title>"));
  }

  @Test
  void no_document_type_is_loaded(@TempDir Path directory) throws IOException {
    Path dtd = Files.writeString(directory.resolve("x.dtd"), "<!ENTITY s 'SECRET'>");

    assertRefused("<!DOCTYPE bom SYSTEM '" + dtd.toUri() + "'>" + BOM + part("&s;") + "</bom>");
  }

  @Test
  void laughs_do_not_multiply() {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      doctype.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    doctype.append("]>");

    assertRefused(doctype + BOM + part("&a29;") + "</bom>");
    assertRefused(doctype + feed("<title>&a29;</title>"));
  }

  @Test
  void xml_nested_ten_thousand_levels_deep_is_too_large() {
    Reading reading = Reading.of(BOM + "<a>".repeat(10_000));

    assertThat(reading.rejected()).extracting("reason").containsExactly(Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a b='%s'/>", "<!-- %s -->", "<?a %s?>"})
  void a_tag_or_remark_of_megabytes_is_too_large(String markup) {
    Reading reading = Reading.of(BOM + markup.formatted("x ".repeat(1_500_000)) + "</bom>");

    assertThat(reading.rejected()).extracting("reason").containsExactly(Reason.TOO_LARGE);
  }

  @Test
  void a_text_of_megabytes_costs_its_part_only() {
    Reading reading =
        Reading.of(
            BOM
                + "<components>"
                + part("A")
                + part("x".repeat(1_500_000))
                + part("B")
                + "</components></bom>");

    assertThat(reading.records()).hasSize(2);
    assertThat(reading.rejected()).extracting("reason").containsExactly(Reason.TOO_LARGE);
  }

  @Test
  void an_entry_of_megabytes_costs_itself_only() {
    String huge = "<entry><title>" + "x".repeat(1_500_000) + "</title></entry>";
    String good = Reading.textOfFixture("fpds.atom.xml");

    Reading reading = Reading.of(good.replaceFirst("<entry>", huge + "<entry>"));

    assertThat(reading.records()).hasSize(3);
    assertThat(reading.rejected()).extracting("reason").contains(Reason.TOO_LARGE);
  }

  @Test
  void numbers_beyond_all_bounds_are_left_out() {
    Reading reading =
        Reading.of("[{\"vendor\": \"A\", \"amount\": 1e999999}, {\"vendor\": \"B\"}]");

    assertThat(reading.records()).hasSize(2);
  }

  @Test
  void the_files_of_an_archive_are_read_in_turn() throws IOException {
    Reading reading =
        Reading.of(
            zip(
                "a/awards.csv",
                Reading.textOfFixture("prime-awards.csv"),
                "__MACOSX/._awards.csv",
                "x",
                "b.json",
                "[{\"vendor\": \"A\"}]",
                "readme.txt",
                "hello"));

    assertThat(reading.records()).hasSize(3);
    assertThat(reading.rejected()).hasSize(1);
    assertThat(reading.results())
        .extracting(ReadResult::where)
        .contains(new SourceLocation("input!a/awards.csv", 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.csv", "/etc/a.csv", "a/../../b.csv", "..\\a.csv", "C:\\a.csv"})
  void a_name_that_leads_out_of_the_archive_is_refused(String name) throws IOException {
    Reading reading = Reading.of(zip(name, "vendor,agency\nDJI,Army\n"));

    assertThat(reading.records()).isEmpty();
    assertThat(reading.rejected()).extracting("reason").contains(Reason.MALFORMED);
  }

  @Test
  void an_archive_that_unfolds_without_end_is_too_large() throws IOException {
    String row = "A,Army\n".repeat(10_000);

    Reading reading = Reading.of(zip("a.csv", "vendor,agency\n" + " ".repeat(90_000_000) + row));

    assertThat(reading.rejected()).extracting("reason").contains(Reason.TOO_LARGE);
  }

  @Test
  void an_archive_in_an_archive_is_refused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(out)) {
      archive.putNextEntry(new ZipEntry("inner.zip"));
      archive.write(zip("a.csv", "vendor\nDJI\n"));
    }

    assertThat(Reading.of(out.toByteArray()).rejected())
        .singleElement()
        .satisfies(bad -> assertThat(bad.detail()).contains("an archive inside an archive"));
  }

  @Test
  void an_archive_of_very_many_files_is_too_large() throws IOException {
    String[] files = new String[2 * 1_100];
    for (int i = 0; i < files.length; i += 2) {
      files[i] = i + ".csv";
      files[i + 1] = "vendor,agency\nA,Army\n";
    }

    Reading reading = Reading.of(zip(files));

    assertThat(reading.records()).hasSize(1_000);
    assertThat(reading.rejected()).extracting("reason").containsExactly(Reason.TOO_LARGE);
  }

  private static void assertRefused(String xml) {
    Reading reading = Reading.of(xml);

    assertThat(reading.records()).isEmpty();
    assertThat(reading.rejected())
        .singleElement()
        .satisfies(
            bad -> {
              assertThat(bad.reason()).isEqualTo(Reason.MALFORMED);
              assertThat(bad.detail()).contains("document type").doesNotContain("SECRET");
            });
  }

  private static String part(String name) {
    return "<component type='device'><name>" + name + "</name></component>";
  }

  private static String feed(String inside) {
    return "<feed xmlns='http://www.w3.org/2005/Atom'><title>FPDS-NG search</title><entry>"
        + inside
        + "</entry></feed>";
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        archive.putNextEntry(new ZipEntry(namesAndTexts[i]));
        archive.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
