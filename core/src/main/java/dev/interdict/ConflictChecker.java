package dev.interdict;

import static java.util.Objects.requireNonNull;

import dev.interdict.catalog.VendorCatalog;
import dev.interdict.internal.policy.PolicyEngine;
import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.score.MatchScorer;
import dev.interdict.internal.score.PairScorer;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import dev.interdict.record.source.ReadResult;
import dev.interdict.spi.VendorIndex;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks records against a catalog: who is it, how sure is that, which rule says so. Immutable and
 * safe for use by several threads.
 *
 * <pre>{@code
 * Assessment assessment = checker.check(record);
 * for (Match match : assessment.matches()) {
 *   System.out.println(match.vendor().name() + " " + match.confidence());
 *   for (Ruling ruling : match.rulings()) {
 *     System.out.println(ruling.verdict() + " " + ruling.title() + " " + ruling.citations());
 *   }
 * }
 * }</pre>
 */
public final class ConflictChecker {

  private static final String TOOL = "Interdict 0.1.0-SNAPSHOT";

  private static final Comparator<Match> GRAVEST_FIRST =
      Comparator.comparing(Match::verdict)
          .thenComparingDouble(Match::confidence)
          .reversed()
          .thenComparing(match -> match.vendor().id());

  private final VendorIndex index;
  private final LocalDate today;
  private final double floor;
  private final MatchScorer scorer;
  private final PolicyEngine engine;

  private ConflictChecker(VendorIndex index, LocalDate today, double floor) {
    this.index = index;
    this.today = today;
    this.floor = floor;
    this.scorer = new MatchScorer(index, floor);
    this.engine = new PolicyEngine(index.catalog(), today);
  }

  /**
   * A checker with the defaults: confidence floor 0.5, today by the system clock in UTC.
   *
   * @param index the index to ask; stays open, the caller closes it
   */
  public static ConflictChecker using(VendorIndex index) {
    return builder(index).build();
  }

  /** Starts a checker with other settings. */
  public static Builder builder(VendorIndex index) {
    return new Builder(index);
  }

  /** The catalog that records are checked against. */
  public VendorCatalog catalog() {
    return index.catalog();
  }

  /** What a report of this checker is made with. */
  public ReportHeader header() {
    return new ReportHeader(
        TOOL, catalog().version(), catalog().editions(), index.describe(), today, floor);
  }

  /** Checks one record. Never throws for a record's content. */
  public Assessment check(Checkable record) {
    List<Match> matches = new ArrayList<>();
    for (Match match : scorer.matches(record)) {
      matches.add(match.with(engine.rule(match, record)));
    }
    matches.sort(GRAVEST_FIRST);
    return new Assessment(record, engine.agencyOf(record), matches);
  }

  /**
   * Checks all records of a stream and collects the outcome. For streams that do not fit into
   * memory hand the stream to a {@code ReportWriter}.
   */
  public Report checkAll(Stream<ReadResult> results) {
    List<Assessment> assessments = new ArrayList<>();
    List<ReadResult.Rejected> rejected = new ArrayList<>();
    List<ReadResult.Skipped> skipped = new ArrayList<>();
    results.forEachOrdered(
        result -> {
          if (result instanceof ReadResult.Item item) {
            assessments.add(check(item.record()));
          } else if (result instanceof ReadResult.Rejected row) {
            rejected.add(row);
          } else if (result instanceof ReadResult.Skipped row) {
            skipped.add(row);
          }
        });
    return new Report(header(), assessments, rejected, skipped);
  }

  /**
   * Which restricted vendors a company name may denote, surest first. Identity only: the matches
   * carry no rulings.
   */
  public List<Match> lookUp(String name) {
    if (name.isBlank()) {
      return List.of();
    }
    return scorer.matches(named(name));
  }

  /**
   * Every listed name that was weighed for a company name, surest first, those under the floor
   * included: what else it might have been, and why it is not. A vendor may have several. Names
   * that the index need not find, since they could not reach 0.25, may be missing. Identity only.
   */
  public List<Match> weigh(String name) {
    return name.isBlank() ? List.of() : new MatchScorer(index, 0).each(named(name));
  }

  /**
   * Whether two company names, anybody's, denote the same organisation. Never throws for what the
   * names hold; a name without a letter or digit is like no other. The work is bounded however long
   * they are.
   */
  public static NameComparison compare(String name1, String name2) {
    List<Evidence> evidence =
        PairScorer.evidence(requireNonNull(name1, "name1"), requireNonNull(name2, "name2"));
    return new NameComparison(name1, name2, PairScorer.probability(evidence), evidence);
  }

  private static Mention named(String name) {
    return new Mention(Role.VENDOR, "name", name.strip());
  }

  /** Settings of a checker. Not safe for use by several threads. */
  public static final class Builder {

    private final VendorIndex index;
    private LocalDate today = LocalDate.now(Clock.systemUTC());
    private double floor = Confidence.POSSIBLE.from();

    private Builder(VendorIndex index) {
      this.index = requireNonNull(index, "index");
    }

    /** Sets the day taken for "the same purchase today". Default: the system clock's day in UTC. */
    public Builder today(LocalDate day) {
      today = requireNonNull(day, "day");
      return this;
    }

    /** Sets the clock that tells today. */
    public Builder today(Clock clock) {
      return today(LocalDate.now(clock));
    }

    /**
     * Sets the lowest confidence that is reported.
     *
     * @param lowest 0.25 to 1, because an index may leave out what is less sure than 0.25; default
     *     0.5
     * @throws IllegalArgumentException if out of range
     */
    public Builder floor(double lowest) {
      if (!(lowest >= NameKeys.LOWEST_CONFIDENCE && lowest <= 1)) {
        throw new IllegalArgumentException(
            "the floor lies between " + NameKeys.LOWEST_CONFIDENCE + " and 1: " + lowest);
      }
      floor = lowest;
      return this;
    }

    /** Makes the checker. */
    public ConflictChecker build() {
      return new ConflictChecker(index, today, floor);
    }
  }
}
