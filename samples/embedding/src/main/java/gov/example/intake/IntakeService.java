package gov.example.intake;

import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.Match;
import dev.interdict.Ruling;
import dev.interdict.Verdict;
import dev.interdict.catalog.CatalogVersion;
import dev.interdict.catalog.Citation;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.spi.VendorIndex;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Screens requests before award. Make one at start-up and share it between all threads. */
public final class IntakeService {

  private final ConflictChecker checker;
  private final ReviewQueue reviewQueue;
  private final Clock clock;

  /**
   * @param index such as {@code LuceneVendorIndex.inMemory(VendorCatalog.bundled())}; stays open
   * @param clock tells the day on which requests without a planned day would be awarded
   */
  public IntakeService(VendorIndex index, ReviewQueue reviewQueue, Clock clock) {
    this.checker = ConflictChecker.builder(index).today(clock).build();
    this.reviewQueue = reviewQueue;
    this.clock = clock;
  }

  /** Screens a request and hands it to a person where the law leaves something open. */
  public Decision screen(IntakeRequest request) {
    Verdict verdict = Verdict.CLEAR;
    List<Finding> findings = new ArrayList<>();
    List<Integer> uncheckedLines = new ArrayList<>();
    for (int line = 1; line <= request.lines().size(); line++) {
      ItemLine item = request.lines().get(line - 1);
      if (saysNothing(item)) {
        uncheckedLines.add(line);
      }
      Assessment assessment = checker.check(record(request, line, item));
      verdict = verdict.or(assessment.verdict());
      findings.addAll(findings(line, assessment));
    }
    boolean incomplete = request.lines().isEmpty() || !uncheckedLines.isEmpty();
    Decision decision =
        new Decision(
            request.id(),
            clock.instant(),
            nextStep(verdict, incomplete),
            request.lines().isEmpty() ? Verdict.NOT_CHECKED : verdict,
            findings,
            uncheckedLines,
            describe(checker.catalog().version()));
    if (decision.nextStep() == NextStep.ASK_A_PERSON) {
      reviewQueue.add(request, decision);
    }
    return decision;
  }

  /** One record a line: what is true of one thing must not colour the next. */
  private ProcurementRecord record(IntakeRequest request, int line, ItemLine item) {
    return ProcurementRecord.builder(request.id() + "/" + line)
        .date(request.awardOn().orElseGet(() -> LocalDate.now(clock)))
        .agency(request.agency())
        .vendor(request.vendor())
        .manufacturer(item.manufacturer())
        .partNumber(item.partNumber())
        .description(item.description())
        .build();
  }

  private static boolean saysNothing(ItemLine item) {
    return Stream.of(item.description(), item.manufacturer(), item.partNumber())
        .allMatch(String::isBlank);
  }

  /** What could not be checked is never waved through. */
  private static NextStep nextStep(Verdict verdict, boolean incomplete) {
    return switch (verdict) {
      case PROHIBITED -> NextStep.HOLD;
      case REVIEW, NOT_CHECKED -> NextStep.ASK_A_PERSON;
      case ADVISORY, INFORMATIONAL, CLEAR -> incomplete ? NextStep.ASK_A_PERSON : NextStep.PROCEED;
    };
  }

  private static List<Finding> findings(int line, Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (Match match : assessment.matches()) {
      for (Ruling ruling : match.rulings()) {
        if (ruling.verdict().compareTo(Verdict.ADVISORY) >= 0) {
          findings.add(finding(line, match, ruling));
        }
      }
    }
    return findings;
  }

  private static Finding finding(int line, Match match, Ruling ruling) {
    return new Finding(
        line,
        match.vendor().name(),
        match.confidence(),
        match.text(),
        ruling.title(),
        ruling.verdict(),
        ruling.reasons(),
        ruling.citations().stream().map(IntakeService::describe).toList());
  }

  private static String describe(Citation citation) {
    return citation.url().isEmpty() ? citation.cite() : citation.cite() + " " + citation.url();
  }

  private static String describe(CatalogVersion version) {
    return version.published() + " sha256:" + version.sha256();
  }
}
