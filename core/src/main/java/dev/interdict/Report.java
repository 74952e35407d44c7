package dev.interdict;

import static java.util.Objects.requireNonNull;

import dev.interdict.record.BomComponent;
import dev.interdict.record.Checkable;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcome of a run. A report cannot exist without saying what it was made with.
 *
 * @param header catalog, lists and options of the run
 * @param assessments one for each record that was checked, in input order
 * @param rejected rows that could not be checked
 * @param skipped rows that are no records
 */
public record Report(
    ReportHeader header,
    List<Assessment> assessments,
    List<Rejected> rejected,
    List<Skipped> skipped) {

  /** Copies the lists. */
  public Report {
    requireNonNull(header, "header");
    assessments = List.copyOf(assessments);
    rejected = List.copyOf(rejected);
    skipped = List.copyOf(skipped);
  }

  /**
   * The awards and bills of materials that the records are rows and parts of, in the order of their
   * first records. A bill is told from another by its file.
   */
  public List<RecordGroup> groups() {
    Map<List<String>, List<Assessment>> byKey = new LinkedHashMap<>();
    for (Assessment assessment : assessments) {
      byKey.computeIfAbsent(key(assessment.record()), key -> new ArrayList<>()).add(assessment);
    }
    return byKey.entrySet().stream()
        .map(group -> new RecordGroup(group.getKey().get(0), group.getValue()))
        .toList();
  }

  private static List<String> key(Checkable record) {
    String file = record.source().map(SourceLocation::file).orElse("");
    return record instanceof BomComponent ? List.of(record.group(), file) : List.of(record.group());
  }

  /** Counts of the run. */
  public ReportSummary summary() {
    ReportSummary counts = ReportSummary.empty();
    for (Assessment assessment : assessments) {
      counts = counts.plus(assessment);
    }
    for (Skipped row : skipped) {
      counts = counts.plus(row);
    }
    return counts.plusRejected(rejected.size());
  }
}
