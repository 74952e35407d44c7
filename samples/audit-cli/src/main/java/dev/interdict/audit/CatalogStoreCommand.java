package dev.interdict.audit;

import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.source.ScreeningLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code interdict catalog store}. */
@Command(
    name = "store",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the catalog, with the lists of a directory, to one file.",
      "A check that names the file with --catalog starts many times sooner than one that reads the"
          + " lists again."
    },
    footer = {
      "",
      "Example:",
      "  interdict update lists",
      "  interdict catalog store today.catalog --lists lists",
      "  interdict check awards.csv --catalog today.catalog"
    })
final class CatalogStoreCommand implements Callable<Integer> {

  private final CatalogCommand parent;
  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "The file; an older one is replaced.")
  private Path file = Path.of("");

  @Option(
      names = "--lists",
      paramLabel = "DIR",
      description = "Directory with official screening lists to store with the catalog.")
  private Optional<Path> lists = Optional.empty();

  CatalogStoreCommand(CatalogCommand parent, Surroundings surroundings) {
    this.parent = parent;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    VendorCatalog catalog = parent.catalog();
    VendorCatalog whole = lists.map(named -> with(named, catalog)).orElse(catalog);
    try {
      whole.store(file);
    } catch (IOException e) {
      throw new UserError(file + " cannot be written (" + e.getClass().getSimpleName() + ")");
    }
    surroundings
        .err()
        .println(
            "interdict: stored %d vendors in %s, %d KB"
                .formatted(whole.vendors().size(), file, file.toFile().length() >> 10));
    return ExitCode.NOTHING_FOUND;
  }

  private VendorCatalog with(Path directory, VendorCatalog catalog) {
    ScreeningLists read = ScreeningLists.read(UserError.directory("--lists: ", directory), catalog);
    ListChecks.of(read, surroundings.today(), ListChecks.USUAL_AGE)
        .forEach(surroundings.err()::println);
    return catalog.merge(read.catalog()).catalog();
  }
}
