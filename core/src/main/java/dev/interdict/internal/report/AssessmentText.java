package dev.interdict.internal.report;

import dev.interdict.Assessment;
import dev.interdict.Decision;
import dev.interdict.Match;
import dev.interdict.ReportHeader;
import dev.interdict.Verdict;
import dev.interdict.catalog.Agency;
import dev.interdict.record.Checkable;
import java.io.IOException;
import java.time.LocalDate;

/** One record: verdict first, who bought what when, then each vendor with its rules. */
final class AssessmentText {

  private static final int HEADLINE = 240;

  private final Page page;
  private final ReportHeader header;

  AssessmentText(Page page, ReportHeader header) {
    this.page = page;
    this.header = header;
  }

  void write(Assessment assessment) throws IOException {
    Checkable checked = assessment.record();
    page.verdict(
        0,
        assessment.verdict(),
        page.joined(
            checked.id(),
            agency(assessment),
            checked.date().map(LocalDate::toString).orElse("no date"),
            page.clip(checked.headline(), HEADLINE),
            RecordWords.seller(checked).map(name -> "from " + name).orElse(""),
            checked.source().map(Places::of).orElse("")));
    if (assessment.verdict() == Verdict.CLEAR) {
      page.line(2, "No restricted vendor found at confidence " + floor() + " or more.");
      return;
    }
    RulingText rulings = new RulingText(page, header.today(), assessment);
    for (Match match : assessment.matches()) {
      page.blank();
      new MatchText(page).write(2, match);
      decision(assessment, match);
      rulings.write(4, match);
    }
  }

  private String floor() {
    return Figures.confidence(header.floor());
  }

  /** The catalog's name of the buyer, or the record's own words. */
  private static String agency(Assessment assessment) {
    return assessment
        .agency()
        .map(Agency::name)
        .or(() -> assessment.record().agencies().stream().findFirst())
        .orElse("no agency");
  }

  private void decision(Assessment assessment, Match match) throws IOException {
    if (assessment.decisionOn(match).isPresent()) {
      Decision made = assessment.decisionOn(match).get();
      page.line(
          4,
          page.joined(
              "Decision " + made.standing().key() + ": " + made.outcome().key().replace('_', ' '),
              made.reason(),
              made.approver() + ", " + made.decided(),
              made.expires().map(day -> "until " + day).orElse("")));
    }
  }
}
