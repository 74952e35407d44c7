package dev.interdict.spark;

import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.ReportSummary;
import dev.interdict.catalog.Agency;
import dev.interdict.record.Checkable;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.RecordType;
import dev.interdict.record.source.ReadResult;
import dev.interdict.report.ReportFormat;
import dev.interdict.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Checks one file and writes its report: the one that the command line writes for the file, to the
 * byte. Belongs to one task.
 */
final class FileCheck {

  private final InputFile file;
  private final ConflictChecker checker;
  private final Optional<Fingerprints> touched;
  private ReportSummary summary = ReportSummary.empty();
  private long records;
  private long rejected;
  private long others;
  private long inFull;
  private List<String> lastBuyer = List.of();
  private Optional<Agency> lastAgency = Optional.empty();

  /**
   * A check of a file.
   *
   * @param touched identities that touch a vendor; empty to check every record in full
   */
  FileCheck(InputFile file, ConflictChecker checker, Optional<Fingerprints> touched) {
    this.file = file;
    this.checker = checker;
    this.touched = touched;
  }

  /** Reads the rows to their end and writes the report. */
  void write(Rows rows, OutputStream out) throws IOException {
    ReportWriter report = ReportFormat.NDJSON.writer(out);
    report.begin(checker.header());
    while (rows.hasNext()) {
      take(rows.next(), report);
    }
    report.end(summary);
  }

  /** What was read. */
  FileCount count() {
    return new FileCount(file.id(), records, rejected, others, inFull);
  }

  private void take(ReadResult result, ReportWriter report) throws IOException {
    if (result instanceof ReadResult.Item item) {
      records++;
      Assessment assessment = check(item.record());
      summary = summary.plus(assessment);
      report.assessment(assessment);
    } else if (result instanceof ReadResult.Rejected row) {
      rejected++;
      summary = summary.plusRejected(1);
      report.rejected(row);
    } else if (result instanceof ReadResult.Skipped row) {
      others++;
      summary = summary.plus(row);
      report.skipped(row);
    }
  }

  private Assessment check(Checkable record) {
    if (mayTouch(record)) {
      inFull++;
      return checker.check(record);
    }
    return new Assessment(record, agency(record), List.of());
  }

  private boolean mayTouch(Checkable record) {
    return touched.isEmpty() || touched.get().contains(Identity.of(record));
  }

  /** Rows of one buyer mostly stand together. */
  private Optional<Agency> agency(Checkable record) {
    if (!record.agencies().equals(lastBuyer)) {
      lastBuyer = record.agencies();
      lastAgency = checker.check(buyerOf(record)).agency();
    }
    return lastAgency;
  }

  /** The record without its words: only the library knows which buyer it means. */
  private static ProcurementRecord buyerOf(Checkable record) {
    return new ProcurementRecord(
        "buyer",
        RecordType.AWARD,
        Optional.empty(),
        "buyer",
        record.agencies(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
