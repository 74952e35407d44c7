package dev.interdict.report;

import dev.interdict.Assessment;
import dev.interdict.Decision;
import dev.interdict.Match;
import dev.interdict.Verdict;
import dev.interdict.internal.report.Fingerprint;
import dev.interdict.internal.report.WaiverFile;
import dev.interdict.internal.report.WaiverRow;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decisions on findings, kept in a file beside the records: {@code fingerprint, vendor_id, subject,
 * decision, reason, approver, date, expires, basis, finding}. A row speaks of the finding with that
 * fingerprint or, without one, of that vendor in every record whose key is the subject. {@code
 * basis} is the key of the law that was decided on; when a listing or a rule changes, it differs
 * and the finding is open again. {@code finding} is for people and is not read. Remembers which
 * rows were used. Not safe for use by several threads.
 *
 * <pre>{@code
 * Waivers waivers = Waivers.load(Path.of("waivers.csv"), LocalDate.now(ZoneOffset.UTC));
 * Assessment decided = waivers.apply(checker.check(record));
 * boolean holdsUp = decided.open().compareTo(Verdict.REVIEW) >= 0;
 * waivers.notes().forEach(System.out::println); // expired, reopened or unused decisions
 * }</pre>
 */
public final class Waivers {

  private final List<WaiverRow> rows;
  private final LocalDate today;
  private final Set<WaiverRow> used = new HashSet<>();
  private final Set<WaiverRow> reopened = new HashSet<>();

  private Waivers(List<WaiverRow> rows, LocalDate today) {
    this.rows = List.copyOf(rows);
    this.today = today;
  }

  /**
   * Reads a file in UTF-8.
   *
   * @param today the day by which decisions expire
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if a row is wrong; the message says where and how to mend it
   */
  public static Waivers load(Path file, LocalDate today) throws IOException {
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return new Waivers(WaiverFile.read(text, file.toString()), today);
    }
  }

  /** No decisions at all. */
  public static Waivers none() {
    return new Waivers(List.of(), LocalDate.EPOCH);
  }

  /** Whether any row holds a decision; drafts hold none. */
  public boolean decideAnything() {
    return rows.stream().anyMatch(row -> row.outcome().isPresent());
  }

  /** The assessment with the decisions that were made about its matches. */
  public Assessment apply(Assessment assessment) {
    if (rows.isEmpty() || assessment.matches().isEmpty()) {
      return assessment;
    }
    List<Decision> decisions = new ArrayList<>();
    for (Match match : assessment.matches()) {
      row(assessment, match).map(row -> decision(assessment, match, row)).ifPresent(decisions::add);
    }
    return assessment.with(decisions);
  }

  /** A sentence for each row that was not used, has expired, was reopened or is undecided. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (WaiverRow row : rows) {
      if (row.outcome().isEmpty()) {
        notes.add(row.place() + " is not decided: " + row.about() + ".");
      } else if (!used.contains(row)) {
        notes.add(row.place() + " was not used: no record of this run is " + row.about() + ".");
      } else if (row.isExpired(today)) {
        notes.add(
            row.place()
                + " expired on "
                + row.expires().map(LocalDate::toString).orElse("")
                + ": "
                + row.about()
                + ".");
      } else if (reopened.contains(row)) {
        notes.add(
            row.place()
                + " was decided on other listings or rules, decide again: "
                + row.about()
                + ".");
      }
    }
    return List.copyOf(notes);
  }

  /** The first line of a file of decisions. */
  public static String header() {
    return WaiverFile.header();
  }

  /** Drafts a row for each open match from {@code REVIEW} up; a person fills in the decision. */
  public static List<String> drafts(Assessment assessment) {
    ReportedRecord told = ReportedRecord.of(assessment);
    return told.matches().stream()
        .filter(match -> !match.isClosed())
        .filter(match -> match.verdict().compareTo(Verdict.REVIEW) >= 0)
        .map(match -> WaiverFile.draft(told, match))
        .toList();
  }

  private Optional<WaiverRow> row(Assessment assessment, Match match) {
    String fingerprint = Fingerprint.of(assessment.record(), match.vendor().id());
    return rows.stream()
        .filter(row -> row.outcome().isPresent())
        .filter(row -> row.fits(fingerprint, match.vendor().id(), assessment.record().id()))
        .findFirst();
  }

  private Decision decision(Assessment assessment, Match match, WaiverRow row) {
    used.add(row);
    String basis = Fingerprint.basis(ReportedMatch.of(assessment, match).rulings());
    Decision decision = row.decision(match.vendor().id(), today, basis);
    if (decision.standing() == Decision.Standing.REOPENED) {
      reopened.add(row);
    }
    return decision;
  }
}
