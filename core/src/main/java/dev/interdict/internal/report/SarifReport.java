package dev.interdict.internal.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.interdict.Assessment;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import dev.interdict.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SARIF 2.1.0 for code scanning: a rule is a policy, a result is a ruling that counts. The gravest
 * results are kept until the end, as many as GitHub shows; the run's properties count all.
 */
public final class SarifReport implements ReportWriter {

  private static final int REJECTED = 1000;

  private final OutputStream out;
  private final Findings findings = new Findings(SarifResults.LIMIT);
  private final List<Rejected> rejected = new ArrayList<>();
  private @Nullable ReportHeader header;

  /** A writer to that stream. */
  public SarifReport(OutputStream out) {
    this.out = out;
  }

  @Override
  public void begin(ReportHeader begun) {
    header = begun;
  }

  @Override
  public void assessment(Assessment assessment) {
    findings.add(assessment);
  }

  @Override
  public void rejected(Rejected row) {
    if (rejected.size() < REJECTED) {
      rejected.add(row);
    }
  }

  @Override
  public void skipped(Skipped skipped) {
    // A row that is no record needs no alert; the summary counts it.
  }

  @Override
  public void end(ReportSummary summary) throws IOException {
    ReportHeader begun = requireNonNull(header, "begin was not called");
    SarifResults results = new SarifResults(findings.gravestFirst());
    try (JsonGenerator json = JsonPieces.factory().createGenerator(out)) {
      json.setPrettyPrinter(JsonReport.printer());
      json.writeStartObject();
      json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      new SarifTool(json, begun).write(results.policies());
      invocation(json, summary);
      json.writeStringField("columnKind", "unicodeCodePoints");
      results.write(json);
      properties(json, begun, summary, results.leftOut());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    out.flush();
  }

  private void invocation(JsonGenerator json, ReportSummary summary) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField(
        "executionSuccessful", summary.assessed() > 0 && summary.rejected() == 0);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Rejected row : rejected) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      SarifResults.message(
          json,
          "Not checked, and not clear: "
              + row.reason().key().replace('_', ' ')
              + (row.field().isEmpty() ? "" : " in " + row.field())
              + "; "
              + row.detail());
      SarifResults.location(json, row.where(), "");
      json.writeEndObject();
    }
    for (String note : summary.notes()) {
      json.writeStartObject();
      json.writeStringField("level", "warning");
      SarifResults.message(json, note);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void properties(
      JsonGenerator json, ReportHeader begun, ReportSummary summary, long leftOut)
      throws IOException {
    json.writeObjectFieldStart("properties");
    JsonPieces pieces = new JsonPieces(json);
    json.writeObjectFieldStart("interdict");
    pieces.header(begun);
    json.writeEndObject();
    json.writeFieldName("summary");
    pieces.summary(summary);
    json.writeNumberField("findingsNotListed", findings.seen() - findings.kept() + leftOut);
    json.writeEndObject();
  }
}
