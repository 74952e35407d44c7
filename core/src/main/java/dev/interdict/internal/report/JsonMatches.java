package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.interdict.Decision;
import dev.interdict.catalog.Citation;
import dev.interdict.record.Mention;
import dev.interdict.record.ProductCategory;
import dev.interdict.report.ReportedMatch;
import dev.interdict.report.ReportedRuling;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The matches of an assessment with their evidence and rulings. */
final class JsonMatches {

  private final JsonGenerator out;
  private final JsonValues values;

  JsonMatches(JsonGenerator out) {
    this.out = out;
    this.values = new JsonValues(out);
  }

  void write(List<ReportedMatch> matches) throws IOException {
    out.writeArrayFieldStart("matches");
    for (ReportedMatch match : matches) {
      match(match);
    }
    out.writeEndArray();
  }

  private void match(ReportedMatch match) throws IOException {
    out.writeStartObject();
    out.writeStringField("fingerprint", match.fingerprint());
    values.text("vendorId", match.vendorId());
    values.text("vendorName", match.vendorName());
    values.text("alias", match.alias());
    out.writeStringField("relation", match.relation().key());
    out.writeBooleanField("unverified", match.unverified());
    values.text("why", match.why());
    values.mention(match.mention());
    out.writeArrayFieldStart("alsoIn");
    for (Mention other : match.others()) {
      out.writeStartObject();
      values.mention(other);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeStringField("usage", match.usage().key());
    values.texts(
        "categories", match.categories().stream().map(ProductCategory::key).sorted().toList());
    out.writeNumberField("confidence", Figures.confidence(match.confidence(), 4));
    out.writeStringField("level", match.level().name());
    out.writeStringField("verdict", match.verdict().name());
    out.writeStringField("today", match.today().name());
    decision(match.decision());
    values.evidence(match.evidence());
    out.writeArrayFieldStart("rulings");
    for (ReportedRuling ruling : match.rulings()) {
      ruling(ruling);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void decision(Optional<Decision> made) throws IOException {
    if (made.isEmpty()) {
      out.writeNullField("decision");
      return;
    }
    Decision decision = made.get();
    out.writeObjectFieldStart("decision");
    out.writeStringField("outcome", decision.outcome().key());
    out.writeStringField("standing", decision.standing().key());
    values.text("reason", decision.reason());
    values.text("approver", decision.approver());
    out.writeStringField("date", decision.decided().toString());
    values.optional("expires", decision.expires().map(Object::toString));
    out.writeEndObject();
  }

  /** Writes one ruling as an object. */
  void ruling(ReportedRuling ruling) throws IOException {
    out.writeStartObject();
    values.text("policyId", ruling.policyId());
    values.text("title", ruling.title());
    values.text("provision", ruling.provision());
    out.writeStringField("kind", ruling.kind().key());
    values.text("effect", ruling.effect());
    out.writeStringField("verdict", ruling.verdict().name());
    out.writeStringField("inForce", ruling.inForce().name());
    out.writeStringField("binds", ruling.binds().name());
    out.writeStringField("inScope", ruling.inScope().name());
    values.optional("since", ruling.since().map(Object::toString));
    values.optional("until", ruling.until().map(Object::toString));
    values.texts("reasons", ruling.reasons());
    values.texts("exemptions", ruling.exemptions());
    values.optional("waiver", ruling.waiver());
    citations(ruling.citations());
    out.writeStringField("today", ruling.today().name());
    out.writeEndObject();
  }

  private void citations(List<Citation> citations) throws IOException {
    out.writeArrayFieldStart("citations");
    for (Citation citation : citations) {
      out.writeStartObject();
      values.text("cite", citation.cite());
      values.text("url", citation.url());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
