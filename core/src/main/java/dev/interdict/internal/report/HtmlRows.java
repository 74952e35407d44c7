package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.interdict.Assessment;
import dev.interdict.Confidence;
import dev.interdict.Decision;
import dev.interdict.Evidence;
import dev.interdict.Match;
import dev.interdict.Usage;
import dev.interdict.Verdict;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.report.ReportedMatch;
import dev.interdict.report.ReportedRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records in a compact form that {@code model.js} decodes: arrays by position, texts and rulings by
 * their place in a table. Rows wait in a spool until the page around them can be written.
 */
final class HtmlRows implements AutoCloseable {

  private static final int CLEAR_ROWS = 30_000;
  private static final int OTHER_ROWS = 50_000;
  private static final int RULES = 20_000;

  private final Spool rows = new Spool();
  private final JsonGenerator out = rows.generator();
  private final TextTable texts = new TextTable();
  private final RuleTable rules = new RuleTable();
  private final Map<String, List<String>> vendors = new LinkedHashMap<>();
  private final Map<String, Integer> vendorPlaces = new HashMap<>();
  private final Map<String, String> policies = new LinkedHashMap<>();
  private long clear;
  private long others;
  private long leftOut;

  void add(Assessment assessment) throws IOException {
    boolean isClear = assessment.verdict() == Verdict.CLEAR;
    if (isClear ? clear >= CLEAR_ROWS : others >= OTHER_ROWS || rules.size() >= RULES) {
      leftOut++;
      return;
    }
    clear += isClear ? 1 : 0;
    others += isClear ? 0 : 1;
    ReportedRecord told = ReportedRecord.of(assessment);
    Checkable checked = told.record();
    out.writeStartArray();
    out.writeNumber(VerdictWords.rank(told.verdict()));
    out.writeNumber(VerdictWords.rank(told.today()));
    text(checked.id());
    text(checked.headline());
    text(checked.date().map(Object::toString).orElse(""));
    text(told.agency().orElse(""));
    place(checked.source());
    text(seller(checked));
    if (!told.matches().isEmpty()) {
      matches(assessment, told.matches());
      mentions(checked);
      codes(checked);
    }
    out.writeEndArray();
  }

  void add(Rejected row) throws IOException {
    if (others >= OTHER_ROWS) {
      leftOut++;
      return;
    }
    others++;
    out.writeStartArray();
    out.writeNumber(VerdictWords.rank(Verdict.NOT_CHECKED));
    out.writeNumber(VerdictWords.rank(Verdict.NOT_CHECKED));
    text("");
    text(
        capitalised(row.reason().key().replace('_', ' '))
            + (row.field().isEmpty() ? "" : " in " + row.field())
            + ": "
            + row.detail());
    text("");
    text("");
    place(Optional.of(row.where()));
    out.writeEndArray();
  }

  /** Records that the page does not list. */
  long leftOut() {
    return leftOut;
  }

  /** Writes tables and rows as members of the object that is open. */
  void writeTo(JsonGenerator page) throws IOException {
    page.writeArrayFieldStart("vendors");
    for (Map.Entry<String, List<String>> vendor : vendors.entrySet()) {
      page.writeStartArray();
      page.writeString(vendor.getKey());
      for (String fact : vendor.getValue()) {
        page.writeString(HarmlessText.oneLine(fact, false));
      }
      page.writeEndArray();
    }
    page.writeEndArray();
    page.writeObjectFieldStart("policies");
    for (Map.Entry<String, String> policy : policies.entrySet()) {
      page.writeStringField(policy.getKey(), policy.getValue());
    }
    page.writeEndObject();
    rules.writeAll(page);
    page.writeFieldName("texts");
    texts.writeAll(page);
    page.writeFieldName("rows");
    rows.writeTo(page);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private void matches(Assessment assessment, List<ReportedMatch> told) throws IOException {
    out.writeStartArray();
    for (int i = 0; i < told.size(); i++) {
      Match match = assessment.matches().get(i);
      match.rulings().forEach(it -> policies.putIfAbsent(it.policy().id(), it.policy().title()));
      match(told.get(i), vendorPlace(match));
    }
    out.writeEndArray();
  }

  private int vendorPlace(Match match) {
    vendors.putIfAbsent(
        match.vendor().id(), List.of(match.vendor().name(), match.vendor().country().orElse("")));
    return vendorPlaces.computeIfAbsent(match.vendor().id(), id -> vendorPlaces.size());
  }

  private void match(ReportedMatch match, int vendor) throws IOException {
    out.writeStartArray();
    out.writeNumber(vendor);
    text(match.alias());
    text(match.why());
    out.writeNumber(Figures.confidence(match.confidence(), 2));
    out.writeNumber(List.of(Confidence.values()).indexOf(match.level()));
    out.writeStartArray();
    for (String caveat : caveats(match)) {
      text(caveat);
    }
    out.writeEndArray();
    out.writeStartArray();
    for (Evidence piece : match.evidence()) {
      text(piece.signal());
      out.writeNumber(Figures.contribution(piece.contribution(), 2));
      text(piece.observed());
      text(piece.listed());
    }
    out.writeEndArray();
    out.writeNumber(rules.place(match.rulings()));
    out.writeNumber(VerdictWords.rank(match.verdict()));
    out.writeNumber(VerdictWords.rank(match.today()));
    out.writeString(match.fingerprint());
    if (match.decision().isPresent()) {
      decision(match.decision().get());
    }
    out.writeEndArray();
  }

  private void decision(Decision decision) throws IOException {
    out.writeStartObject();
    out.writeBooleanField("closes", decision.closes());
    out.writeStringField("outcome", decision.outcome().key());
    out.writeStringField("standing", decision.standing().key());
    out.writeStringField("reason", HarmlessText.oneLine(decision.reason(), false));
    out.writeStringField("approver", HarmlessText.oneLine(decision.approver(), false));
    out.writeStringField("date", decision.decided().toString());
    out.writeStringField("expires", decision.expires().map(Object::toString).orElse(""));
    out.writeEndObject();
  }

  private static List<String> caveats(ReportedMatch match) {
    List<String> caveats = new ArrayList<>();
    if (match.usage() != Usage.SUBJECT) {
      caveats.add("Not a purchase by its wording: " + MatchWords.usage(match.usage()) + ".");
    }
    if (match.unverified()) {
      caveats.add("This name rests on a fact that the catalog could not verify.");
    }
    return caveats;
  }

  private void mentions(Checkable checked) throws IOException {
    out.writeStartArray();
    for (Mention mention : checked.mentions()) {
      text(mention.role().key());
      text(mention.field());
      text(mention.text());
    }
    out.writeEndArray();
  }

  private void codes(Checkable checked) throws IOException {
    out.writeStartArray();
    code("PSC", checked.psc());
    code("NAICS", checked.naics());
    code("Vendor country", checked.vendorCountry());
    code("Country of origin", checked.originCountry());
    out.writeEndArray();
  }

  private void code(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name);
      text(value.get());
    }
  }

  private void place(Optional<SourceLocation> where) throws IOException {
    text(where.map(SourceLocation::file).orElse(""));
    out.writeNumber(where.map(SourceLocation::row).orElse(0L));
  }

  private void text(String text) throws IOException {
    texts.write(out, text);
  }

  private static String seller(Checkable checked) {
    return RecordWords.seller(checked).orElse("");
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
