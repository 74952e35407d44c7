package dev.interdict.audit;

import dev.interdict.ReportSummary;
import dev.interdict.Verdict;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.RecordReader;
import dev.interdict.report.ReportFormat;
import dev.interdict.report.ReportWriter;
import dev.interdict.report.TextStyle;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code interdict check}: checks the records of files. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Interdict.Version.class,
    description = "Checks procurement records and bills of materials.",
    footer = {
      "",
      "Exit status: 0 all was checked and nothing reached --fail-on; 1 something did; 2 usage;",
      "3 some or all records could not be checked; 4 internal error.",
      "",
      "Examples:",
      "  interdict check awards.csv",
      "  interdict check awards.csv --format html --out report.html",
      "  interdict check orders.csv --map Supplier=vendor --map \"Order Date=action_date\"",
      "  interdict check bom.cdx.json --agency \"Department of the Navy\" --date 2026-03-01",
      "  interdict check awards.csv --write-waivers to-decide.csv",
      "  interdict check awards.csv --waivers waivers.csv --format sarif --out interdict.sarif"
    })
final class CheckCommand implements Callable<Integer> {

  private static final int MOST_THREADS = 64;

  private final Library library;
  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Input files; - reads stdin.")
  private List<String> files = List.of();

  @Mixin private ScreeningOptions screeningOptions = new ScreeningOptions();

  @Mixin private TextOptions textOptions = new TextOptions();

  @Mixin private InputOptions inputOptions = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Keys.Reports.class,
      completionCandidates = Keys.Reports.class,
      description =
          "Report as text, html, json, ndjson, csv, excel-csv, sarif or junit; default: text.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the report to a file; an old one stays until the new one is whole.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      converter = Keys.Verdicts.class,
      completionCandidates = Keys.Verdicts.class,
      description =
          "Exit with 1 from this verdict on: prohibited, review, advisory, informational or never;"
              + " default: review.")
  private Keys.FailOn failOn = Keys.FailOn.REVIEW;

  @Mixin private Decisions decisions = new Decisions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that check; the report is the same for any number; default: 1.")
  private int threads = 1;

  @Option(
      names = {"-q", "--quiet"},
      description = "Write nothing to standard error but faults.")
  private boolean quiet;

  CheckCommand(Library library, Surroundings surroundings) {
    this.library = library;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new UserError("--threads takes a number from 1 to " + MOST_THREADS);
    }
    List<Input> inputs = Input.all(files);
    RecordReader reader = inputOptions.reader();
    VendorCatalog catalog = screeningOptions.catalog(library, surroundings);
    Assumptions assumptions = screeningOptions.assumptions(catalog);
    try (Destination destination = destination(inputs);
        Decisions.Drafts drafts = decisions.drafts(inputs);
        Library.Screening screening = screeningOptions.screening(library, catalog, surroundings)) {
      decisions.load(screening.header().today());
      ReportWriter writer = format.writer(destination.stream(), style());
      Progress progress = progress(inputs);
      Run run = new Run(screening, assumptions, decisions, drafts, writer, progress);
      writer.begin(screening.header());
      drafts.begin();
      for (Input input : inputs) {
        read(input, reader, run, progress);
      }
      progress.done();
      finish(writer, run.counts(), destination);
      drafts.commit();
      return exitCode(run.counts());
    }
  }

  private Progress progress(List<Input> inputs) {
    return new Progress(
        surroundings.err(),
        surroundings.showsProgress() && !quiet,
        Input.bytes(inputs),
        System::nanoTime);
  }

  private Destination destination(List<Input> inputs) throws IOException {
    return out.isPresent()
        ? Destination.file("--out", out.get(), inputs)
        : Destination.standardOutput(surroundings.out());
  }

  private TextStyle style() {
    TextStyle base = out.isPresent() ? TextStyle.plain() : surroundings.outputStyle();
    return textOptions.applyTo(base);
  }

  private void read(Input input, RecordReader reader, Run run, Progress progress)
      throws IOException {
    try (Stream<ReadResult> results = open(input, reader, progress)) {
      run.take(results, threads);
    }
  }

  private Stream<ReadResult> open(Input input, RecordReader reader, Progress progress) {
    try {
      return library.read(progress.counting(input.open(surroundings.in())), input.name(), reader);
    } catch (IOException e) {
      String problem = "cannot be opened (" + e.getClass().getSimpleName() + ")";
      SourceLocation whole = new SourceLocation(input.name(), 0);
      return Stream.of(new ReadResult.Rejected(whole, "", Reason.UNREADABLE, problem));
    }
  }

  /** A reader that leaves at the end has been told everything; the verdict stands. */
  private void finish(ReportWriter writer, ReportSummary counts, Destination destination)
      throws IOException {
    try {
      writer.end(counts);
      destination.commit();
    } catch (ReaderGoneException e) {
      return;
    }
    if (out.isPresent() && !quiet) {
      surroundings.err().println(Lines.harmless(note(counts)));
      counts.notes().forEach(each -> surroundings.err().println("  " + Lines.harmless(each)));
    }
  }

  private String note(ReportSummary counts) {
    return out.orElse("")
        + ": "
        + shown(counts.worst())
        + "; "
        + counts.assessed()
        + " checked, "
        + counts.rejected()
        + " not checked"
        + decided(counts);
  }

  private static String decided(ReportSummary counts) {
    return counts.decided() == 0
        ? ""
        : ", " + counts.decided() + " decided; gravest open: " + shown(counts.open());
  }

  private static String shown(Verdict verdict) {
    return verdict.name().replace('_', ' ');
  }

  private int exitCode(ReportSummary counts) {
    if (failOn.isReachedBy(counts.open())) {
      return ExitCode.FOUND;
    }
    boolean allChecked = counts.assessed() > 0 && counts.rejected() == 0;
    return allChecked ? ExitCode.NOTHING_FOUND : ExitCode.NOT_CHECKED;
  }
}
