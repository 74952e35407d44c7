package dev.interdict.internal.report;

import dev.interdict.Decision;
import dev.interdict.ReportHeader;
import dev.interdict.Verdict;
import dev.interdict.catalog.Citation;
import dev.interdict.record.Checkable;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.report.ReportedMatch;
import dev.interdict.report.ReportedRecord;
import dev.interdict.report.ReportedRuling;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One row of the CSV forms in the making; cells that are not set stay empty. */
final class CsvRow {

  private static final String BETWEEN = "; ";

  private final Map<CsvColumn, String> cells = new EnumMap<>(CsvColumn.class);

  private CsvRow() {}

  static CsvRow of(ReportHeader header) {
    return new CsvRow()
        .set(CsvColumn.CATALOG_DATE, header.catalog().published().toString())
        .set(CsvColumn.CATALOG_SHA256, header.catalog().sha256());
  }

  CsvRow record(ReportedRecord told) {
    Checkable checked = told.record();
    checked.source().ifPresent(this::place);
    return set(CsvColumn.RECORD_ID, checked.id())
        .set(CsvColumn.RECORD_TYPE, checked.type().key())
        .set(CsvColumn.DATE, checked.date())
        .set(CsvColumn.AGENCY, told.agency())
        .set(CsvColumn.AGENCY_ID, told.agencyId())
        .set(CsvColumn.HEADLINE, checked.headline())
        .set(CsvColumn.RECORD_VERDICT, told.verdict().name())
        .set(CsvColumn.RECORD_TODAY, told.today().name());
  }

  CsvRow match(ReportedMatch match) {
    return set(CsvColumn.VENDOR_ID, match.vendorId())
        .set(CsvColumn.VENDOR_NAME, match.vendorName())
        .set(CsvColumn.ALIAS, match.alias())
        .set(CsvColumn.RELATION, match.relation().key())
        .set(CsvColumn.ROLE, match.mention().role().key())
        .set(CsvColumn.FIELD, match.mention().field())
        .set(CsvColumn.TEXT, match.mention().text())
        .set(CsvColumn.WHY, match.why())
        .set(CsvColumn.USAGE, match.usage().key())
        .set(CsvColumn.CONFIDENCE, Figures.confidence(match.confidence(), 4).toPlainString())
        .set(CsvColumn.LEVEL, match.level().name())
        .set(CsvColumn.MATCH_VERDICT, match.verdict().name())
        .set(CsvColumn.MATCH_TODAY, match.today().name())
        .set(CsvColumn.FINGERPRINT, match.fingerprint())
        .set(CsvColumn.DECISION, match.decision().map(CsvRow::told));
  }

  CsvRow ruling(ReportedRuling ruling) {
    return set(CsvColumn.POLICY_ID, ruling.policyId())
        .set(CsvColumn.POLICY, ruling.title())
        .set(CsvColumn.KIND, ruling.kind().key())
        .set(CsvColumn.VERDICT, ruling.verdict().name())
        .set(CsvColumn.IN_FORCE, ruling.inForce().name())
        .set(CsvColumn.BINDS, ruling.binds().name())
        .set(CsvColumn.IN_SCOPE, ruling.inScope().name())
        .set(CsvColumn.SINCE, ruling.since())
        .set(CsvColumn.UNTIL, ruling.until())
        .set(CsvColumn.TODAY, ruling.today().name())
        .set(CsvColumn.REASONS, String.join(" ", ruling.reasons()))
        .set(
            CsvColumn.CITATIONS,
            ruling.citations().stream().map(Citation::cite).collect(Collectors.joining(BETWEEN)))
        .set(CsvColumn.URL, url(ruling));
  }

  CsvRow rejected(Rejected row) {
    place(row.where());
    return set(CsvColumn.RECORD_VERDICT, Verdict.NOT_CHECKED.name())
        .set(CsvColumn.FIELD, row.field())
        .set(CsvColumn.REASONS, row.reason().key() + ": " + row.detail());
  }

  List<String> cells() {
    return Arrays.stream(CsvColumn.values()).map(column -> cells.getOrDefault(column, "")).toList();
  }

  private static String told(Decision decision) {
    return decision.outcome().key() + " (" + decision.standing().key() + ")";
  }

  private static Optional<String> url(ReportedRuling ruling) {
    return ruling.citations().stream().map(Citation::url).filter(url -> !url.isEmpty()).findFirst();
  }

  private void place(SourceLocation where) {
    set(CsvColumn.FILE, where.file());
    set(CsvColumn.ROW, Long.toString(where.row()));
  }

  private CsvRow set(CsvColumn column, Optional<?> value) {
    return value.map(it -> set(column, it.toString())).orElse(this);
  }

  private CsvRow set(CsvColumn column, String value) {
    cells.put(column, value);
    return this;
  }
}
