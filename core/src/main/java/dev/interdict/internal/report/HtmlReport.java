package dev.interdict.internal.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.interdict.Assessment;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.Verdict;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import dev.interdict.report.ReportWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One page that needs no network and no other file. Records are data beside a script that shows
 * them; without scripts the page holds a summary.
 */
public final class HtmlReport implements ReportWriter {

  private static final int WITHOUT_SCRIPT = 200;

  private final Writer out;
  private final HtmlRows rows = new HtmlRows();
  private final Findings findings = new Findings(WITHOUT_SCRIPT);
  private final Coverage coverage = new Coverage();
  private @Nullable ReportHeader header;

  /** A writer to that stream. */
  public HtmlReport(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }

  @Override
  public void begin(ReportHeader begun) {
    header = begun;
  }

  @Override
  public void assessment(Assessment assessment) throws IOException {
    rows.add(assessment);
    findings.add(assessment);
    coverage.add(assessment);
  }

  @Override
  public void rejected(Rejected row) throws IOException {
    rows.add(row);
  }

  @Override
  public void skipped(Skipped skipped) {
    coverage.add(skipped);
  }

  @Override
  public void end(ReportSummary summary) throws IOException {
    ReportHeader begun = requireNonNull(header, "begin was not called");
    HtmlPage page = new HtmlPage(out);
    try (rows) {
      page.begin(new HtmlSlots(begun, summary, rows.leftOut()).all(findings, coverage));
      data(begun, summary);
      page.end();
    }
    out.flush();
  }

  private void data(ReportHeader begun, ReportSummary summary) throws IOException {
    try (JsonGenerator json = HtmlPage.jsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("today", begun.today().toString());
      json.writeStringField("floor", Figures.confidence(begun.floor()));
      json.writeNumberField("decided", summary.decided());
      json.writeStringField("leftOut", HtmlSlots.leftOut(rows.leftOut()));
      json.writeArrayFieldStart("counts");
      for (Verdict verdict : VerdictWords.gravestFirst()) {
        json.writeStartArray();
        json.writeNumber(VerdictWords.rank(verdict));
        json.writeNumber(summary.count(verdict));
        json.writeString(VerdictWords.meaning(verdict, begun.floor()));
        json.writeEndArray();
      }
      json.writeEndArray();
      rows.writeTo(json);
      json.writeEndObject();
    }
  }
}
