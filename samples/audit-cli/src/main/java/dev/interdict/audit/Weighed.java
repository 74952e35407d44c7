package dev.interdict.audit;

import static dev.interdict.audit.Arithmetic.confidence;
import static dev.interdict.audit.Arithmetic.quoted;
import static dev.interdict.audit.Arithmetic.signed;

import dev.interdict.Evidence;
import dev.interdict.Match;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The listed names that were weighed for a name, beside those that made a match.
 *
 * @param all one match for each listed name, surest first
 */
record Weighed(List<Match> all) {

  private static final int SHOWN = 5;
  private static final double WORTH_A_SUM = 0.01;

  /** The names of one vendor that were tried, and how sure each is. */
  void tried(Lines lines, int indent, Match match) throws IOException {
    List<Match> names =
        all.stream().filter(one -> one.vendor().id().equals(match.vendor().id())).toList();
    lines.line(
        indent,
        names.size()
            + " of its "
            + match.vendor().aliases().size()
            + " names and "
            + match.vendor().brands().size()
            + " product lines share a word with it");
    for (Match one : names.subList(0, Math.min(SHOWN, names.size()))) {
      lines.line(
          indent + 2, confidence(one.confidence()) + "  " + quoted(one.designation().text()));
    }
    if (names.size() > SHOWN) {
      lines.line(indent + 2, "and " + (names.size() - SHOWN) + " less sure");
    }
  }

  /** The surest name of each vendor that made no match, and what kept it below the floor. */
  void nearMisses(Lines lines, List<Match> matches, double floor) throws IOException {
    List<Match> near = surestOfOthers(matches);
    if (near.isEmpty()) {
      lines.line(2, "No near misses: no other vendor's name shares a telling word.");
      return;
    }
    lines.line(
        2,
        "Near misses, below "
            + floor
            + " (a sum of "
            + signed(Math.log(floor / (1 - floor)))
            + "), "
            + Math.min(SHOWN, near.size())
            + " of "
            + near.size());
    for (Match miss : near.subList(0, Math.min(SHOWN, near.size()))) {
      nearMiss(lines, miss);
    }
  }

  private static void nearMiss(Lines lines, Match miss) throws IOException {
    lines.line(
        4,
        confidence(miss.confidence())
            + "  "
            + quoted(miss.designation().text())
            + " of "
            + miss.vendor().name()
            + " ("
            + miss.vendor().id()
            + "); against it: "
            + against(miss.evidence()));
    if (miss.confidence() >= WORTH_A_SUM) {
      new Arithmetic(lines, "record", "catalog").write(6, miss.evidence(), miss.confidence());
    }
  }

  private List<Match> surestOfOthers(List<Match> matches) {
    Set<String> seen = matches.stream().map(one -> one.vendor().id()).collect(Collectors.toSet());
    Set<String> told = new HashSet<>(seen);
    List<Match> near = new ArrayList<>();
    for (Match one : all) {
      if (told.add(one.vendor().id())) {
        near.add(one);
      }
    }
    return near;
  }

  /** What weighs heaviest against, other than that any name is rarely a given vendor's. */
  private static String against(List<Evidence> evidence) {
    String reasons =
        evidence.stream()
            .skip(1)
            .filter(piece -> piece.contribution() < 0)
            .sorted(Comparator.comparingDouble(Evidence::contribution))
            .limit(2)
            .map(Weighed::reason)
            .collect(Collectors.joining(", "));
    return reasons.isEmpty() ? "too little is alike" : reasons;
  }

  private static String reason(Evidence piece) {
    String words = piece.observed().isBlank() ? piece.listed() : piece.observed();
    return piece.signal() + (words.isBlank() ? "" : " " + quoted(words));
  }
}
