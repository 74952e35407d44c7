package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
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

/** One JSON object a line, in input order, between a header line and a summary line. */
public final class NdjsonReport implements ReportWriter {

  private final JsonGenerator out;
  private final JsonPieces pieces;

  /** A writer to that stream. */
  public NdjsonReport(OutputStream out) {
    try {
      this.out = JsonPieces.factory().createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.pieces = new JsonPieces(this.out);
  }

  @Override
  public void begin(ReportHeader header) throws IOException {
    out.writeStartObject();
    out.writeObjectFieldStart("header");
    pieces.header(header);
    out.writeEndObject();
    out.writeEndObject();
  }

  @Override
  public void assessment(Assessment assessment) throws IOException {
    pieces.assessment(ReportedRecord.of(assessment));
  }

  @Override
  public void rejected(Rejected rejected) throws IOException {
    out.writeStartObject();
    out.writeFieldName("rejected");
    pieces.rejected(rejected);
    out.writeEndObject();
  }

  @Override
  public void skipped(Skipped skipped) throws IOException {
    out.writeStartObject();
    out.writeFieldName("skipped");
    pieces.skipped(skipped);
    out.writeEndObject();
  }

  @Override
  public void end(ReportSummary summary) throws IOException {
    out.writeStartObject();
    out.writeFieldName("summary");
    pieces.summary(summary);
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
  }
}
