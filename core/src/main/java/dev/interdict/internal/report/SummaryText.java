package dev.interdict.internal.report;

import dev.interdict.Assessment;
import dev.interdict.Decision;
import dev.interdict.Match;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.Verdict;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Many records: counts, a line for each finding, rows that could not be checked, details. */
final class SummaryText {

  private static final int DETAILED = 20;
  private static final int COUNT = 9;
  private static final int WIDEST_ID = 20;
  private static final int VENDOR = 24;
  private static final int HEADLINE = 120;

  private final Page page;
  private final ReportHeader header;

  SummaryText(Page page, ReportHeader header) {
    this.page = page;
    this.header = header;
  }

  void write(ReportSummary summary, Findings findings, List<Rejected> rejected) throws IOException {
    page.verdict(0, summary.worst(), overview(summary));
    if (summary.count(Verdict.CLEAR) == summary.assessed() && summary.rejected() == 0) {
      return;
    }
    page.blank();
    counts(summary);
    List<Assessment> gravest = findings.gravestFirst();
    table(gravest, findings.seen());
    rejected(rejected, summary.rejected());
    details(gravest);
  }

  private String overview(ReportSummary summary) {
    if (summary.rows() == 0) {
      return "The input holds no record. Nothing was checked, so nothing is clear.";
    }
    if (summary.assessed() == 0) {
      return "None of the " + rows(summary) + " could be checked, so nothing is clear.";
    }
    if (summary.worst() == Verdict.CLEAR && summary.rejected() == 0) {
      return Figures.count(summary.assessed(), "record", "records")
          + " checked"
          + noRecords(summary)
          + "; no restricted vendor found at confidence "
          + Figures.confidence(header.floor())
          + " or more.";
    }
    return "is the gravest verdict of "
        + rows(summary)
        + ": "
        + Figures.grouped(summary.assessed())
        + " checked, "
        + Figures.grouped(summary.rejected())
        + " not checked"
        + noRecords(summary)
        + ".";
  }

  private static String rows(ReportSummary summary) {
    return Figures.count(summary.rows(), "row", "rows");
  }

  private static String noRecords(ReportSummary summary) {
    return summary.skipped() == 0
        ? ""
        : ", " + Figures.count(summary.skipped(), "heading or total", "headings or totals");
  }

  private void counts(ReportSummary summary) throws IOException {
    for (Verdict verdict : VerdictWords.gravestFirst()) {
      String count = Figures.grouped(summary.count(verdict));
      String aligned = " ".repeat(Math.max(0, COUNT - count.length())) + count;
      page.row(2, verdict, aligned + "  " + VerdictWords.meaning(verdict, header.floor()));
    }
  }

  private void table(List<Assessment> gravest, long seen) throws IOException {
    if (gravest.isEmpty()) {
      return;
    }
    page.blank();
    page.line(0, "Findings, gravest first");
    int id = gravest.stream().mapToInt(it -> Columns.of(it.record().id())).max().orElse(WIDEST_ID);
    for (Assessment assessment : gravest) {
      page.row(2, assessment.verdict(), cells(assessment, Math.min(id, WIDEST_ID)));
    }
    if (seen > gravest.size()) {
      page.line(
          2,
          "and "
              + Figures.grouped(seen - gravest.size())
              + " more, none graver; --format ndjson lists all");
    }
  }

  private String cells(Assessment assessment, int id) {
    Match match = gravest(assessment);
    return String.join(
        "  ",
        page.cell(assessment.record().id(), id),
        page.cell(assessment.record().date().map(LocalDate::toString).orElse("no date"), 10),
        Figures.confidence(match.confidence()),
        page.cell(match.vendor().name(), VENDOR),
        page.clip(decided(assessment, match) + assessment.record().headline(), HEADLINE));
  }

  private static String decided(Assessment assessment, Match match) {
    return assessment
        .decisionOn(match)
        .map(
            made ->
                made.standing() == Decision.Standing.APPLIES
                    ? made.outcome().key()
                    : made.outcome().key() + ", " + made.standing().key())
        .map(state -> "[" + state.replace('_', ' ') + "] ")
        .orElse("");
  }

  private static Match gravest(Assessment assessment) {
    return assessment.matches().stream()
        .filter(match -> match.verdict() == assessment.verdict())
        .findFirst()
        .orElseThrow();
  }

  private void rejected(List<Rejected> rejected, long count) throws IOException {
    if (rejected.isEmpty()) {
      return;
    }
    page.blank();
    page.line(0, "Rows that were not checked, and are not clear");
    for (Rejected row : rejected) {
      page.line(
          2,
          page.joined(
              Places.of(row.where()),
              row.field(),
              row.reason().key().replace('_', ' '),
              row.detail()));
    }
    if (count > rejected.size()) {
      page.line(
          2,
          "and " + Figures.grouped(count - rejected.size()) + " more; --format ndjson lists all");
    }
  }

  private void details(List<Assessment> gravest) throws IOException {
    boolean verbose = page.style().verbose();
    List<Assessment> worthTelling =
        gravest.stream()
            .filter(it -> verbose || it.verdict().compareTo(Verdict.ADVISORY) >= 0)
            .toList();
    List<Assessment> told =
        verbose ? worthTelling : worthTelling.subList(0, Math.min(DETAILED, worthTelling.size()));
    for (Assessment assessment : told) {
      page.blank();
      new AssessmentText(page, header).write(assessment);
    }
    if (told.size() < worthTelling.size()) {
      page.blank();
      page.line(
          0,
          "Details of "
              + Figures.grouped(worthTelling.size() - told.size())
              + " more findings are left out; --verbose shows them.");
    }
  }
}
