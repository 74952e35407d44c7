package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.Verdict;
import dev.interdict.catalog.ListEdition;
import dev.interdict.record.Checkable;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import dev.interdict.report.ReportedRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** The members of the JSON forms of a report. {@code report.schema.json} describes them. */
final class JsonPieces {

  /** Grows in its first number when a member goes away or changes its meaning. */
  static final String SCHEMA_VERSION = "1.0";

  static final String SCHEMA = "https://interdict.dev/schema/report.schema.json";

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new ControlEscapes())
          .rootValueSeparator("\n")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final JsonGenerator out;
  private final JsonValues values;

  JsonPieces(JsonGenerator out) {
    this.out = out;
    this.values = new JsonValues(out);
  }

  static JsonFactory factory() {
    return FACTORY;
  }

  /** Writes the members of the header into the object that is open. */
  void header(ReportHeader header) throws IOException {
    out.writeStringField("$schema", SCHEMA);
    out.writeStringField("schemaVersion", SCHEMA_VERSION);
    values.text("tool", header.tool());
    out.writeObjectFieldStart("catalog");
    out.writeStringField("published", header.catalog().published().toString());
    values.text("sha256", header.catalog().sha256());
    out.writeEndObject();
    out.writeArrayFieldStart("lists");
    for (ListEdition edition : header.lists()) {
      edition(edition);
    }
    out.writeEndArray();
    out.writeObjectFieldStart("options");
    out.writeStringField("today", header.today().toString());
    out.writeNumberField("floor", BigDecimal.valueOf(header.floor()));
    values.text("index", header.index());
    out.writeEndObject();
  }

  private void edition(ListEdition edition) throws IOException {
    out.writeStartObject();
    values.text("policyId", edition.policyId());
    out.writeStringField("date", edition.date().toString());
    out.writeNumberField("names", edition.names());
    values.text("sha256", edition.sha256());
    values.text("origin", edition.origin());
    out.writeEndObject();
  }

  /** Writes one assessment as an object. */
  void assessment(ReportedRecord told) throws IOException {
    Checkable checked = told.record();
    out.writeStartObject();
    values.text("recordId", checked.id());
    out.writeStringField("recordType", checked.type().key());
    values.text("headline", checked.headline());
    source(checked.source());
    values.optional("date", checked.date().map(Object::toString));
    values.optional("agency", told.agency());
    values.optional("agencyId", told.agencyId());
    out.writeStringField("verdict", told.verdict().name());
    out.writeStringField("today", told.today().name());
    values.record(checked);
    new JsonMatches(out).write(told.matches());
    out.writeEndObject();
  }

  private void source(Optional<SourceLocation> source) throws IOException {
    if (source.isEmpty()) {
      out.writeNullField("source");
      return;
    }
    out.writeObjectFieldStart("source");
    values.place(source.get());
    out.writeEndObject();
  }

  /** Writes one rejected row as an object. */
  void rejected(Rejected rejected) throws IOException {
    out.writeStartObject();
    values.place(rejected.where());
    values.text("field", rejected.field());
    out.writeStringField("reason", rejected.reason().key());
    values.text("detail", rejected.detail());
    out.writeEndObject();
  }

  /** Writes one skipped row as an object. */
  void skipped(Skipped skipped) throws IOException {
    out.writeStartObject();
    values.place(skipped.where());
    values.text("why", skipped.why());
    out.writeEndObject();
  }

  /** Writes the counts as an object. */
  void summary(ReportSummary summary) throws IOException {
    out.writeStartObject();
    out.writeStringField("worst", summary.worst().name());
    out.writeStringField("open", summary.open().name());
    out.writeNumberField("rows", summary.rows());
    out.writeNumberField("assessed", summary.assessed());
    out.writeNumberField("rejected", summary.rejected());
    out.writeNumberField("skipped", summary.skipped());
    out.writeNumberField("decided", summary.decided());
    out.writeObjectFieldStart("byVerdict");
    for (Verdict verdict : Verdict.values()) {
      out.writeNumberField(verdict.name(), summary.count(verdict));
    }
    out.writeEndObject();
    values.texts("notes", summary.notes());
    out.writeEndObject();
  }
}
