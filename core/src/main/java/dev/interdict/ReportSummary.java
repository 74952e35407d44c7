package dev.interdict;

import com.google.common.collect.Maps;
import dev.interdict.record.source.ReadResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of a run.
 *
 * @param byVerdict records by verdict; {@link Verdict#NOT_CHECKED} counts rejected rows
 * @param assessed records that were checked
 * @param rejected rows that could not be checked
 * @param skipped rows that are no records
 * @param decided findings, one a vendor and record, that a decision closes
 * @param open the gravest verdict that no decision closes; {@link Verdict#NOT_CHECKED} if nothing
 *     was checked
 * @param notes sentences about the run, such as decisions that have expired or were not used, or
 *     how an input breaks the rules of its format
 */
public record ReportSummary(
    Map<Verdict, Long> byVerdict,
    long assessed,
    long rejected,
    long skipped,
    long decided,
    Verdict open,
    List<String> notes) {

  private static final int MOST_REMARKS = 50;

  /** Copies the map and the list. */
  public ReportSummary {
    byVerdict = Maps.immutableEnumMap(byVerdict);
    notes = List.copyOf(notes);
  }

  /** Counts of an empty run. */
  public static ReportSummary empty() {
    return new ReportSummary(
        new EnumMap<>(Verdict.class), 0, 0, 0, 0, Verdict.NOT_CHECKED, List.of());
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
    long closed = assessment.decisions().stream().filter(Decision::closes).count();
    return new ReportSummary(
        counted(assessment.verdict(), 1),
        assessed + 1,
        rejected,
        skipped,
        decided + closed,
        open.or(assessment.open()),
        notes);
  }

  /** The counts with more rejected rows. */
  public ReportSummary plusRejected(long more) {
    if (more == 0) {
      return this;
    }
    return new ReportSummary(
        counted(Verdict.NOT_CHECKED, more),
        assessed,
        rejected + more,
        skipped,
        decided,
        open,
        notes);
  }

  /** The counts with more skipped rows. */
  public ReportSummary plusSkipped(long more) {
    return new ReportSummary(byVerdict, assessed, rejected, skipped + more, decided, open, notes);
  }

  /**
   * The counts with one more skipped row. A remark on a whole input, which stands at row 0, is no
   * row and becomes a note; of very many the first are kept.
   */
  public ReportSummary plus(ReadResult.Skipped skip) {
    if (skip.where().row() > 0) {
      return plusSkipped(1);
    }
    if (notes.size() > MOST_REMARKS) {
      return this;
    }
    List<String> more = new ArrayList<>(notes);
    more.add(
        notes.size() == MOST_REMARKS
            ? "there are more remarks on the input, which the JSON report lists"
            : skip.where().file() + ": " + skip.why());
    return withNotes(more);
  }

  /** The counts with these sentences about the run. */
  public ReportSummary withNotes(List<String> sentences) {
    return new ReportSummary(byVerdict, assessed, rejected, skipped, decided, open, sentences);
  }

  private Map<Verdict, Long> counted(Verdict verdict, long more) {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    counts.putAll(byVerdict);
    counts.merge(verdict, more, Long::sum);
    return counts;
  }
}
