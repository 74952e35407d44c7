package dev.interdict.internal.report;

import static dev.interdict.internal.report.HtmlPage.escaped;

import dev.interdict.Assessment;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.catalog.ListEdition;
import dev.interdict.report.ReportedMatch;
import dev.interdict.report.ReportedRecord;
import dev.interdict.report.ReportedRuling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What fills the named places of the page: headline, counts, summary without scripts, footer. */
final class HtmlSlots {

  private final ReportHeader header;
  private final ReportSummary summary;
  private final long leftOut;

  HtmlSlots(ReportHeader header, ReportSummary summary, long leftOut) {
    this.header = header;
    this.summary = summary;
    this.leftOut = leftOut;
  }

  Map<String, String> all(Findings findings, Coverage coverage) {
    Map<String, String> slots = new LinkedHashMap<>();
    slots.put("title", escaped(VerdictWords.headline(summary)));
    slots.put("lead", escaped(lead()));
    slots.put("counts", counts());
    slots.put("notes", notes());
    slots.put("findings", findings(findings));
    slots.put("catalog-day", header.catalog().published().toString());
    slots.put("catalog-digest", escaped(header.catalog().sha256()));
    slots.put("today", header.today().toString());
    slots.put("tool", escaped(header.tool()));
    slots.put("index", escaped(header.index()));
    slots.put("floor", Figures.confidence(header.floor()));
    slots.put("editions", editions());
    slots.put("gaps", gaps(coverage));
    return slots;
  }

  /** What the page does not list; empty if it lists everything. */
  static String leftOut(long count) {
    return count == 0
        ? ""
        : "Not listed here: "
            + Figures.count(count, "record", "records")
            + "; the counts include them, the JSON report lists them.";
  }

  private String lead() {
    List<String> parts = new ArrayList<>();
    parts.add(
        Figures.count(summary.rows(), "row", "rows")
            + " read: "
            + Figures.grouped(summary.assessed())
            + " checked, "
            + Figures.grouped(summary.rejected())
            + " could not be checked"
            + (summary.skipped() == 0
                ? ""
                : ", "
                    + Figures.count(summary.skipped(), "heading or total", "headings or totals")));
    if (summary.decided() > 0) {
      parts.add(Figures.count(summary.decided(), "finding is", "findings are") + " decided");
    }
    parts.add("catalog of " + header.catalog().published());
    return String.join(" · ", parts);
  }

  private String counts() {
    return VerdictWords.gravestFirst().stream()
        .map(
            verdict ->
                row(
                    escaped(VerdictWords.name(verdict)),
                    Figures.grouped(summary.count(verdict)),
                    escaped(VerdictWords.meaning(verdict, header.floor()))))
        .collect(Collectors.joining());
  }

  private String notes() {
    if (summary.notes().isEmpty()) {
      return "";
    }
    return summary.notes().stream()
        .map(note -> "<li>" + escaped(note) + "</li>\n")
        .collect(Collectors.joining("", "<ul class=\"notes\">\n", "</ul>\n"));
  }

  private String findings(Findings findings) {
    List<Assessment> gravest = findings.gravestFirst();
    if (gravest.isEmpty()) {
      return "<p>None.</p>\n";
    }
    String rows =
        gravest.stream().map(ReportedRecord::of).map(this::finding).collect(Collectors.joining());
    long more = findings.seen() - gravest.size();
    return "<div class=\"scroll\"><table class=\"plainly\">\n<thead>"
        + "<tr><th scope=\"col\">Verdict</th><th scope=\"col\">Record</th>"
        + "<th scope=\"col\">Vendor</th><th scope=\"col\">Gravest rule</th></tr></thead>\n<tbody>\n"
        + rows
        + "</tbody></table></div>\n"
        + (more > 0 ? "<p>And " + Figures.grouped(more) + " more, none graver.</p>\n" : "")
        + (leftOut > 0 ? "<p>" + escaped(leftOut(leftOut)) + "</p>\n" : "");
  }

  private String finding(ReportedRecord told) {
    Optional<ReportedMatch> match = Weights.gravest(told);
    String record =
        String.join(
            " · ",
            told.record().id(),
            told.agency().orElse("no agency"),
            told.record().date().map(Object::toString).orElse("no date"),
            told.record().headline());
    String vendor =
        match.map(it -> it.vendorName() + ", " + Figures.confidence(it.confidence())).orElse("");
    return row(
        escaped(VerdictWords.name(told.verdict())),
        escaped(record),
        escaped(vendor),
        match.flatMap(Weights::gravest).map(HtmlSlots::rule).orElse(""));
  }

  private static String rule(ReportedRuling ruling) {
    String title = escaped(ruling.title());
    return ruling.citations().stream()
        .filter(citation -> !citation.url().isEmpty())
        .findFirst()
        .map(citation -> "<a href=\"" + escaped(citation.url()) + "\">" + title + "</a>")
        .orElse(title);
  }

  private String editions() {
    if (header.lists().isEmpty()) {
      return "";
    }
    String rows = header.lists().stream().map(HtmlSlots::edition).collect(Collectors.joining());
    return "<details><summary>"
        + Figures.count(header.lists().size(), "list edition", "list editions")
        + ", with days and digests</summary><div class=\"scroll\"><table class=\"plainly\">\n<thead>"
        + "<tr><th scope=\"col\">List</th><th scope=\"col\">Edition</th>"
        + "<th scope=\"col\" class=\"n\">Names</th><th scope=\"col\">sha256</th></tr></thead>\n"
        + "<tbody>\n"
        + rows
        + "</tbody></table></div></details>\n";
  }

  private static String edition(ListEdition edition) {
    return "<tr><td>"
        + escaped(edition.policyId())
        + "</td><td>"
        + edition.date()
        + "</td><td class=\"n\">"
        + Figures.grouped(edition.names())
        + "</td><td><code>"
        + escaped(edition.sha256())
        + "</code></td></tr>\n";
  }

  private String gaps(Coverage coverage) {
    List<String> gaps = new ArrayList<>();
    gaps.add("Who owns or supplies the firms, beyond what the records and the catalog name.");
    gaps.add(
        "Firms and rules outside the catalog, or changed since "
            + header.catalog().published()
            + ".");
    gaps.add("Matches under confidence " + Figures.confidence(header.floor()) + ".");
    gaps.addAll(coverage.gaps());
    return gaps.stream()
        .map(gap -> "<li>" + escaped(gap) + "</li>\n")
        .collect(Collectors.joining());
  }

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>\n";
  }
}
