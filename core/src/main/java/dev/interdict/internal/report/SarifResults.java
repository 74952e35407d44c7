package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.interdict.Assessment;
import dev.interdict.Decision;
import dev.interdict.Verdict;
import dev.interdict.catalog.Policy;
import dev.interdict.record.Checkable;
import dev.interdict.record.SourceLocation;
import dev.interdict.report.ReportedMatch;
import dev.interdict.report.ReportedRecord;
import dev.interdict.report.ReportedRuling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results of a SARIF run, gravest first. */
final class SarifResults {

  /** GitHub stores no more results of a run. */
  static final int LIMIT = 5000;

  private final List<Result> results = new ArrayList<>();
  private final Map<String, Policy> policies = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final int leftOut;

  SarifResults(List<Assessment> gravestFirst) {
    List<Result> all = new ArrayList<>();
    for (Assessment assessment : gravestFirst) {
      addAll(assessment, all);
    }
    all.sort(Comparator.comparing((Result result) -> result.ruling().verdict()).reversed());
    results.addAll(all.subList(0, Math.min(LIMIT, all.size())));
    leftOut = all.size() - results.size();
    results.forEach(result -> place(result.policy()));
  }

  /** Policies of the results; a result refers to them by their place. */
  Collection<Policy> policies() {
    return policies.values();
  }

  /** Rulings beyond the limit. */
  int leftOut() {
    return leftOut;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("results");
    for (Result result : results) {
      write(json, result);
    }
    json.writeEndArray();
  }

  private static void addAll(Assessment assessment, List<Result> all) {
    ReportedRecord told = ReportedRecord.of(assessment);
    for (int i = 0; i < told.matches().size(); i++) {
      ReportedMatch match = told.matches().get(i);
      for (int j = 0; j < match.rulings().size(); j++) {
        if (Weights.counts(match.rulings().get(j).verdict())) {
          Policy policy = assessment.matches().get(i).rulings().get(j).policy();
          all.add(new Result(told, match, match.rulings().get(j), policy));
        }
      }
    }
  }

  private int place(Policy policy) {
    policies.putIfAbsent(policy.id(), policy);
    places.putIfAbsent(policy.id(), places.size());
    return places.getOrDefault(policy.id(), 0);
  }

  private void write(JsonGenerator json, Result result) throws IOException {
    Checkable checked = result.told().record();
    json.writeStartObject();
    json.writeStringField("ruleId", result.policy().id());
    json.writeNumberField("ruleIndex", place(result.policy()));
    json.writeStringField("level", level(result.ruling().verdict()));
    message(json, sentence(result));
    location(json, checked.source().orElse(new SourceLocation("record", 0)), checked.id());
    json.writeObjectFieldStart("partialFingerprints");
    String fingerprint = result.match().fingerprint() + "/" + result.policy().id();
    json.writeStringField("interdict/v1", fingerprint);
    // GitHub tells alerts apart by this name alone.
    json.writeStringField("primaryLocationLineHash", fingerprint);
    json.writeEndObject();
    suppression(json, result.match().decision());
    json.writeObjectFieldStart("properties");
    json.writeStringField("verdict", result.ruling().verdict().name());
    json.writeStringField("today", result.ruling().today().name());
    json.writeStringField("vendorId", result.match().vendorId());
    json.writeNumberField("confidence", Figures.confidence(result.match().confidence(), 4));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String level(Verdict verdict) {
    return switch (verdict) {
      case PROHIBITED -> "error";
      case REVIEW -> "warning";
      default -> "note";
    };
  }

  private static String sentence(Result result) {
    ReportedRuling ruling = result.ruling();
    return VerdictWords.name(ruling.verdict())
        + ": "
        + result.told().record().headline()
        + " touches "
        + result.match().vendorName()
        + " (confidence "
        + Figures.confidence(result.match().confidence())
        + "; "
        + result.match().why()
        + "). "
        + ruling.title()
        + ruling.since().map(day -> ", since " + day).orElse("")
        + ". "
        + String.join(" ", ruling.reasons());
  }

  /** A message without the links that SARIF reads in plain text: a record must not plant one. */
  static void message(JsonGenerator json, String text) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", HarmlessText.oneLine(text, false).replace("](", "] ("));
    json.writeEndObject();
  }

  /** The file as a relative address, the line where it is known, and the record by its key. */
  static void location(JsonGenerator json, SourceLocation where, String id) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", address(where.file()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", Places.line(where).orElse(1));
    json.writeEndObject();
    json.writeEndObject();
    if (!id.isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      new JsonValues(json).text("fullyQualifiedName", id);
      json.writeStringField("kind", "object");
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void suppression(JsonGenerator json, Optional<Decision> made) throws IOException {
    if (made.filter(Decision::closes).isEmpty()) {
      return;
    }
    Decision decision = made.get();
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    json.writeStringField(
        "justification",
        HarmlessText.oneLine(
            decision.outcome().key()
                + ": "
                + decision.reason()
                + " ("
                + decision.approver()
                + ", "
                + decision.decided()
                + ")",
            false));
    json.writeEndObject();
    json.writeEndArray();
  }

  /** A path with what an address may not hold written by its code. */
  private static String address(String file) {
    StringBuilder out = new StringBuilder();
    for (byte octet : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (octet & 0xFF);
      boolean plain =
          (letter < 128 && Character.isLetterOrDigit(letter)) || "-._~/".indexOf(letter) >= 0;
      out.append(plain ? String.valueOf(letter) : String.format("%%%02X", (int) letter));
    }
    return out.toString();
  }

  private record Result(
      ReportedRecord told, ReportedMatch match, ReportedRuling ruling, Policy policy) {}
}
