package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.interdict.Assessment;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import dev.interdict.report.ReportWriter;
import dev.interdict.report.ReportedRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * One JSON document, laid out for reading. Assessments are written as they come; rejected and
 * skipped rows wait for their own arrays.
 */
public final class JsonReport implements ReportWriter {

  private final JsonGenerator out;
  private final JsonPieces pieces;
  private final Spool rejected = new Spool();
  private final Spool skipped = new Spool();

  /** A writer to that stream. */
  public JsonReport(OutputStream out) {
    try {
      this.out = JsonPieces.factory().createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.out.setPrettyPrinter(printer());
    this.pieces = new JsonPieces(this.out);
  }

  @Override
  public void begin(ReportHeader header) throws IOException {
    out.writeStartObject();
    pieces.header(header);
    out.writeArrayFieldStart("assessments");
  }

  @Override
  public void assessment(Assessment assessment) throws IOException {
    pieces.assessment(ReportedRecord.of(assessment));
  }

  @Override
  public void rejected(Rejected row) throws IOException {
    rejected.pieces().rejected(row);
  }

  @Override
  public void skipped(Skipped row) throws IOException {
    skipped.pieces().skipped(row);
  }

  @Override
  public void end(ReportSummary summary) throws IOException {
    out.writeEndArray();
    array("rejected", rejected);
    array("skipped", skipped);
    out.writeFieldName("summary");
    pieces.summary(summary);
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
  }

  private void array(String name, Spool rows) throws IOException {
    out.writeFieldName(name);
    try (rows) {
      rows.writeTo(out);
    }
  }

  /** A layout for reading, the same on every system. */
  static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
