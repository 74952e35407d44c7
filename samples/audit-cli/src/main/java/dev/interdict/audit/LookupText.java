package dev.interdict.audit;

import dev.interdict.Evidence;
import dev.interdict.Match;
import dev.interdict.ReportHeader;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.report.TextStyle;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** Who a name may denote, how sure that is, and which lists name that vendor. */
final class LookupText {

  private static final int SHOWN = 5;

  private final Lines lines;
  private final TextStyle style;
  private final VendorCatalog catalog;

  LookupText(Lines lines, TextStyle style, VendorCatalog catalog) {
    this.lines = lines;
    this.style = style;
    this.catalog = catalog;
  }

  void write(String name, List<Match> matches, ReportHeader header) throws IOException {
    if (matches.isEmpty()) {
      lines.line(
          0, quoted(name) + ": no restricted vendor at confidence " + header.floor() + " or more");
      lines.blank();
      return;
    }
    lines.line(0, quoted(name) + " may denote");
    List<Match> shown = style.verbose() ? matches : first(matches);
    for (Match match : shown) {
      match(match);
    }
    if (shown.size() < matches.size()) {
      lines.line(2, "and " + (matches.size() - shown.size()) + " more; --explain shows all");
    }
    lines.blank();
  }

  void end(ReportHeader header) throws IOException {
    lines.line(
        0,
        "Catalog of "
            + header.catalog().published()
            + ", sha256 "
            + header.catalog().sha256()
            + ". Identity only: add --agency and --date for a ruling.");
    lines.flush();
  }

  private static List<Match> first(List<Match> matches) {
    return matches.subList(0, Math.min(SHOWN, matches.size()));
  }

  private void match(Match match) throws IOException {
    lines.line(
        2,
        figure(match.confidence(), RoundingMode.FLOOR)
            + " "
            + match.level()
            + "  "
            + match.vendor().name()
            + " ("
            + match.vendor().id()
            + match.vendor().country().map(country -> ", " + country).orElse("")
            + ")");
    lines.line(4, "by the listed name " + quoted(match.designation().text()) + bearer(match));
    if (match.restsOnUnverifiedFact()) {
      lines.line(4, "This name rests on a fact that the catalog could not verify.");
    }
    if (style.verbose()) {
      evidence(match.evidence());
    }
    listings(match.vendor().listings());
  }

  private static String bearer(Match match) {
    return match.relation() == Relation.SAME_AS
        ? ""
        : ", which is " + match.relation().key().replace('-', ' ') + " the vendor";
  }

  private void evidence(List<Evidence> evidence) throws IOException {
    for (Evidence piece : evidence) {
      String figure = figure(piece.contribution(), RoundingMode.HALF_EVEN);
      String signed = figure.startsWith("-") ? figure : "+" + figure;
      lines.line(
          6,
          signed
              + "  "
              + piece.signal()
              + said("record", piece.observed())
              + said("catalog", piece.listed()));
    }
  }

  private void listings(List<Listing> listings) throws IOException {
    List<Listing> latestFirst =
        listings.stream().sorted(Comparator.comparing(Listing::listed).reversed()).toList();
    for (Listing listing : latestFirst) {
      String policy =
          catalog.policy(listing.policyId()).map(Policy::title).orElse(listing.policyId());
      lines.line(
          6,
          listing.listed()
              + listing.removed().map(day -> " to " + day).orElse("")
              + "  "
              + policy
              + " ("
              + listing.policyId()
              + ")"
              + cite(listing));
    }
  }

  private static String cite(Listing listing) {
    return listing.citations().stream()
        .map(Citation::cite)
        .findFirst()
        .map(c -> ", " + c)
        .orElse("");
  }

  private static String said(String who, String what) {
    return what.isBlank() ? "" : "; " + who + " " + quoted(what);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String figure(double number, RoundingMode rounding) {
    return BigDecimal.valueOf(number).setScale(2, rounding).toPlainString();
  }
}
