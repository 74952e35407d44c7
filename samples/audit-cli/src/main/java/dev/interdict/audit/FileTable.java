package dev.interdict.audit;

import dev.interdict.Assessment;
import dev.interdict.ReportSummary;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.Checkable;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.RecordFormat;
import dev.interdict.record.source.RecordReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs {@code interdict check} on every file of a directory, each on its own, and prints what
 * became of its rows. Ends with 1 if a file ended in an internal error or a row was lost.
 *
 * <pre>{@code samples/scripts/file-table DIRECTORY}</pre>
 */
final class FileTable {

  private static final String ROW = "%-11s %9s %9s %9s %9s  %-13s %4s  %6s  %s%n";

  private static final int HEADER_AND_SUMMARY = 2;

  private final Path root;
  private final PrintStream out;
  private final Library library;
  private boolean failed;

  FileTable(Path root, PrintStream out, Library library) {
    this.root = root;
    this.out = out;
    this.library = library;
  }

  /** Prints the table of the directory named first. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    FileTable table = new FileTable(Path.of(arguments[0]), out, new LuceneLibrary());
    System.exit(table.print() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND);
  }

  /**
   * Prints a line for each file.
   *
   * @return whether every file was read or refused in good order
   */
  boolean print() throws IOException {
    out.printf(
        ROW,
        "# format",
        "results",
        "assessed",
        "rejected",
        "no record",
        "gravest",
        "exit",
        "ms",
        "file; first complaint");
    VendorCatalog catalog = library.catalog(Optional.empty());
    try (Library.Screening screening =
            library.screening(catalog, LocalDate.now(Clock.systemUTC()), 0.5);
        Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        print(file, new Counting(library, catalog, screening));
      }
    }
    return !failed;
  }

  private void print(Path file, Counting counting) throws IOException {
    StringWriter err = new StringWriter();
    CountingLines report = new CountingLines();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            report,
            new PrintWriter(err, true),
            name -> Optional.empty(),
            name -> Optional.empty(),
            Clock.systemUTC());
    long began = System.nanoTime();
    int exit =
        Interdict.run(counting, surroundings, "check", "--format", "ndjson", file.toString());
    ReportSummary counts = counting.counts;
    boolean silent = counts.assessed() + counts.rejected() == 0 && exit == 0;
    boolean lost = report.lines != counting.results + HEADER_AND_SUMMARY;
    failed |= exit == ExitCode.INTERNAL || exit == ExitCode.USAGE || silent || lost;
    out.printf(
        ROW,
        format(file),
        counting.results,
        counts.assessed(),
        counts.rejected(),
        counts.skipped(),
        counts.worst(),
        exit,
        (System.nanoTime() - began) / 1_000_000,
        Lines.harmless(root.relativize(file) + counting.complaint + (exit > 3 ? "; " + err : "")));
  }

  private static String format(Path file) throws IOException {
    try (BufferedInputStream input = new BufferedInputStream(Files.newInputStream(file))) {
      return Workbook.isWorkbook(input)
          ? "xlsx"
          : RecordReader.sniffing().formatOf(input).map(RecordFormat::key).orElse("-");
    }
  }

  /** The report, of which the number of lines is kept. */
  private static final class CountingLines extends OutputStream {

    private long lines;

    @Override
    public void write(int single) {
      lines += single == '\n' ? 1 : 0;
    }
  }

  /** Counts what passes between the readers and the checker, beside the command's own counts. */
  private static final class Counting extends KeptLibrary {

    private ReportSummary counts = ReportSummary.empty();
    private long results;
    private String complaint = "";

    Counting(Library library, VendorCatalog catalog, Library.Screening screening) {
      super(library, catalog, screening);
    }

    @Override
    public Stream<ReadResult> read(InputStream input, String name, RecordReader reader)
        throws IOException {
      return super.read(input, name, reader).peek(this::count);
    }

    private void count(ReadResult result) {
      results++;
      if (result instanceof ReadResult.Rejected rejected) {
        counts = counts.plusRejected(1);
        if (complaint.isEmpty()) {
          complaint = "; " + rejected.where().row() + ": " + rejected.detail();
        }
      } else if (result instanceof ReadResult.Skipped) {
        counts = counts.plusSkipped(1);
      }
    }

    @Override
    public Assessment check(Checkable checked) {
      Assessment assessment = super.check(checked);
      counts = counts.plus(assessment);
      return assessment;
    }
  }
}
