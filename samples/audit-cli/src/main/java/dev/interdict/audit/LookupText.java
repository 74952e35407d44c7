package dev.interdict.audit;

import static dev.interdict.audit.Arithmetic.confidence;
import static dev.interdict.audit.Arithmetic.quoted;

import dev.interdict.Match;
import dev.interdict.ReportHeader;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.VendorCatalog;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Who a name may denote, how sure that is, and which lists name that vendor. */
final class LookupText {

  private static final int SHOWN = 5;

  private final Lines lines;
  private final VendorCatalog catalog;

  LookupText(Lines lines, VendorCatalog catalog) {
    this.lines = lines;
    this.catalog = catalog;
  }

  void write(String name, List<Match> matches, ReportHeader header) throws IOException {
    List<Match> shown = matches.subList(0, Math.min(SHOWN, matches.size()));
    head(name, matches, header);
    for (Match match : shown) {
      match(match);
      listings(match.vendor().listings());
    }
    if (shown.size() < matches.size()) {
      lines.line(2, "and " + (matches.size() - shown.size()) + " more; --explain shows all");
    }
    lines.blank();
  }

  /** The same with the sum behind each match, the names tried, and what nearly matched. */
  void explain(String name, List<Match> matches, Weighed weighed, ReportHeader header)
      throws IOException {
    head(name, matches, header);
    for (Match match : matches) {
      match(match);
      listings(match.vendor().listings());
      lines.line(4, "because");
      new Arithmetic(lines, "record", "catalog").write(6, match.evidence(), match.confidence());
      weighed.tried(lines, 4, match);
    }
    weighed.nearMisses(lines, matches, header.floor());
    lines.blank();
  }

  private void head(String name, List<Match> matches, ReportHeader header) throws IOException {
    lines.line(
        0,
        matches.isEmpty()
            ? quoted(name) + ": no restricted vendor at confidence " + header.floor() + " or more"
            : quoted(name) + " may denote");
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

  private void match(Match match) throws IOException {
    lines.line(
        2,
        confidence(match.confidence())
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
  }

  private static String bearer(Match match) {
    return match.relation() == Relation.SAME_AS
        ? ""
        : ", which is " + match.relation().key().replace('-', ' ') + " the vendor";
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
}
