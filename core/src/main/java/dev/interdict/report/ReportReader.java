package dev.interdict.report;

import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.internal.report.ReportJson;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a report that was written as {@link ReportFormat#JSON} or {@link ReportFormat#NDJSON} piece
 * by piece, so that a large one needs little memory. Not safe for use by several threads.
 *
 * <pre>{@code
 * ReportReader.read(
 *     Files.newInputStream(Path.of("yesterday.json")),
 *     new ReportReader.Listener() {
 *       @Override
 *       public void assessed(ReportedRecord told) {
 *         System.out.println(told.record().id() + " " + told.verdict());
 *       }
 *     });
 * }</pre>
 */
public final class ReportReader {

  private ReportReader() {}

  /**
   * Reads a whole report.
   *
   * @param in the report; stays open, the caller closes it
   * @param listener is told of the pieces, the header first and the summary last
   * @throws IOException if it cannot be read, is no report, is of a later format, or was cut short;
   *     the message says which
   */
  public static void read(InputStream in, Listener listener) throws IOException {
    new ReportJson(listener).read(in);
  }

  /** Is told of the pieces of a report, in the order of the file. */
  public interface Listener {

    /** What the report was made with. */
    default void header(ReportHeader header) {}

    /** One checked record. */
    default void assessed(ReportedRecord told) throws IOException {}

    /** One row that could not be checked. */
    default void rejected(Rejected row) {}

    /** One row that is no record. */
    default void skipped(Skipped row) {}

    /** The counts. */
    default void summary(ReportSummary summary) {}
  }
}
