package dev.interdict.internal.record.xml;

import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.internal.record.row.BadCell;
import dev.interdict.internal.record.row.Column;
import dev.interdict.internal.record.row.Fields;
import dev.interdict.internal.record.row.PathColumns;
import dev.interdict.internal.record.row.ProcurementMapping;
import dev.interdict.internal.record.xml.XmlEntries.Entry;
import dev.interdict.internal.record.xml.XmlEntries.Fault;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the Federal Procurement Data System's Atom feeds: awards, IDVs and other transactions. Rows
 * are counted by entries.
 */
public final class FpdsSource implements ResultSource {

  /** The feed's own paths are far shorter. */
  private static final int LONGEST_PATH = 1_000;

  private final String name;
  private final XmlEntries entries;
  private long row;
  private OptionalLong line = OptionalLong.empty();

  /** Reads one feed, or several in one file. */
  public FpdsSource(String name, Reader reader) {
    this.name = name;
    this.entries = new XmlEntries(reader);
  }

  @Override
  public long position() {
    return row;
  }

  @Override
  public boolean step(Consumer<ReadResult> out) throws IOException {
    Optional<Entry> entry = entries.next();
    if (entry.isEmpty()) {
      if (entries.isBrokenOff()) {
        out.accept(rejected(Reason.MALFORMED, "the feed breaks off; what followed was not read"));
      }
      return false;
    }
    row++;
    line = OptionalLong.of(entry.get().line());
    out.accept(entry.get().fault().map(this::lost).orElseGet(() -> read(entry.get().text())));
    return true;
  }

  private ReadResult lost(Fault fault) {
    return fault == Fault.TOO_LARGE
        ? rejected(
            Reason.TOO_LARGE,
            "the entry has more than " + Limits.RECORD + " characters; shorten it")
        : rejected(
            Reason.MALFORMED, "the entry does not end; fetch the page again or mend its last tag");
  }

  private ReadResult read(String entry) {
    try {
      return ProcurementMapping.map(fields(new XmlTexts(new StringReader(entry))), here());
    } catch (BadCell e) {
      return e.at(here());
    } catch (UnreadableInput e) {
      return rejected(e.reason(), e.detail());
    } catch (XMLStreamException | IOException e) {
      return rejected(
          Reason.MALFORMED, "the entry is not valid XML; the entries after it were read");
    }
  }

  private static Fields fields(XmlTexts xml) throws XMLStreamException, IOException, BadCell {
    Fields fields = new Fields();
    StringBuilder path = new StringBuilder();
    Deque<Integer> ends = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          ends.push(path.length());
          path.append(path.length() == 0 ? "" : " ").append(xml.name());
          text.setLength(0);
          attributes(xml, fields, path);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          add(fields, path, text.toString());
          path.setLength(ends.pop());
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.text());
        default -> {
          // Remarks and processing instructions say nothing about the award.
        }
      }
    }
    return fields;
  }

  private static void attributes(XmlTexts xml, Fields fields, StringBuilder path) throws BadCell {
    int end = path.length();
    for (int i = 0; i < xml.attributes(); i++) {
      path.append(' ').append(xml.attributeName(i));
      add(fields, path, xml.attributeValue(i));
      path.setLength(end);
    }
  }

  private static void add(Fields fields, StringBuilder path, String text) throws BadCell {
    if (text.isBlank() || path.length() > LONGEST_PATH) {
      return;
    }
    String names = path.toString();
    Optional<Column> column = PathColumns.FPDS.known(names);
    if (column.isPresent()) {
      fields.add(column.get(), shortName(names), text);
    }
  }

  /** The last two names tell a reader of a report which of many it is. */
  private static String shortName(String path) {
    int last = path.lastIndexOf(' ');
    int before = path.lastIndexOf(' ', last - 1);
    return path.substring(before + 1).replace(' ', '/');
  }

  private Rejected rejected(Reason reason, String detail) {
    return new Rejected(here(), "", reason, detail);
  }

  private SourceLocation here() {
    return new SourceLocation(name, row, line);
  }
}
