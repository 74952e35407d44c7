package dev.interdict.internal.record;

import dev.interdict.internal.record.bom.CycloneDxSource;
import dev.interdict.internal.record.bom.CycloneDxXmlSource;
import dev.interdict.internal.record.bom.SpdxJsonSource;
import dev.interdict.internal.record.bom.SpdxTagSource;
import dev.interdict.internal.record.csv.CsvLayout;
import dev.interdict.internal.record.csv.CsvSource;
import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.internal.record.json.JsonKinds;
import dev.interdict.internal.record.json.JsonLinesSource;
import dev.interdict.internal.record.json.JsonLinesSource.LineReader;
import dev.interdict.internal.record.json.JsonRowsSource;
import dev.interdict.internal.record.json.OcdsSource;
import dev.interdict.internal.record.row.ColumnNames;
import dev.interdict.internal.record.row.MemberNames;
import dev.interdict.internal.record.row.PathColumns;
import dev.interdict.internal.record.row.ReadOptions;
import dev.interdict.internal.record.xml.FpdsSource;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.RecordFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/**
 * The reader of each format: a new format is a line here and one where formats are told apart.
 *
 * @param name name of the input
 * @param text the whole text
 * @param head its beginning
 * @param options how the user wants it read
 */
record FormatReaders(String name, BufferedReader text, String head, ReadOptions options) {

  ResultSource open() throws IOException {
    RecordFormat format = options.format().isPresent() ? options.format().get() : format(head);
    return switch (format) {
      case CSV, USASPENDING_CSV, GSA_PRICE_LIST_CSV, EDA_BOM_CSV ->
          new CsvSource(name, bomName(), text, CsvLayout.find(head, options));
      case USASPENDING_JSON -> json(rows(generic()));
      case SAM_JSON -> json(rows(PathColumns.SAM));
      case OCDS_JSON -> json((line, before) -> new OcdsSource(name, line, before));
      case FPDS_ATOM -> new FpdsSource(name, text);
      case CYCLONEDX_JSON -> new CycloneDxSource(name, bomName(), text);
      case CYCLONEDX_XML -> cycloneDxXml();
      case SPDX_JSON -> new SpdxJsonSource(name, bomName(), text);
      case SPDX_TAG_VALUE -> new SpdxTagSource(name, bomName(), text);
    };
  }

  /** The format that the text is read in. */
  RecordFormat format() throws IOException {
    RecordFormat format = options.format().isPresent() ? options.format().get() : format(head);
    return format == RecordFormat.CSV ? CsvLayout.find(head, options).format() : format;
  }

  /** The format of a text that begins like this. Tables are told apart by their header later. */
  static RecordFormat format(String head) throws UnreadableInput {
    String start = head.stripLeading();
    if (JsonKinds.isJson(start)) {
      return JsonKinds.format(start);
    }
    if (start.startsWith("<")) {
      return xml(start);
    }
    return start.contains("SPDXVersion:") && start.contains("SPDXID:")
        ? RecordFormat.SPDX_TAG_VALUE
        : RecordFormat.CSV;
  }

  private static RecordFormat xml(String start) throws UnreadableInput {
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.contains("cyclonedx.org/schema/bom")) {
      return RecordFormat.CYCLONEDX_XML;
    }
    if (lower.contains("fpds.gov/") || lower.contains("fpds-ng search")) {
      return RecordFormat.FPDS_ATOM;
    }
    throw new UnreadableInput(
        Reason.UNKNOWN_FORMAT,
        "this is an XML document, which is not read; export the records as CSV or JSON");
  }

  private ResultSource json(LineReader reader) throws IOException {
    return JsonLinesSource.isLines(head)
        ? new JsonLinesSource(name, text, reader)
        : reader.open(text, 0);
  }

  private LineReader rows(MemberNames names) {
    return (line, before) -> new JsonRowsSource(name, line, names, before);
  }

  /** Flattened FPDS entries tell themselves by the {@code __} between their names. */
  private MemberNames generic() {
    ColumnNames own = options.procurementNames();
    return path -> path.contains("__") ? PathColumns.FPDS.known(path) : own.known(path);
  }

  private ResultSource cycloneDxXml() throws UnreadableInput {
    try {
      return new CycloneDxXmlSource(name, bomName(), text);
    } catch (XMLStreamException e) {
      throw new UnreadableInput(Reason.MALFORMED, "the XML is not valid from its first line on");
    }
  }

  /** A bill goes by its file's name. */
  private String bomName() {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
