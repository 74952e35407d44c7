package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.interdict.NameComparison;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** One JSON object a line for each pair of names. */
public final class ComparisonReport {

  private static final int PLACES = 4;

  private final JsonGenerator out;
  private final JsonPieces pieces;

  /** A writer to that stream. */
  public ComparisonReport(OutputStream out) {
    try {
      this.out = JsonPieces.factory().createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.pieces = new JsonPieces(this.out);
  }

  /** Writes one pair. */
  public void comparison(NameComparison comparison) throws IOException {
    JsonValues values = new JsonValues(out);
    out.writeStartObject();
    values.text("name1", comparison.name1());
    values.text("name2", comparison.name2());
    out.writeNumberField("confidence", Figures.confidence(comparison.confidence(), PLACES));
    values.evidence(comparison.evidence());
    out.writeEndObject();
  }

  /** Writes a row that held no pair. */
  public void rejected(Rejected rejected) throws IOException {
    out.writeStartObject();
    out.writeFieldName("rejected");
    pieces.rejected(rejected);
    out.writeEndObject();
  }

  /** Ends the last line and flushes. */
  public void end() throws IOException {
    out.writeRaw('\n');
    out.flush();
  }
}
