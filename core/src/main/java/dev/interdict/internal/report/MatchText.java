package dev.interdict.internal.report;

import dev.interdict.Evidence;
import dev.interdict.Match;
import dev.interdict.Usage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Who the vendor is, why we think so and how sure that is. */
final class MatchText {

  private static final int WORDS = 60;
  private static final int PIECES = 4;

  private final Page page;

  MatchText(Page page) {
    this.page = page;
  }

  void write(int indent, Match match) throws IOException {
    page.line(
        indent,
        page.joined(
            match.vendor().name(),
            match.vendor().id(),
            match.vendor().country().orElse(""),
            "confidence " + Figures.confidence(match.confidence()) + " " + match.level()));
    page.line(indent + 2, MatchWords.sentence(match, page.mark()));
    caveats(indent + 2, match);
    if (page.style().verbose()) {
      everything(indent + 2, match);
    } else {
      strongest(indent + 2, match);
    }
  }

  private void caveats(int indent, Match match) throws IOException {
    if (match.usage() != Usage.SUBJECT) {
      page.line(indent, "Not a purchase by its wording: " + MatchWords.usage(match.usage()) + ".");
    }
    if (match.restsOnUnverifiedFact()) {
      page.line(indent, "This name rests on a fact that the catalog could not verify.");
    }
  }

  private void strongest(int indent, Match match) throws IOException {
    List<Evidence> weightiest =
        match.evidence().stream()
            .sorted(Comparator.comparingDouble(piece -> -Math.abs(piece.contribution())))
            .limit(PIECES)
            .toList();
    if (weightiest.isEmpty()) {
      return;
    }
    String shown =
        page.joined(
            weightiest.stream()
                .map(piece -> piece.signal() + " " + Figures.contribution(piece.contribution()))
                .toList());
    int more = match.evidence().size() - weightiest.size();
    page.line(indent, "evidence: " + shown + (more > 0 ? ", and " + more + " more" : ""));
  }

  private void everything(int indent, Match match) throws IOException {
    for (Evidence piece : match.evidence()) {
      page.number(
          indent,
          Figures.contribution(piece.contribution()),
          page.joined(
              piece.signal(), said("record", piece.observed()), said("catalog", piece.listed())));
    }
    double sum = match.evidence().stream().mapToDouble(Evidence::contribution).sum();
    page.number(
        indent,
        Figures.contribution(sum),
        "in all, the log-odds of confidence " + Figures.confidence(match.confidence()));
  }

  private String said(String who, String what) {
    return what.isBlank() ? "" : who + " " + quoted(what);
  }

  private String quoted(String text) {
    return "\"" + page.clip(text, WORDS) + "\"";
  }
}
