package dev.interdict.internal.report;

import dev.interdict.Answer;
import dev.interdict.Match;
import dev.interdict.Ruling;
import dev.interdict.Verdict;
import dev.interdict.catalog.Citation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which rules touch a match, gravest first, and why each of them binds or does not. */
final class RulingText {

  private static final int SHORT_LIST = 8;
  private static final int TEXT = Page.LABEL + 2;

  private final Page page;
  private final LocalDate today;

  RulingText(Page page, LocalDate today) {
    this.page = page;
    this.today = today;
  }

  void write(int indent, Match match, Optional<LocalDate> date) throws IOException {
    List<Ruling> rulings = gravestFirst(match.rulings(), Ruling::verdict);
    if (rulings.isEmpty()) {
      page.line(indent, "No rule of the catalog touches this vendor.");
      return;
    }
    page.line(indent, date.map(day -> "Rules on " + day).orElse("Rules, the date being unknown"));
    for (Ruling ruling : rulings) {
      if (counts(ruling.verdict())) {
        whole(indent + 2, ruling);
      }
    }
    others(indent + 2, rulings.stream().filter(it -> !counts(it.verdict())).toList(), date);
    sameToday(indent, match);
  }

  private void whole(int indent, Ruling ruling) throws IOException {
    page.verdict(indent, ruling.verdict(), page.joined(ruling.title(), since(ruling)));
    details(indent + TEXT, ruling);
  }

  private void details(int indent, Ruling ruling) throws IOException {
    page.line(
        indent,
        page.joined(
            answer("in force", ruling.inForce()),
            answer("binds this buyer", ruling.binds()),
            answer("product in scope", ruling.inScope())));
    for (String reason : ruling.reasons()) {
      page.line(indent, "- " + reason);
    }
    waiver(indent, ruling);
    for (Citation citation : ruling.citations()) {
      page.line(indent, (citation.cite() + " " + citation.url()).strip());
    }
  }

  private void waiver(int indent, Ruling ruling) throws IOException {
    String waiver = ruling.provision().waiver();
    boolean told = ruling.reasons().stream().anyMatch(reason -> reason.contains(waiver));
    if (!waiver.isBlank() && !told) {
      page.line(indent, "- Waiver: " + waiver);
    }
  }

  private void others(int indent, List<Ruling> rulings, Optional<LocalDate> date)
      throws IOException {
    boolean verbose = page.style().verbose();
    List<Ruling> shown = verbose ? rulings : rulings.subList(0, shortList(rulings.size()));
    for (Ruling ruling : shown) {
      String reason = ruling.reasons().stream().findFirst().orElse("");
      if (verbose) {
        page.labelled(indent, status(ruling, date), page.joined(ruling.title(), since(ruling)));
        details(indent + TEXT, ruling);
      } else {
        String line = page.joined(ruling.title(), since(ruling), reason);
        int columns = page.style().width() - indent - TEXT;
        page.labelled(indent, status(ruling, date), page.clip(line, columns));
      }
    }
    if (shown.size() < rulings.size()) {
      int more = rulings.size() - shown.size();
      page.line(indent, "and " + more + " more that did not apply; --verbose shows all");
    }
  }

  /** One more than the short list is shown rather than counted. */
  private static int shortList(int size) {
    return size <= SHORT_LIST + 1 ? size : SHORT_LIST;
  }

  private void sameToday(int indent, Match match) throws IOException {
    String line = "The same purchase today (" + today + "): " + Page.name(match.today());
    List<Ruling> changed =
        gravestFirst(match.rulings(), Ruling::today).stream()
            .filter(ruling -> ruling.today() != ruling.verdict())
            .toList();
    page.line(indent, line + (changed.isEmpty() ? ", by the same rules" : ""));
    for (Ruling ruling : changed) {
      if (counts(ruling.today())) {
        String cite = ruling.citations().get(0).cite();
        page.verdict(indent + 2, ruling.today(), page.joined(ruling.title(), since(ruling), cite));
      } else {
        page.labelled(indent + 2, "no longer", ruling.title());
      }
    }
  }

  private static String status(Ruling ruling, Optional<LocalDate> date) {
    if (ruling.inForce() == Answer.NO) {
      boolean later =
          ruling.since().isPresent()
              && date.isPresent()
              && ruling.since().get().isAfter(date.get());
      return later ? "not yet" : "not in force";
    }
    if (ruling.binds() == Answer.NO) {
      return "not bound";
    }
    return ruling.inScope() == Answer.NO ? "not in scope" : "no effect";
  }

  private static String since(Ruling ruling) {
    return ruling.since().map(day -> "since " + day).orElse("");
  }

  private static String answer(String question, Answer answer) {
    return question
        + " "
        + switch (answer) {
          case YES -> "yes";
          case NO -> "no";
          case UNKNOWN -> "UNKNOWN";
        };
  }

  private static boolean counts(Verdict verdict) {
    return verdict.compareTo(Verdict.ADVISORY) >= 0;
  }

  private static List<Ruling> gravestFirst(
      List<Ruling> rulings, Function<Ruling, Verdict> verdict) {
    return rulings.stream().sorted(Comparator.comparing(verdict).reversed()).toList();
  }
}
