package dev.interdict.report;

import static java.util.Objects.requireNonNull;

import dev.interdict.Verdict;
import dev.interdict.internal.report.Differences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding, one vendor in one record, that differs between two reports.
 *
 * @param kind what became of it
 * @param record the record, as the later report tells it if it does
 * @param before the vendor's match in the earlier report
 * @param after the vendor's match in the later report
 */
public record ReportChange(
    Kind kind,
    ReportedRecord record,
    Optional<ReportedMatch> before,
    Optional<ReportedMatch> after) {

  /** What became of a finding. */
  public enum Kind {
    /** Only the later report has it. */
    NEW,
    /** Only the earlier report has it. */
    GONE,
    /** Its verdict, its rules or the decision on it differ. */
    CHANGED
  }

  /** Checks that all are given. */
  public ReportChange {
    requireNonNull(kind, "kind");
    requireNonNull(record, "record");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /** What differs, a sentence each: verdicts, rules that came, went or changed, decisions. */
  public List<String> reasons() {
    return Differences.told(before, after);
  }

  /** The graver of the verdicts before and after. */
  public Verdict gravest() {
    return before
        .map(ReportedMatch::verdict)
        .orElse(Verdict.CLEAR)
        .or(after.map(ReportedMatch::verdict).orElse(Verdict.CLEAR));
  }

  /** The findings of one record that differ between two reports on it. */
  public static List<ReportChange> between(ReportedRecord earlier, ReportedRecord later) {
    List<ReportChange> changes = new ArrayList<>();
    for (ReportedMatch match : later.matches()) {
      Optional<ReportedMatch> old = find(earlier, match.vendorId());
      if (old.isEmpty()) {
        changes.add(new ReportChange(Kind.NEW, later, old, Optional.of(match)));
      } else if (!Differences.told(old, Optional.of(match)).isEmpty()) {
        changes.add(new ReportChange(Kind.CHANGED, later, old, Optional.of(match)));
      }
    }
    for (ReportedMatch match : earlier.matches()) {
      if (find(later, match.vendorId()).isEmpty()) {
        changes.add(new ReportChange(Kind.GONE, earlier, Optional.of(match), Optional.empty()));
      }
    }
    return changes;
  }

  private static Optional<ReportedMatch> find(ReportedRecord told, String vendorId) {
    return told.matches().stream().filter(it -> it.vendorId().equals(vendorId)).findFirst();
  }
}
