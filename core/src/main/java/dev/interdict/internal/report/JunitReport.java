package dev.interdict.internal.report;

import static java.util.Objects.requireNonNull;

import com.google.common.xml.XmlEscapers;
import dev.interdict.Assessment;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.Verdict;
import dev.interdict.record.Checkable;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import dev.interdict.report.ReportWriter;
import dev.interdict.report.ReportedMatch;
import dev.interdict.report.ReportedRecord;
import dev.interdict.report.ReportedRuling;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JUnit XML, as build servers read it: a record is a test case, a prohibited or reviewable record a
 * failure, a row that could not be checked an error. Decided and informational findings pass, with
 * what was found as their output. Test cases wait in a spool, as their counts stand before them.
 */
public final class JunitReport implements ReportWriter {

  private final OutputStream out;
  private final TextSpool cases = new TextSpool();
  private @Nullable ReportHeader header;
  private long tests;
  private long failures;
  private long errors;

  /** A writer to that stream. */
  public JunitReport(OutputStream out) {
    this.out = out;
  }

  @Override
  public void begin(ReportHeader begun) {
    header = begun;
  }

  @Override
  public void assessment(Assessment assessment) throws IOException {
    ReportedRecord told = ReportedRecord.of(assessment);
    Checkable checked = told.record();
    tests++;
    cases.write("    <testcase");
    attribute("classname", checked.source().map(it -> it.file()).orElse("records"));
    attribute("name", checked.id() + " " + checked.headline());
    attribute("time", "0");
    if (told.matches().isEmpty()) {
      cases.write("/>\n");
      return;
    }
    cases.write(">\n");
    if (assessment.open().compareTo(Verdict.REVIEW) >= 0) {
      failures++;
      cases.write("      <failure");
      attribute("type", VerdictWords.name(assessment.open()));
      attribute("message", headline(told));
      cases.write(">" + escaped(text(told)) + "</failure>\n");
    } else {
      cases.write("      <system-out>" + escaped(text(told)) + "</system-out>\n");
    }
    cases.write("    </testcase>\n");
  }

  @Override
  public void rejected(Rejected row) throws IOException {
    tests++;
    errors++;
    cases.write("    <testcase");
    attribute("classname", row.where().file());
    attribute("name", Places.of(row.where()));
    attribute("time", "0");
    cases.write(">\n      <error");
    attribute("type", "NOT CHECKED");
    attribute("message", row.reason().key().replace('_', ' ') + " " + row.field());
    cases.write(">" + escaped(row.detail()) + "</error>\n    </testcase>\n");
  }

  @Override
  public void skipped(Skipped skipped) {
    // A row that is no record is no test.
  }

  @Override
  public void end(ReportSummary summary) throws IOException {
    ReportHeader begun = requireNonNull(header, "begin was not called");
    if (tests == 0) {
      emptyRun();
    }
    String counts =
        counted("tests", tests) + counted("failures", failures) + counted("errors", errors);
    print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    print("<testsuites name=\"Interdict\"" + counts + " time=\"0\">\n");
    print("  <testsuite name=\"Interdict\"" + counts + " skipped=\"0\" time=\"0\">\n");
    print("    <properties>\n");
    property("tool", begun.tool());
    property("catalog.published", begun.catalog().published().toString());
    property("catalog.sha256", begun.catalog().sha256());
    property("today", begun.today().toString());
    property("floor", Figures.confidence(begun.floor()));
    for (String note : summary.notes()) {
      property("note", note);
    }
    print("    </properties>\n");
    try (cases) {
      cases.writeTo(out);
    }
    print("  </testsuite>\n</testsuites>\n");
    out.flush();
  }

  /** A build server takes a suite without tests for success. */
  private void emptyRun() throws IOException {
    tests++;
    errors++;
    cases.write("    <testcase classname=\"input\" name=\"records\" time=\"0\">\n");
    cases.write("      <error type=\"NOT CHECKED\" message=\"the input holds no record\"/>\n");
    cases.write("    </testcase>\n");
  }

  private static String headline(ReportedRecord told) {
    return Weights.gravest(told)
        .map(
            match ->
                match.vendorName()
                    + " "
                    + Figures.confidence(match.confidence())
                    + Weights.gravest(match).map(ruling -> ", " + ruling.title()).orElse(""))
        .orElse("");
  }

  private static String text(ReportedRecord told) {
    return told.matches().stream().map(JunitReport::text).collect(Collectors.joining("\n"));
  }

  private static String text(ReportedMatch match) {
    String rulings =
        match.rulings().stream()
            .filter(Weights::counts)
            .map(JunitReport::text)
            .collect(Collectors.joining());
    String decision =
        match
            .decision()
            .map(it -> "\n  decided: " + it.outcome().key() + ", " + it.standing().key())
            .orElse("");
    return oneLine(match.vendorName() + ": " + match.why()) + decision + rulings;
  }

  private static String text(ReportedRuling ruling) {
    return "\n  "
        + oneLine(
            VerdictWords.name(ruling.verdict())
                + " (today "
                + VerdictWords.name(ruling.today())
                + ") "
                + ruling.title()
                + ruling.since().map(day -> " since " + day).orElse("")
                + ": "
                + String.join(" ", ruling.reasons())
                + " "
                + ruling.citations().get(0).cite()
                + " "
                + ruling.citations().get(0).url());
  }

  private static String oneLine(String text) {
    return HarmlessText.oneLine(text, false);
  }

  private static String escaped(String text) {
    return XmlEscapers.xmlContentEscaper().escape(text);
  }

  private void attribute(String name, String value) throws IOException {
    cases.write(
        " " + name + "=\"" + XmlEscapers.xmlAttributeEscaper().escape(oneLine(value)) + "\"");
  }

  private static String counted(String name, long count) {
    return " " + name + "=\"" + count + "\"";
  }

  private void property(String name, String value) throws IOException {
    print(
        "      <property name=\""
            + name
            + "\" value=\""
            + XmlEscapers.xmlAttributeEscaper().escape(oneLine(value))
            + "\"/>\n");
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
