package dev.interdict.audit;

import dev.interdict.Assessment;
import dev.interdict.Match;
import dev.interdict.ReportSummary;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.report.ReportFormat;
import dev.interdict.report.ReportWriter;
import dev.interdict.report.TextStyle;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code interdict lookup}: which restricted vendors a company name may denote. */
@Command(
    name = "lookup",
    mixinStandardHelpOptions = true,
    versionProvider = Interdict.Version.class,
    description = {
      "Tells which restricted vendors a company name may denote, and which lists name them.",
      "With --agency or --date it rules on a purchase from that company instead."
    },
    footer = {
      "",
      "Exit status: 0 no name denotes a restricted vendor; 1 one may; 2 usage; 4 internal error.",
      "",
      "Examples:",
      "  interdict lookup \"SZ DJI Technology\"",
      "  interdict lookup --explain Hikvison \"Dahua Tech USA\"",
      "  interdict lookup DJI --agency \"Department of the Army\" --date 2024-03-04"
    })
final class LookupCommand implements Callable<Integer> {

  private final Library library;
  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "Company names; quote spaces.")
  private List<String> names = List.of();

  @Mixin private ScreeningOptions screeningOptions = new ScreeningOptions();

  @Mixin private TextOptions textOptions = new TextOptions();

  @Option(
      names = "--explain",
      description = {
        "Show the sum of the evidence, the names tried and the near misses;",
        "with a purchase, every piece of evidence."
      })
  private boolean explain;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Keys.Reports.class,
      completionCandidates = Keys.Reports.class,
      description = "Answer as text, json or ndjson; default: text.")
  private ReportFormat format = ReportFormat.TEXT;

  LookupCommand(Library library, Surroundings surroundings) {
    this.library = library;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    refuseBlankNames();
    VendorCatalog catalog = screeningOptions.catalog(library, surroundings);
    Assumptions assumptions = screeningOptions.assumptions(catalog);
    try (Library.Screening screening = screeningOptions.screening(library, catalog, surroundings)) {
      boolean identityOnly = format == ReportFormat.TEXT && !screeningOptions.statesPurchase();
      return identityOnly ? lookUp(screening, catalog) : rule(screening, assumptions);
    }
  }

  private void refuseBlankNames() {
    if (names.stream().anyMatch(String::isBlank)) {
      throw new UserError("a NAME is empty; give the company's name in quotes");
    }
  }

  private int lookUp(Library.Screening screening, VendorCatalog catalog) throws IOException {
    TextStyle style = style();
    LookupText text = new LookupText(new Lines(surroundings.out(), style.width()), catalog);
    boolean found = false;
    for (String name : names) {
      List<Match> matches = screening.lookUp(name);
      found |= !matches.isEmpty();
      if (style.verbose()) {
        text.explain(name, matches, new Weighed(screening.weigh(name)), screening.header());
      } else {
        text.write(name, matches, screening.header());
      }
    }
    text.end(screening.header());
    return found ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
  }

  private int rule(Library.Screening screening, Assumptions assumptions) throws IOException {
    ReportWriter writer = format.writer(surroundings.out(), style());
    ReportSummary counts = ReportSummary.empty();
    boolean found = false;
    writer.begin(screening.header());
    for (String name : names) {
      ProcurementRecord purchase = ProcurementRecord.builder(name).vendor(name).build();
      Assessment assessment = screening.check(assumptions.fill(purchase));
      found |= !assessment.matches().isEmpty();
      counts = counts.plus(assessment);
      writer.assessment(assessment);
    }
    writer.end(counts);
    surroundings.out().flush();
    return found ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
  }

  private TextStyle style() {
    TextStyle style = textOptions.applyTo(surroundings.outputStyle());
    return style.withVerbose(style.verbose() || explain);
  }
}
