package dev.interdict.audit;

import dev.interdict.catalog.source.ListAddress;
import dev.interdict.catalog.source.ListDownload;
import dev.interdict.catalog.source.ListDownloader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code interdict update}: fetches official lists. */
@Command(
    name = "update",
    mixinStandardHelpOptions = true,
    versionProvider = Interdict.Version.class,
    description = {
      "Fetches the official lists that are published without a log-in into a directory, for --lists"
          + " of 'check'.",
      "SAM exclusions need a log-in: put the extract from sam.gov into the directory by hand."
    },
    footer = {
      "",
      "Exit status: 0 every list is new or unchanged; 2 usage; 3 some list could not be fetched and"
          + " the old one was kept; 4 internal error.",
      "",
      "Examples:",
      "  interdict update lists",
      "  interdict update lists --addresses mirror.csv"
    })
final class UpdateCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "DIR", description = "Directory for the lists; made if absent.")
  private Path directory = Path.of("");

  @Option(
      names = "--addresses",
      paramLabel = "FILE",
      description = "CSV file,title,url with other addresses, such as a mirror's.")
  private Optional<Path> addresses = Optional.empty();

  UpdateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<ListAddress> wanted = addresses.map(ListAddress::read).orElseGet(ListAddress::shipped);
    Lines lines = new Lines(surroundings.out(), surroundings.outputStyle().width());
    boolean failed = false;
    for (ListAddress address : wanted) {
      ListDownload outcome = ListDownloader.of(List.of(address)).into(directory).get(0);
      failed |= outcome.state() == ListDownload.State.FAILED;
      lines.line(
          0,
          "%-9s  %s  %s: %s"
              .formatted(
                  outcome.state().name().toLowerCase(Locale.ROOT),
                  address.file(),
                  address.title(),
                  outcome.detail()));
      lines.flush();
    }
    return failed ? ExitCode.NOT_CHECKED : ExitCode.NOTHING_FOUND;
  }
}
