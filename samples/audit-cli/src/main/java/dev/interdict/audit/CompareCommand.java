package dev.interdict.audit;

import dev.interdict.ConflictChecker;
import dev.interdict.NameComparison;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.report.ComparisonWriter;
import dev.interdict.report.TextStyle;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code interdict compare}: whether two company names denote the same organisation. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Interdict.Version.class,
    description = {
      "Tells how sure it is that two company names denote the same organisation, and why.",
      "No catalog is asked: the names may be anybody's."
    },
    footer = {
      "",
      "Exit status: 0 all was compared; 2 usage; 3 some or all rows held no two names; 4 internal"
          + " error.",
      "",
      "Examples:",
      "  interdict compare \"SiemensAG\" \"Siemens Energy\"",
      "  interdict compare --file pairs.csv > compared.ndjson"
    })
final class CompareCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(arity = "0..2", paramLabel = "NAME", description = "Two company names.")
  private List<String> names = List.of();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "CSV file with the columns name1 and name2, - for stdin; answers in ndjson, a line a"
              + " row: name1, name2, confidence, evidence.")
  private Optional<String> file = Optional.empty();

  @Option(names = "--ndjson", description = "Answer for two names in ndjson too.")
  private boolean ndjson;

  @Mixin private TextOptions textOptions = new TextOptions();

  CompareCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (file.isPresent()) {
      if (!names.isEmpty()) {
        throw new UserError("give two names or --file, not both");
      }
      return compareFile(Input.all(List.of(file.get())).get(0));
    }
    if (names.size() != 2 || names.stream().anyMatch(String::isBlank)) {
      throw new UserError("give two names, each in quotes, or --file FILE");
    }
    write(ConflictChecker.compare(names.get(0), names.get(1)));
    return ExitCode.NOTHING_FOUND;
  }

  private void write(NameComparison comparison) throws IOException {
    if (ndjson) {
      ComparisonWriter writer = ComparisonWriter.ndjson(surroundings.out());
      writer.comparison(comparison);
      writer.end();
      return;
    }
    TextStyle style = textOptions.applyTo(surroundings.outputStyle());
    CompareText.write(new Lines(surroundings.out(), style.width()), comparison);
  }

  private int compareFile(Input input) throws IOException {
    ComparisonWriter writer = ComparisonWriter.ndjson(surroundings.out());
    Progress progress =
        new Progress(
            surroundings.err(),
            surroundings.showsProgress(),
            Input.bytes(List.of(input)),
            System::nanoTime);
    long compared = 0;
    long rejected = 0;
    try (Stream<PairRow> rows = PairFile.read(input, surroundings, progress)) {
      for (Iterator<PairRow> row = rows.iterator(); row.hasNext(); progress.row()) {
        PairRow next = row.next();
        if (next instanceof PairRow.Pair pair) {
          compared++;
          writer.comparison(ConflictChecker.compare(pair.name1(), pair.name2()));
        } else if (next instanceof PairRow.Bad bad) {
          rejected++;
          writer.rejected(bad.rejected());
        }
      }
    }
    progress.done();
    writer.end();
    if (rejected > 0) {
      surroundings
          .err()
          .println("interdict: " + compared + " compared, " + rejected + " not; see \"rejected\"");
    }
    return rejected > 0 ? ExitCode.NOT_CHECKED : ExitCode.NOTHING_FOUND;
  }

  /** A row of a file of pairs. */
  sealed interface PairRow {

    /** Two names. */
    record Pair(String name1, String name2) implements PairRow {}

    /** No two names. */
    record Bad(Rejected rejected) implements PairRow {}
  }
}
