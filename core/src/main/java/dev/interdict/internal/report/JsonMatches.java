package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.interdict.Evidence;
import dev.interdict.Match;
import dev.interdict.Ruling;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.Exemption;
import dev.interdict.record.Mention;
import dev.interdict.record.ProductCategory;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The matches of an assessment with their evidence and rulings. */
final class JsonMatches {

  private final JsonGenerator out;

  JsonMatches(JsonGenerator out) {
    this.out = out;
  }

  void write(List<Match> matches) throws IOException {
    out.writeArrayFieldStart("matches");
    for (Match match : matches) {
      match(match);
    }
    out.writeEndArray();
  }

  private void match(Match match) throws IOException {
    out.writeStartObject();
    text("vendorId", match.vendor().id());
    text("vendorName", match.vendor().name());
    text("alias", match.designation().text());
    out.writeStringField("relation", match.relation().key());
    out.writeBooleanField("unverified", match.restsOnUnverifiedFact());
    mention(match.mention(), match.text());
    out.writeArrayFieldStart("alsoIn");
    for (Mention other : match.others()) {
      out.writeStartObject();
      mention(other, other.text());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeStringField("usage", match.usage().key());
    texts("categories", match.categories().stream().map(ProductCategory::key).sorted().toList());
    out.writeNumberField("confidence", Figures.confidence(match.confidence(), 4));
    out.writeStringField("level", match.level().name());
    out.writeStringField("verdict", match.verdict().name());
    out.writeStringField("today", match.today().name());
    evidence(match.evidence());
    rulings(match.rulings());
    out.writeEndObject();
  }

  private void mention(Mention mention, String shown) throws IOException {
    out.writeStringField("role", mention.role().key());
    text("field", mention.field());
    text("text", shown);
  }

  private void evidence(List<Evidence> evidence) throws IOException {
    out.writeArrayFieldStart("evidence");
    for (Evidence piece : evidence) {
      out.writeStartObject();
      text("signal", piece.signal());
      out.writeNumberField("contribution", Figures.contribution(piece.contribution(), 4));
      text("observed", piece.observed());
      text("listed", piece.listed());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void rulings(List<Ruling> rulings) throws IOException {
    out.writeArrayFieldStart("rulings");
    for (Ruling ruling : rulings) {
      ruling(ruling);
    }
    out.writeEndArray();
  }

  private void ruling(Ruling ruling) throws IOException {
    out.writeStartObject();
    text("policyId", ruling.policy().id());
    text("title", ruling.title());
    text("provision", ruling.provision().title());
    out.writeStringField("kind", ruling.provision().kind().key());
    out.writeStringField("verdict", ruling.verdict().name());
    out.writeStringField("inForce", ruling.inForce().name());
    out.writeStringField("binds", ruling.binds().name());
    out.writeStringField("inScope", ruling.inScope().name());
    date(ruling);
    texts("reasons", ruling.reasons());
    texts("exemptions", ruling.provision().exemptions().stream().map(Exemption::text).toList());
    waiver(Optional.of(ruling.provision().waiver()).filter(waiver -> !waiver.isBlank()));
    citations(ruling.citations());
    out.writeStringField("today", ruling.today().name());
    out.writeEndObject();
  }

  private void date(Ruling ruling) throws IOException {
    if (ruling.since().isPresent()) {
      out.writeStringField("since", ruling.since().get().toString());
    } else {
      out.writeNullField("since");
    }
  }

  private void waiver(Optional<String> waiver) throws IOException {
    if (waiver.isPresent()) {
      text("waiver", waiver.get());
    } else {
      out.writeNullField("waiver");
    }
  }

  private void citations(List<Citation> citations) throws IOException {
    out.writeArrayFieldStart("citations");
    for (Citation citation : citations) {
      out.writeStartObject();
      text("cite", citation.cite());
      text("url", citation.url());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void texts(String name, List<String> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(HarmlessText.wellFormed(value));
    }
    out.writeEndArray();
  }

  private void text(String name, String value) throws IOException {
    out.writeStringField(name, HarmlessText.wellFormed(value));
  }
}
