package dev.interdict.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds what was read against what stands on storage. A task that is tried again counts anew and
 * writes one report, so nothing counts twice, as it would in Spark's accumulators.
 *
 * @param rows records and rejected rows
 * @param assessed records that were assessed
 * @param rejected rows that could not be read
 * @param byVerdict records of each verdict
 * @param faults where the two do not agree; empty if all is well
 */
record Accounts(
    long rows, long assessed, long rejected, Map<String, Long> byVerdict, List<String> faults) {

  /** Copies the collections. */
  Accounts {
    byVerdict = new TreeMap<>(byVerdict);
    faults = List.copyOf(faults);
  }

  /**
   * The accounts of a run.
   *
   * @param inputs all files
   * @param read files that this run read
   * @param told reports on storage, of this run and of those before
   */
  static Accounts of(List<InputFile> inputs, List<FileCount> read, List<ReportTail> told) {
    Map<String, ReportTail> reports = new HashMap<>();
    told.forEach(each -> reports.put(each.file(), each));
    Map<String, FileCount> counts = new HashMap<>();
    read.forEach(each -> counts.put(each.file(), each));
    List<String> faults = new ArrayList<>();
    TreeMap<String, Long> byVerdict = new TreeMap<>();
    long assessed = 0;
    long rejected = 0;
    for (InputFile input : inputs) {
      ReportTail report = reports.get(input.id());
      if (report == null) {
        faults.add(input.name() + ": there is no report of it");
        continue;
      }
      if (!agree(report, Optional.ofNullable(counts.get(input.id())))) {
        faults.add(input.name() + ": its report does not hold the rows that were read");
      }
      assessed += report.assessed();
      rejected += report.rejected();
      report.byVerdict().forEach((verdict, count) -> byVerdict.merge(verdict, count, Long::sum));
    }
    return new Accounts(assessed + rejected, assessed, rejected, byVerdict, faults);
  }

  private static boolean agree(ReportTail report, Optional<FileCount> read) {
    return report.lines() >= report.assessed() + report.rejected()
        && read.filter(count -> !agree(report, count)).isEmpty();
  }

  private static boolean agree(ReportTail report, FileCount read) {
    return read.records() == report.assessed()
        && read.rejected() == report.rejected()
        && read.rows() == report.lines();
  }
}
