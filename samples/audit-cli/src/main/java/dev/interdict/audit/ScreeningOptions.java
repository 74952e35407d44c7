package dev.interdict.audit;

import dev.interdict.Confidence;
import dev.interdict.catalog.Agency;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.source.ScreeningLists;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of every command that checks something. */
final class ScreeningOptions {

  @Option(
      names = "--agency",
      paramLabel = "NAME",
      description = "Buying agency, by name or code, for records that name none.")
  private Optional<String> agency = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = Keys.Days.class,
      description = "Day of the purchase for records without a date, such as 2021-07-26.")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Keys.Days.class,
      description = "Day taken for \"the same purchase today\"; default: today, in UTC.")
  private Optional<LocalDate> today = Optional.empty();

  @Option(
      names = "--floor",
      paramLabel = "P",
      description = "Lowest confidence that is reported, above 0 and at most 1; default: 0.5.")
  private double floor = Confidence.POSSIBLE.from();

  @Option(
      names = "--catalog",
      paramLabel = "PLACE",
      description =
          "Catalog to use in place of the one that ships with Interdict: a directory, or a file"
              + " that 'interdict catalog store' wrote.")
  private Optional<Path> directory = Optional.empty();

  @Option(
      names = "--lists",
      paramLabel = "DIR",
      description =
          "Directory with official screening lists to use beside the catalog; 'interdict update'"
              + " fetches them.")
  private Optional<Path> lists = Optional.empty();

  @Option(names = "--only-lists", description = "Use the lists of --lists in place of the catalog.")
  private boolean onlyLists;

  @Option(
      names = "--max-list-age",
      paramLabel = "DAYS",
      description = "Warn of lists and of a catalog older than that; default: 30.")
  private int maxListAge = ListChecks.USUAL_AGE;

  boolean statesPurchase() {
    return agency.isPresent() || date.isPresent();
  }

  /** The catalog, with the lists if any are named; warns of old and damaged ones. */
  VendorCatalog catalog(Library library, Surroundings surroundings) {
    PrintWriter err = surroundings.err();
    if (onlyLists && lists.isEmpty()) {
      throw new UserError("--only-lists: name the directory of the lists with --lists");
    }
    directory.ifPresent(place -> UserError.place("--catalog: ", place));
    VendorCatalog catalog = library.catalog(directory);
    LocalDate day = day(surroundings);
    if (lists.isEmpty()) {
      ListChecks.ofCatalog(catalog, day, maxListAge).forEach(err::println);
      return catalog;
    }
    ScreeningLists read =
        ScreeningLists.read(UserError.directory("--lists: ", lists.get()), catalog);
    ListChecks.of(read, day, maxListAge).forEach(err::println);
    return onlyLists ? read.catalog() : catalog.merge(read.catalog()).catalog();
  }

  private LocalDate day(Surroundings surroundings) {
    return today.orElseGet(surroundings::today);
  }

  Library.Screening screening(Library library, VendorCatalog catalog, Surroundings surroundings) {
    if (!(floor > 0 && floor <= 1)) {
      throw new UserError("--floor: " + floor + " does not lie above 0 and at most at 1");
    }
    return library.screening(catalog, day(surroundings), floor);
  }

  /** What the user states; a mistyped agency is refused, as it would bind no rule. */
  Assumptions assumptions(VendorCatalog catalog) {
    if (agency.isPresent() && catalog.agencyNamed(agency.get()).isEmpty()) {
      throw new UserError(
          "--agency: the catalog knows no agency \""
              + agency.get()
              + "\""
              + Suggestions.of(agency.get(), catalog.agencies().stream().map(Agency::name))
              + "; 'interdict catalog agencies' lists all");
    }
    return new Assumptions(agency, date);
  }
}
