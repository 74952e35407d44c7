package dev.interdict.report;

import static java.util.Objects.requireNonNull;

import dev.interdict.Assessment;
import dev.interdict.Verdict;
import dev.interdict.catalog.Agency;
import dev.interdict.record.Checkable;
import java.util.List;
import java.util.Optional;

/**
 * An assessment as a report tells it: the record whole, so that it can be checked again, vendors
 * and policies by their keys and titles.
 *
 * @param record the record
 * @param agency the buyer by the catalog's name, or in the record's own words
 * @param agencyId the catalog's key of the buyer
 * @param verdict the gravest verdict of the matches
 * @param today the gravest verdict if the same were bought today
 * @param matches vendors found
 */
public record ReportedRecord(
    Checkable record,
    Optional<String> agency,
    Optional<String> agencyId,
    Verdict verdict,
    Verdict today,
    List<ReportedMatch> matches) {

  /** Copies the list. */
  public ReportedRecord {
    requireNonNull(record, "record");
    requireNonNull(verdict, "verdict");
    requireNonNull(today, "today");
    matches = List.copyOf(matches);
  }

  /** What a report tells of an assessment. */
  public static ReportedRecord of(Assessment assessment) {
    return new ReportedRecord(
        assessment.record(),
        assessment
            .agency()
            .map(Agency::name)
            .or(() -> assessment.record().agencies().stream().findFirst()),
        assessment.agency().map(Agency::id),
        assessment.verdict(),
        assessment.today(),
        assessment.matches().stream().map(match -> ReportedMatch.of(assessment, match)).toList());
  }

  /** The same record without the decisions on its matches. */
  public ReportedRecord undecided() {
    return new ReportedRecord(
        record,
        agency,
        agencyId,
        verdict,
        today,
        matches.stream().map(ReportedMatch::undecided).toList());
  }
}
