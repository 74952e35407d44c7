package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.interdict.Assessment;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.Verdict;
import dev.interdict.catalog.Agency;
import dev.interdict.catalog.ListEdition;
import dev.interdict.record.Checkable;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
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

  JsonPieces(JsonGenerator out) {
    this.out = out;
  }

  static JsonFactory factory() {
    return FACTORY;
  }

  /** Writes the members of the header into the object that is open. */
  void header(ReportHeader header) throws IOException {
    out.writeStringField("$schema", SCHEMA);
    out.writeStringField("schemaVersion", SCHEMA_VERSION);
    text("tool", header.tool());
    out.writeObjectFieldStart("catalog");
    out.writeStringField("published", header.catalog().published().toString());
    text("sha256", header.catalog().sha256());
    out.writeEndObject();
    out.writeArrayFieldStart("lists");
    for (ListEdition edition : header.lists()) {
      edition(edition);
    }
    out.writeEndArray();
    out.writeObjectFieldStart("options");
    out.writeStringField("today", header.today().toString());
    out.writeNumberField("floor", BigDecimal.valueOf(header.floor()));
    text("index", header.index());
    out.writeEndObject();
  }

  private void edition(ListEdition edition) throws IOException {
    out.writeStartObject();
    text("policyId", edition.policyId());
    out.writeStringField("date", edition.date().toString());
    out.writeNumberField("names", edition.names());
    text("sha256", edition.sha256());
    text("origin", edition.origin());
    out.writeEndObject();
  }

  /** Writes one assessment as an object. */
  void assessment(Assessment assessment) throws IOException {
    Checkable checked = assessment.record();
    out.writeStartObject();
    text("recordId", checked.id());
    out.writeStringField("recordType", checked.type().key());
    text("headline", checked.headline());
    source(checked.source());
    optional("date", checked.date().map(Object::toString));
    optional(
        "agency",
        assessment.agency().map(Agency::name).or(() -> checked.agencies().stream().findFirst()));
    optional("agencyId", assessment.agency().map(Agency::id));
    out.writeStringField("verdict", assessment.verdict().name());
    out.writeStringField("today", assessment.today().name());
    new JsonMatches(out).write(assessment.matches());
    out.writeEndObject();
  }

  private void source(Optional<SourceLocation> source) throws IOException {
    if (source.isEmpty()) {
      out.writeNullField("source");
      return;
    }
    out.writeObjectFieldStart("source");
    place(source.get());
    out.writeEndObject();
  }

  /** Writes one rejected row as an object. */
  void rejected(Rejected rejected) throws IOException {
    out.writeStartObject();
    place(rejected.where());
    text("field", rejected.field());
    out.writeStringField("reason", rejected.reason().key());
    text("detail", rejected.detail());
    out.writeEndObject();
  }

  /** Writes one skipped row as an object. */
  void skipped(Skipped skipped) throws IOException {
    out.writeStartObject();
    place(skipped.where());
    text("why", skipped.why());
    out.writeEndObject();
  }

  /** Writes the counts as an object. */
  void summary(ReportSummary summary) throws IOException {
    out.writeStartObject();
    out.writeStringField("worst", summary.worst().name());
    out.writeNumberField("rows", summary.rows());
    out.writeNumberField("assessed", summary.assessed());
    out.writeNumberField("rejected", summary.rejected());
    out.writeNumberField("skipped", summary.skipped());
    out.writeObjectFieldStart("byVerdict");
    for (Verdict verdict : Verdict.values()) {
      out.writeNumberField(verdict.name(), summary.count(verdict));
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private void place(SourceLocation where) throws IOException {
    text("file", where.file());
    out.writeNumberField("row", where.row());
  }

  private void text(String name, String value) throws IOException {
    out.writeStringField(name, HarmlessText.wellFormed(value));
  }

  private void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    } else {
      out.writeNullField(name);
    }
  }
}
