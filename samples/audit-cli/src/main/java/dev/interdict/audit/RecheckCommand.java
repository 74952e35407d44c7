package dev.interdict.audit;

import dev.interdict.ReportHeader;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.source.ReadResult;
import dev.interdict.report.ReportChange;
import dev.interdict.report.ReportReader;
import dev.interdict.report.ReportedRecord;
import dev.interdict.report.TextStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code interdict recheck}: rules again on the records of a report. */
@Command(
    name = "recheck",
    mixinStandardHelpOptions = true,
    versionProvider = Interdict.Version.class,
    description = {
      "Checks the records of a JSON report again, with today's catalog and lists and without the",
      "files they came from, and prints only what changed. Decisions do not matter to it."
    },
    footer = {
      "",
      "Exit status: 0 nothing changed; 1 something did; 2 usage; 3 the report tells of rows that",
      "could not be checked, and nothing else changed; 4 internal error.",
      "",
      "Examples:",
      "  interdict recheck yesterday.json",
      "  interdict recheck yesterday.json --lists lists",
      "  interdict recheck yesterday.json --as-of 2027-01-01"
    })
final class RecheckCommand implements Callable<Integer> {

  private final Library library;
  private final Surroundings surroundings;

  @Parameters(paramLabel = "REPORT", description = "Report as json or ndjson.")
  private String report = "";

  @Mixin private ScreeningOptions screeningOptions = new ScreeningOptions();

  @Mixin private TextOptions textOptions = new TextOptions();

  RecheckCommand(Library library, Surroundings surroundings) {
    this.library = library;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    ReportFile file = ReportFile.of(report);
    VendorCatalog catalog = screeningOptions.catalog(library, surroundings);
    Assumptions assumptions = screeningOptions.assumptions(catalog);
    TextStyle style = textOptions.applyTo(surroundings.outputStyle());
    ChangesText text =
        new ChangesText(new Lines(surroundings.out(), style.width()), style.verbose());
    try (Library.Screening screening = screeningOptions.screening(library, catalog, surroundings)) {
      Again again = new Again(screening, assumptions, text);
      file.read(surroundings, again);
      warnOfFloor(again.headers.get(0).floor(), screening.header().floor());
      boolean changed =
          text.write("since the report of " + again.headers.get(0).today() + "; " + again.counts());
      if (changed) {
        return ExitCode.FOUND;
      }
      return again.rejected > 0 ? ExitCode.NOT_CHECKED : ExitCode.NOTHING_FOUND;
    }
  }

  /** Another floor lets matches come and go that no list changed. */
  private void warnOfFloor(double then, double now) {
    if (then != now) {
      surroundings
          .err()
          .println(
              "interdict: the report was made with --floor " + then + ", this run with " + now);
    }
  }

  /** Checks each record as it is read. */
  private static final class Again implements ReportReader.Listener {

    private final Library.Screening screening;
    private final Assumptions assumptions;
    private final ChangesText text;
    private final List<ReportHeader> headers = new ArrayList<>();
    private long checked;
    private long rejected;

    Again(Library.Screening screening, Assumptions assumptions, ChangesText text) {
      this.screening = screening;
      this.assumptions = assumptions;
      this.text = text;
    }

    @Override
    public void header(ReportHeader header) {
      headers.add(header);
    }

    @Override
    public void assessed(ReportedRecord before) {
      checked++;
      ReportedRecord after = ReportedRecord.of(screening.check(assumptions.fill(before.record())));
      text.add(ReportChange.between(before.undecided(), after));
    }

    @Override
    public void rejected(ReadResult.Rejected row) {
      rejected++;
    }

    String counts() {
      return checked
          + " records checked again"
          + (rejected > 0 ? ", " + rejected + " rows of it could not be checked then" : "");
    }
  }
}
