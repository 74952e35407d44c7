package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.interdict.Evidence;
import dev.interdict.record.BomComponent;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.SourceLocation;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Texts, places and records as JSON members. */
final class JsonValues {

  private final JsonGenerator out;

  JsonValues(JsonGenerator out) {
    this.out = out;
  }

  void text(String name, String value) throws IOException {
    out.writeStringField(name, HarmlessText.wellFormed(value));
  }

  void texts(String name, List<String> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(HarmlessText.wellFormed(value));
    }
    out.writeEndArray();
  }

  void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    } else {
      out.writeNullField(name);
    }
  }

  void evidence(List<Evidence> evidence) throws IOException {
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

  void mention(Mention mention) throws IOException {
    out.writeStringField("role", mention.role().key());
    text("field", mention.field());
    text("text", mention.text());
  }

  void place(SourceLocation where) throws IOException {
    text("file", where.file());
    out.writeNumberField("row", where.row());
    if (where.line().isPresent()) {
      out.writeNumberField("line", where.line().getAsLong());
    }
  }

  /** Writes what a record says, so that it can be checked again without its file. */
  void record(Checkable checked) throws IOException {
    out.writeObjectFieldStart("record");
    texts("agencies", checked.agencies());
    out.writeArrayFieldStart("mentions");
    for (Mention mention : checked.mentions()) {
      out.writeStartObject();
      mention(mention);
      out.writeEndObject();
    }
    out.writeEndArray();
    optional("psc", checked.psc());
    optional("naics", checked.naics());
    optional("vendorCountry", checked.vendorCountry());
    optional("originCountry", checked.originCountry());
    if (checked instanceof ProcurementRecord purchase) {
      amount(purchase.amount());
      text("awardKey", purchase.awardKey());
      texts("fundingAgencies", purchase.fundingAgencies());
    } else if (checked instanceof BomComponent component) {
      text("bom", component.bom());
      texts("path", component.path());
    }
    out.writeEndObject();
  }

  private void amount(Optional<BigDecimal> amount) throws IOException {
    if (amount.isPresent()) {
      out.writeNumberField("amount", amount.get());
    } else {
      out.writeNullField("amount");
    }
  }
}
