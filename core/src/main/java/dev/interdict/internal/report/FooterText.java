package dev.interdict.internal.report;

import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.catalog.ListEdition;
import java.io.IOException;
import java.util.stream.Collectors;

/** What was not checked, and what the report was made with. */
final class FooterText {

  private static final int SHORT_DIGEST = 8;

  private final Page page;
  private final ReportHeader header;

  FooterText(Page page, ReportHeader header) {
    this.page = page;
    this.header = header;
  }

  void write(ReportSummary summary, Coverage coverage) throws IOException {
    page.blank();
    for (String note : summary.notes()) {
      page.line(0, "Note: " + note);
    }
    if (summary.decided() > 0) {
      page.line(
          0,
          Figures.count(summary.decided(), "finding is", "findings are")
              + " decided; the gravest open verdict is "
              + VerdictWords.name(summary.open())
              + ".");
    }
    if (summary.assessed() > 0) {
      notChecked(coverage);
    }
    madeWith();
    page.line(
        0, "Interdict reports and cites. It does not decide eligibility and is not legal advice.");
  }

  private void notChecked(Coverage coverage) throws IOException {
    page.line(
        0,
        "Not checked: who owns or supplies the firms, beyond what the records and the catalog name;"
            + " firms and rules outside the catalog, or changed since "
            + header.catalog().published()
            + "; matches under confidence "
            + Figures.confidence(header.floor())
            + ".");
    for (String gap : coverage.gaps()) {
      page.line(2, "- " + gap);
    }
  }

  private void madeWith() throws IOException {
    page.line(
        0,
        page.joined(
            "Catalog of " + header.catalog().published(),
            header.tool(),
            header.index(),
            "today is " + header.today()));
    page.line(2, "sha256 " + header.catalog().sha256());
    if (header.lists().isEmpty()) {
      return;
    }
    page.line(
        2,
        "Lists, with day and sha256: "
            + header.lists().stream().map(this::edition).collect(Collectors.joining(", ")));
  }

  private String edition(ListEdition edition) {
    String digest = edition.sha256();
    return edition.policyId()
        + " "
        + edition.date()
        + " "
        + digest.substring(0, Math.min(SHORT_DIGEST, digest.length()));
  }
}
