package dev.interdict.internal.report;

import dev.interdict.Answer;
import dev.interdict.Assessment;
import dev.interdict.Match;
import dev.interdict.Ruling;
import dev.interdict.Verdict;
import dev.interdict.catalog.Agency;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.Exemption;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which rules touch a match, gravest first, and why each of them binds or does not. */
final class RulingText {

  private static final int SHORT_LIST = 6;
  private static final int TEXT = Page.LABEL + 2;

  private final Page page;
  private final LocalDate today;
  private final Optional<LocalDate> date;
  private final Optional<Agency> buyer;

  RulingText(Page page, LocalDate today, Assessment assessment) {
    this.page = page;
    this.today = today;
    this.date = assessment.record().date();
    this.buyer = assessment.agency();
  }

  void write(int indent, Match match) throws IOException {
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
    others(indent + 2, rulings.stream().filter(ruling -> !counts(ruling.verdict())).toList());
    sameToday(indent, match);
  }

  private void whole(int indent, Ruling ruling) throws IOException {
    page.verdict(indent, ruling.verdict(), page.joined(ruling.title(), since(ruling)));
    if (page.style().verbose() || ruling.verdict().compareTo(Verdict.REVIEW) >= 0) {
      details(indent + TEXT, ruling);
    } else {
      brief(indent + TEXT, ruling);
    }
  }

  private void effect(int indent, Ruling ruling) throws IOException {
    if (!ruling.provision().effect().isBlank()) {
      page.line(indent, "It " + ruling.provision().effect() + ".");
    }
  }

  private void brief(int indent, Ruling ruling) throws IOException {
    effect(indent, ruling);
    page.line(
        indent, page.joined(answers(ruling), ruling.reasons().stream().findFirst().orElse("")));
    Citation first = ruling.citations().get(0);
    Citation best = best(ruling.citations());
    page.line(indent, citation(first) + (best.equals(first) ? "" : "; " + citation(best)));
  }

  private void details(int indent, Ruling ruling) throws IOException {
    effect(indent, ruling);
    page.line(indent, answers(ruling));
    for (String reason : ruling.reasons()) {
      page.line(indent, "- " + reason);
    }
    waysOut(indent, ruling, ruling.verdict());
    for (Citation citation : ruling.citations()) {
      page.line(indent, citation(citation));
    }
  }

  private String answers(Ruling ruling) {
    return page.joined(
        answer("in force", ruling.inForce()),
        answer("binds this buyer", ruling.binds()),
        answer("in scope", ruling.inScope()));
  }

  /** The first that can be followed. */
  private static Citation best(List<Citation> citations) {
    return citations.stream()
        .filter(citation -> !citation.url().isEmpty())
        .findFirst()
        .orElse(citations.get(0));
  }

  /** Exemptions that this buyer could meet, and the waiver, unless the reasons tell of them. */
  private void waysOut(int indent, Ruling ruling, Verdict verdict) throws IOException {
    if (!isGrave(verdict)) {
      return;
    }
    String told = String.join(" ", ruling.reasons());
    for (Exemption exemption : ruling.provision().exemptions()) {
      if (verdict == Verdict.REVIEW && isOpenTo(exemption) && !told.contains(exemption.text())) {
        page.line(indent, "- An exemption may apply: " + exemption.text());
      }
    }
    String waiver = ruling.provision().waiver();
    if (!waiver.isBlank() && !told.contains(waiver)) {
      page.line(indent, "- Waiver: " + waiver);
    }
  }

  private boolean isOpenTo(Exemption exemption) {
    return exemption.agencies().isEmpty()
        || buyer
            .map(agency -> exemption.agencies().stream().anyMatch(belongsTo(agency)))
            .orElse(true);
  }

  private static Predicate<String> belongsTo(Agency agency) {
    return id ->
        agency.id().equals(id)
            || agency.groups().contains(id)
            || agency.parent().filter(id::equals).isPresent();
  }

  private void others(int indent, List<Ruling> rulings) throws IOException {
    boolean verbose = page.style().verbose();
    if (!verbose && shortList(rulings.size()) < rulings.size()) {
      folded(indent, rulings);
      return;
    }
    for (Ruling ruling : rulings) {
      page.labelled(
          indent, status(ruling), page.joined(ruling.title(), since(ruling), why(ruling)));
      if (verbose) {
        details(indent + TEXT, ruling);
      }
    }
  }

