package dev.interdict;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;

/**
 * Counts of a run.
 *
 * @param byVerdict records by verdict; {@link Verdict#NOT_CHECKED} counts rejected rows
 * @param assessed records that were checked
 * @param rejected rows that could not be checked
 * @param skipped rows that are no records
 */
public record ReportSummary(
    Map<Verdict, Long> byVerdict, long assessed, long rejected, long skipped) {

  /** Copies the map. */
  public ReportSummary {
    byVerdict = Maps.immutableEnumMap(byVerdict);
  }

  /** Counts of an empty run. */
  public static ReportSummary empty() {
    return new ReportSummary(new EnumMap<>(Verdict.class), 0, 0, 0);
  }

  /** Rows and components read: assessed, rejected and skipped. */
  public long rows() {
    return assessed + rejected + skipped;
  }

  /** Records with that verdict. */
  public long count(Verdict verdict) {
    return byVerdict.getOrDefault(verdict, 0L);
  }

  /** The gravest verdict of the run; {@link Verdict#NOT_CHECKED} if nothing was checked. */
  public Verdict worst() {
    return byVerdict.keySet().stream().reduce(Verdict.NOT_CHECKED, Verdict::or);
  }

  /** The counts with one more assessment. */
  public ReportSummary plus(Assessment assessment) {
    return new ReportSummary(counted(assessment.verdict(), 1), assessed + 1, rejected, skipped);
  }

  /** The counts with more rejected rows. */
  public ReportSummary plusRejected(long more) {
    if (more == 0) {
      return this;
    }
    return new ReportSummary(
        counted(Verdict.NOT_CHECKED, more), assessed, rejected + more, skipped);
  }

  /** The counts with more skipped rows. */
  public ReportSummary plusSkipped(long more) {
    return new ReportSummary(byVerdict, assessed, rejected, skipped + more);
  }

  private Map<Verdict, Long> counted(Verdict verdict, long more) {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    counts.putAll(byVerdict);
    counts.merge(verdict, more, Long::sum);
    return counts;
  }
}
