package dev.interdict.internal.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.interdict.Answer;
import dev.interdict.Confidence;
import dev.interdict.Decision;
import dev.interdict.Evidence;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.Usage;
import dev.interdict.Verdict;
import dev.interdict.catalog.CatalogVersion;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.ListEdition;
import dev.interdict.catalog.PolicyKind;
import dev.interdict.catalog.Relation;
import dev.interdict.record.BomComponent;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.ProductCategory;
import dev.interdict.record.RecordType;
import dev.interdict.record.Role;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import dev.interdict.report.ReportedMatch;
import dev.interdict.report.ReportedRecord;
import dev.interdict.report.ReportedRuling;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What a report tells, made of its JSON members. Rulings that are the same are kept once. */
final class ToldRecords {

  private static final int RULINGS = 50_000;

  private final Map<ReportedRuling, ReportedRuling> rulings = new HashMap<>();

  static ReportHeader header(JsonNode node) {
    Members header = new Members(node);
    Members catalog = header.required("catalog");
    Members options = header.required("options");
    return new ReportHeader(
        header.text("tool"),
        new CatalogVersion(catalog.date("published"), catalog.text("sha256")),
        header.list(
            "lists",
            list ->
                new ListEdition(
                    list.text("policyId"),
                    list.date("date"),
                    Math.toIntExact(list.count("names")),
                    list.text("sha256"),
                    list.text("origin"))),
        options.text("index"),
        options.date("today"),
        options.number("floor"));
  }

  static Rejected rejected(JsonNode node) {
    Members row = new Members(node);
    return new Rejected(
        place(row), row.text("field"), row.choice("reason", Reason.class), row.text("detail"));
  }

  static Skipped skipped(JsonNode node) {
    Members row = new Members(node);
    return new Skipped(place(row), row.text("why"));
  }

  static ReportSummary summary(JsonNode node) {
    Members summary = new Members(node);
    Members counts = summary.required("byVerdict");
    Map<Verdict, Long> byVerdict = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      if (counts.count(verdict.name()) > 0) {
        byVerdict.put(verdict, counts.count(verdict.name()));
      }
    }
    return new ReportSummary(
        byVerdict,
        summary.count("assessed"),
        summary.count("rejected"),
        summary.count("skipped"),
        summary.count("decided"),
        summary.choice("open", Verdict.class),
        summary.texts("notes"));
  }

  ReportedRecord assessment(JsonNode node) {
    Members told = new Members(node);
    return new ReportedRecord(
        record(told),
        told.optional("agency"),
        told.optional("agencyId"),
        told.choice("verdict", Verdict.class),
        told.choice("today", Verdict.class),
        told.list("matches", this::match));
  }

  private static Checkable record(Members told) {
    RecordType type = told.choice("recordType", RecordType.class);
    return type == RecordType.COMPONENT ? component(told) : purchase(told, type);
  }

  private static BomComponent component(Members told) {
    Members record = told.required("record");
    return new BomComponent(
        told.text("recordId"),
        record.text("bom"),
        record.texts("path"),
        told.optionalDate("date"),
        record.texts("agencies"),
        record.list("mentions", ToldRecords::mention),
        record.optional("originCountry"),
        told.object("source").map(ToldRecords::place));
  }

  private static ProcurementRecord purchase(Members told, RecordType type) {
    Members record = told.required("record");
    return new ProcurementRecord(
        told.text("recordId"),
        type,
        told.optionalDate("date"),
        record.text("awardKey"),
        record.texts("agencies"),
        record.texts("fundingAgencies"),
        record.list("mentions", ToldRecords::mention),
        record.optional("psc"),
        record.optional("naics"),
        record.optional("vendorCountry"),
        record.optional("originCountry"),
        Optional.of(record.node().path("amount"))
            .filter(JsonNode::isNumber)
            .map(JsonNode::decimalValue),
        told.object("source").map(ToldRecords::place));
  }

  private static SourceLocation place(Members place) {
    return new SourceLocation(
        place.text("file"),
        place.count("row"),
        place.node().has("line") ? OptionalLong.of(place.count("line")) : OptionalLong.empty());
  }

  private static Mention mention(Members mention) {
    return new Mention(
        mention.choice("role", Role.class), mention.text("field"), mention.text("text"));
  }

  private ReportedMatch match(Members match) {
    return new ReportedMatch(
        match.text("fingerprint"),
        match.text("vendorId"),
        match.text("vendorName"),
        match.text("alias"),
        match.choice("relation", Relation.class),
        match.flag("unverified"),
        match.text("why"),
        mention(match),
        match.list("alsoIn", ToldRecords::mention),
        match.choice("usage", Usage.class),
        categories(match),
        match.number("confidence"),
        match.choice("level", Confidence.class),
        match.choice("verdict", Verdict.class),
        match.choice("today", Verdict.class),
        match.list("evidence", ToldRecords::evidence),
        match.list("rulings", this::ruling),
        match.object("decision").map(made -> decision(match.text("vendorId"), made)));
  }

  private static Set<ProductCategory> categories(Members match) {
    return match.texts("categories").stream()
        .map(key -> Members.constant(key, ProductCategory.class))
        .collect(Collectors.toSet());
  }

  private static Evidence evidence(Members piece) {
    return new Evidence(
        piece.text("signal"),
        piece.number("contribution"),
        piece.text("observed"),
        piece.text("listed"));
  }

  private static Decision decision(String vendorId, Members made) {
    return new Decision(
        vendorId,
        made.choice("outcome", Decision.Outcome.class),
        made.choice("standing", Decision.Standing.class),
        made.text("reason"),
        made.text("approver"),
        made.date("date"),
        made.optionalDate("expires"));
  }

  private ReportedRuling ruling(Members told) {
    ReportedRuling ruling =
        new ReportedRuling(
            told.text("policyId"),
            told.text("title"),
            told.text("provision"),
            told.choice("kind", PolicyKind.class),
            told.optional("effect").orElse(""),
            told.choice("verdict", Verdict.class),
            told.choice("inForce", Answer.class),
            told.choice("binds", Answer.class),
            told.choice("inScope", Answer.class),
            told.optionalDate("since"),
            told.optionalDate("until"),
            told.texts("reasons"),
            told.texts("exemptions"),
            told.optional("waiver"),
            told.list("citations", it -> new Citation(it.text("cite"), it.text("url"))),
            told.choice("today", Verdict.class));
    ReportedRuling known = rulings.get(ruling);
    if (known != null) {
      return known;
    }
    if (rulings.size() < RULINGS) {
      rulings.put(ruling, ruling);
    }
    return ruling;
  }
}
