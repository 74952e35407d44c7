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
import java.util.stream.LongStream;

/**
 * Checks one file and writes its report: the one that the command line writes for the file, to the
 * byte. Belongs to one task.
 */
final class FileCheck {

  private final InputFile file;
  private final ConflictChecker checker;
  private final Suspicion suspicion;
  private final LongStream.Builder touched = LongStream.builder();
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
   * @param suspicion which records are checked in full
   */
  FileCheck(InputFile file, ConflictChecker checker, Suspicion suspicion) {
    this.file = file;
    this.checker = checker;
    this.suspicion = suspicion;
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
    return new FileCount(
        file.id(), records, rejected, others, inFull, Fingerprints.of(touched.build()));
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
    Identity identity = Identity.of(record);
    if (!suspicion.falls(identity)) {
      return new Assessment(record, agency(record), List.of());
    }
    inFull++;
    Assessment assessment = checker.check(record);
    if (!assessment.matches().isEmpty()) {
      touched.add(Fingerprints.digest(identity.bytes()));
    }
    return assessment;
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