  /** Many rules that did not count: one paragraph for each way of not counting. */
  private void folded(int indent, List<Ruling> rulings) throws IOException {
    Map<String, List<Ruling>> byStatus = new LinkedHashMap<>();
    rulings.forEach(
        ruling -> byStatus.computeIfAbsent(status(ruling), key -> new ArrayList<>()).add(ruling));
    for (Map.Entry<String, List<Ruling>> group : byStatus.entrySet()) {
      List<Ruling> all = group.getValue();
      List<Ruling> shown = all.subList(0, shortList(all.size()));
      String titles =
          shown.stream()
              .map(ruling -> (ruling.title() + " " + since(ruling)).strip())
              .collect(Collectors.joining("; "));
      int more = all.size() - shown.size();
      page.labelled(
          indent,
          group.getKey(),
          titles + (more > 0 ? "; and " + more + " more, --verbose shows all" : ""));
    }
  }

  /** The first reason, where neither the date nor the details say it. */
  private String why(Ruling ruling) {
    return page.style().verbose() || isLater(ruling)
        ? ""
        : ruling.reasons().stream().findFirst().orElse("");
  }

  /** One more than the short list is shown rather than counted. */
  private static int shortList(int size) {
    return size <= SHORT_LIST + 1 ? size : SHORT_LIST;
  }

  private void sameToday(int indent, Match match) throws IOException {
    String line = "The same purchase today (" + today + "): " + VerdictWords.name(match.today());
    if (match.rulings().stream().noneMatch(RulingText::isChanged)) {
      page.line(indent, line + ", by the same rules");
      return;
    }
    page.line(indent, line);
    List<Ruling> telling =
        gravestFirst(match.rulings(), Ruling::today).stream()
            .filter(ruling -> isChanged(ruling) || isGrave(ruling.today()))
            .toList();
    boolean verbose = page.style().verbose();
    int shown = verbose ? telling.size() : shortList(telling.size());
    Set<String> told = new HashSet<>();
    for (Ruling ruling : telling.subList(0, shown)) {
      today(indent + 2, ruling, told);
    }
    if (shown < telling.size()) {
      page.line(indent + 2, "and " + (telling.size() - shown) + " more; --verbose shows all");
    }
  }

  private void today(int indent, Ruling ruling, Set<String> told) throws IOException {
    if (isChanged(ruling)) {
      changed(indent, ruling, told);
    } else {
      page.verdict(indent, ruling.today(), page.joined(ruling.title(), "as above"));
    }
  }

  private static boolean isChanged(Ruling ruling) {
    return ruling.today() != ruling.verdict();
  }

  private static boolean isGrave(Verdict verdict) {
    return verdict.compareTo(Verdict.REVIEW) >= 0;
  }

  private void changed(int indent, Ruling ruling, Set<String> told) throws IOException {
    String since = ruling.since().map(day -> "since " + day).orElse("");
    String line = page.joined(ruling.title(), since);
    if (!counts(ruling.today())) {
      boolean begun = ruling.since().filter(today::isBefore).isEmpty();
      page.labelled(indent, begun ? "no longer" : "not yet", line);
    } else if (!page.style().verbose() && ruling.today() == Verdict.ADVISORY) {
      page.verdict(indent, ruling.today(), inOneLine(indent, ruling.title(), since));
    } else {
      page.verdict(indent, ruling.today(), line);
      effect(indent + TEXT, ruling);
      exemptionsOnce(indent + TEXT, ruling, told);
      page.line(indent + TEXT, citation(best(ruling.citations())));
    }
  }

  /** The title gives way, the day does not. */
  private String inOneLine(int indent, String title, String since) {
    int room = page.style().width() - indent - TEXT;
    int rest = since.isEmpty() ? 0 : page.joined("x", since).length() - 1;
    return page.joined(page.clip(title, room - rest), since);
  }

  /** Exemptions for this very buyer; rules that share one need not repeat it. */
  private void exemptionsOnce(int indent, Ruling ruling, Set<String> told) throws IOException {
    for (Exemption exemption : ruling.provision().exemptions()) {
      boolean open = !exemption.agencies().isEmpty() && isOpenTo(exemption);
      if (open && ruling.today() == Verdict.REVIEW && told.add(exemption.text())) {
        page.line(indent, "- An exemption may apply: " + exemption.text());
      }
    }
  }

  private String status(Ruling ruling) {
    if (ruling.inForce() == Answer.NO) {
      return isLater(ruling) ? "not yet" : "not in force";
    }
    if (ruling.binds() == Answer.NO) {
      return "not bound";
    }
    return ruling.inScope() == Answer.NO ? "not in scope" : "no effect";
  }

  private boolean isLater(Ruling ruling) {
    return ruling.since().filter(since -> date.filter(since::isAfter).isPresent()).isPresent();
  }

  private String since(Ruling ruling) {
    return ruling.since().map(day -> (isLater(ruling) ? "from " : "since ") + day).orElse("");
  }

  private static String citation(Citation citation) {
    return (citation.cite() + " " + citation.url()).strip();
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
