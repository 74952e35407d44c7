package dev.interdict.audit;

import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.source.ListFile;
import dev.interdict.catalog.source.ScreeningLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code interdict catalog validate}. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description =
        "Checks a catalog (vendors, policies, lists; or stored) or a directory of screening lists.",
    footer = {
      "",
      "Exit status: 0 nothing wrong; 1 something; 2 usage; 4 internal error.",
      "",
      "Example:",
      "  interdict catalog validate own-lists"
    })
final class CatalogValidateCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "PLACE", description = "The directory, or a stored catalog.")
  private Path place = Path.of("");

  CatalogValidateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<String> problems =
        isCatalog(UserError.place("", place)) ? VendorCatalog.problemsIn(place) : lists(place);
    Lines lines = new Lines(surroundings.out(), surroundings.outputStyle().width());
    for (String problem : problems) {
      lines.line(0, problem);
    }
    lines.line(0, problems.isEmpty() ? "nothing wrong" : problems.size() + " problems");
    lines.flush();
    return problems.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
  }

  /** Whether it is a stored catalog or a directory laid out like the shipped one. */
  static boolean isCatalog(Path place) {
    return Files.isRegularFile(place)
        || Stream.of("vendors", "policies", "lists", "catalog.properties")
            .anyMatch(name -> Files.exists(place.resolve(name)));
  }

  private static List<String> lists(Path directory) {
    try {
      List<String> problems = new ArrayList<>();
      for (ListFile file : ScreeningLists.read(directory).files()) {
        for (ListFile.Problem problem : file.problems()) {
          problems.add(file.name() + ", line " + problem.line() + ": " + problem.reason());
        }
      }
      return problems;
    } catch (CatalogException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }
}
