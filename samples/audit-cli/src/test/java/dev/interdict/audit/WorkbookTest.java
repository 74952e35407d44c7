package dev.interdict.audit;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

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
      part(zip, "[Content_Types].xml", TYPES);
      part(zip, "xl/workbook.xml", BOOK);
      part(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
              + String.join("", rows)
              + "</sheetData></worksheet>");
    }
    return out.toByteArray();
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
