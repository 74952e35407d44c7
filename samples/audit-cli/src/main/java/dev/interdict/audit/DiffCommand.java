package dev.interdict.audit;

import dev.interdict.ReportHeader;
import dev.interdict.report.ReportDiff;
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

/** {@code interdict diff}: what differs between two reports. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Interdict.Version.class,
    description = {
      "Tells which findings are new, gone or changed between two JSON reports.",
      "Records are told apart by what they say, so rows may move."
    },
    footer = {
      "",
      "Exit status: 0 no finding differs; 1 some do; 2 usage; 4 internal error.",
      "",
      "Examples:",
      "  interdict check awards.csv --format json --out today.json",
      "  interdict diff yesterday.json today.json"
    })
final class DiffCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "EARLIER", description = "Report as json or ndjson.")
  private String earlier = "";

  @Parameters(index = "1", paramLabel = "LATER", description = "Report to compare with it.")
  private String later = "";

  @Mixin private TextOptions textOptions = new TextOptions();

  DiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    ReportFile before = ReportFile.of(earlier);
    ReportFile after = ReportFile.of(later);
    TextStyle style = textOptions.applyTo(surroundings.outputStyle());
    ChangesText text =
        new ChangesText(new Lines(surroundings.out(), style.width()), style.verbose());
    ReportDiff diff = new ReportDiff();
    List<ReportHeader> headers = new ArrayList<>();
    before.read(
        surroundings,
        new ReportReader.Listener() {
          @Override
          public void header(ReportHeader header) {
            headers.add(header);
          }

          @Override
          public void assessed(ReportedRecord told) {
            diff.before(told);
          }
        });
    after.read(
        surroundings,
        new ReportReader.Listener() {
          @Override
          public void header(ReportHeader header) {
            headers.add(header);
          }

          @Override
          public void assessed(ReportedRecord told) {
            text.add(diff.after(told));
          }
        });
    text.add(diff.gone());
    boolean differ = text.write("between " + told(headers.get(0)) + " and " + told(headers.get(1)));
    return differ ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
  }

  private static String told(ReportHeader header) {
    return "the report of "
        + header.today()
        + " (catalog of "
        + header.catalog().published()
        + ", "
        + header.catalog().sha256().substring(0, Math.min(8, header.catalog().sha256().length()))
        + ")";
  }
}
