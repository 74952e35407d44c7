package dev.interdict.report;

import dev.interdict.Verdict;
import dev.interdict.internal.report.Fingerprint;
import dev.interdict.record.Checkable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares two reports: records are told apart by what they say, not by where they stand. Give it
 * the earlier report's records, then the later's, then ask what is gone. Keeps the earlier report's
 * findings in memory. Not safe for use by several threads.
 */
public final class ReportDiff {

  private final Map<String, Deque<ReportedRecord>> earlier = new LinkedHashMap<>();

  /** A comparison of two reports that are yet to be told. */
  public ReportDiff() {}

  /** Notes a record of the earlier report. */
  public void before(ReportedRecord told) {
    if (!told.matches().isEmpty()) {
      earlier.computeIfAbsent(key(told.record()), key -> new ArrayDeque<>()).add(told);
    }
  }

  /** What a record of the later report tells that the earlier report did not. */
  public List<ReportChange> after(ReportedRecord told) {
    Optional<ReportedRecord> old =
        Optional.ofNullable(earlier.get(key(told.record()))).map(Deque::poll);
    return ReportChange.between(old.orElseGet(() -> clear(told)), told);
  }

  /** Findings of records that the later report did not tell of. */
  public List<ReportChange> gone() {
    List<ReportChange> gone = new ArrayList<>();
    earlier.values().stream()
        .flatMap(Collection::stream)
        .forEach(told -> gone.addAll(ReportChange.between(told, clear(told))));
    return gone;
  }

  private static ReportedRecord clear(ReportedRecord told) {
    return new ReportedRecord(
        told.record(), told.agency(), told.agencyId(), Verdict.CLEAR, Verdict.CLEAR, List.of());
  }

  private static String key(Checkable checked) {
    return Fingerprint.record(checked);
  }
}
