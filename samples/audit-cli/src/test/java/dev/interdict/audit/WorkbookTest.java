package dev.interdict.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.interdict.record.Mention;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Item;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.RecordReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookTest {

  private static final String TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
          + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
          + "</Types>";
  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "<Relationship Id='rId1' Target='worksheets/sheet1.xml' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'/>"
          + "</Relationships>";
  private static final String BOOK =
      "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
          + "<sheets><sheet name='BOM' sheetId='1' r:id='rId1'/></sheets></workbook>";

  @Test
  void reads_a_sheet_and_keeps_the_numbers_of_its_rows() throws IOException {
    List<ReadResult> results =
        read(
            book(
                row(1, "Sample Board"),
                row(3, "Reference", "Manufacturer", "MPN", "Qty"),
                row(4, "U1", "Quectel", "EC25-AF"),
                row(5, "U2", "GCT", "USB \"C\", 24 pins", "1")));

    assertThat(results).noneMatch(Rejected.class::isInstance);
    assertThat(results)
        .filteredOn(Item.class::isInstance)
        .extracting(result -> result.where().row())
        .containsExactly(4L, 5L);
    assertThat(results.get(3).where().file()).isEqualTo("parts.csv!BOM");
    assertThat(((Item) results.get(3)).record().mentions())
        .extracting(Mention::text)
        .containsExactly("GCT", "USB \"C\", 24 pins");
  }

  @Test
  void a_damaged_workbook_is_not_clear() throws IOException {
    byte[] book = book(row(1, "Manufacturer", "MPN"), row(2, "Quectel", "EC25-AF"));

    List<ReadResult> results = read(Arrays.copyOf(book, book.length / 2));

    assertThat(results).singleElement().isInstanceOf(Rejected.class);
  }

  @Test
  void a_workbook_that_unfolds_without_end_is_too_large() throws IOException {
    List<ReadResult> results = read(bomb());

    assertThat(results)
        .singleElement()
        .satisfies(
            result ->
                assertThat(((Rejected) result).reason()).isEqualTo(ReadResult.Reason.TOO_LARGE));
  }

  static Stream<Arguments> hostile() throws IOException {
    String good = row(1, "Manufacturer", "MPN") + row(2, "Quectel", "EC25-AF");
    String far = "<row r='3'><c r='ZZZZZZ3' t='inlineStr'><is><t>x</t></is></c></row>";
    String late = "<row r='2000000000'><c r='A2000000000'><v>1</v></c></row>";
    String doctype = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>";
    String wide = "<c t='s'><v>0</v></c>".repeat(16_000);
    return Stream.of(
        Arguments.of("a column past the last", sheet(good + far), 0, "in a column that no sheet"),
        Arguments.of("a row past the last", sheet(good + late), 1, "damaged behind this row"),
        Arguments.of(
            "a row before the one before",
            sheet(good + row(1, "x", "y")),
            1,
            "damaged behind this row"),
        Arguments.of("a document type", with("xl/styles.xml", doctype), 0, "document type"),
        Arguments.of("a name that leads out", with("../../x.xml", "<x/>"), 0, "leads out of it"),
        Arguments.of("a name from the root", with("/etc/x.xml", "<x/>"), 0, "leads out of it"),
        Arguments.of(
            "a text of megabytes", sheet(good + row(3, "x".repeat(2_000_000))), 0, "too large"),
        Arguments.of(
            "one text in very many cells",
            with(
                "xl/sharedStrings.xml",
                "<sst><si><t>" + "x".repeat(32_000) + "</t></si></sst>",
                good + "<row r='3'>" + wide + "</row>" + row(4, "Quectel", "BG95")),
            2,
            "more than 1000000 characters"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void a_hostile_workbook_is_refused_or_loses_the_row_at_fault(
      String name, byte[] book, int records, String complaint) {
    List<ReadResult> results = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(book));

    assertThat(results).filteredOn(Item.class::isInstance).hasSize(records);
    assertThat(results)
        .filteredOn(Rejected.class::isInstance)
        .singleElement()
        .satisfies(bad -> assertThat(((Rejected) bad).detail()).contains(complaint));
  }

  private static byte[] sheet(String rows) throws IOException {
    return book(rows);
  }

  private static byte[] with(String part, String text) throws IOException {
    return with(part, text, row(1, "Manufacturer", "MPN") + row(2, "Quectel", "EC25-AF"));
  }

  private static byte[] with(String part, String text, String rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      parts(zip, rows);
      part(zip, part, text);
    }
    return out.toByteArray();
  }

  private static List<ReadResult> read(byte[] bytes) throws IOException {
    BufferedInputStream input = new BufferedInputStream(new ByteArrayInputStream(bytes));
    assertThat(Workbook.isWorkbook(input)).isTrue();
    try (Stream<ReadResult> results = Workbook.read(input, "parts.csv", RecordReader.sniffing())) {
      return results.toList();
    }
  }

  private static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r='" + number + "'>");
    char column = 'A';
    for (String cell : cells) {
      row.append("<c r='").append(column).append(number).append("' t='inlineStr'><is><t>");
      row.append(cell).append("</t></is></c>");
      column++;
    }
    return row.append("</row>").toString();
  }

  private static byte[] book(String... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      parts(zip, String.join("", rows));
    }
    return out.toByteArray();
  }

  private static void parts(ZipOutputStream zip, String rows) throws IOException {
    part(zip, "[Content_Types].xml", TYPES);
    part(zip, "xl/workbook.xml", BOOK);
    part(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
    part(
        zip,
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
            + rows
            + "</sheetData></worksheet>");
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(zip, "[Content_Types].xml", TYPES);
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] piece = new byte[1024 * 1024];
      for (int i = 0; i < 200; i++) {
        zip.write(piece);
      }
    }
    return out.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
