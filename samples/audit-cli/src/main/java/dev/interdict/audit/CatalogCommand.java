package dev.interdict.audit;

import dev.interdict.catalog.Agency;
import dev.interdict.catalog.CatalogMerge;
import dev.interdict.catalog.ListEdition;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.source.ListFile;
import dev.interdict.catalog.source.ScreeningLists;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code interdict catalog}: what the catalog knows. */
@Command(
    name = "catalog",
    mixinStandardHelpOptions = true,
    versionProvider = Interdict.Version.class,
    description = "Shows the catalog's version and counts, or one vendor, policy or agency of it.",
    footer = {
      "",
      "Examples:",
      "  interdict catalog",
      "  interdict catalog --lists lists",
      "  interdict catalog show v-dji"
    })
final class CatalogCommand implements Callable<Integer> {

  private final Library library;
  private final Surroundings surroundings;

  @Option(
      names = "--catalog",
      paramLabel = "PLACE",
      scope = ScopeType.INHERIT,
      description =
          "Catalog to use in place of the one that ships with Interdict: a directory, or a file"
              + " that 'interdict catalog store' wrote.")
  private Optional<Path> directory = Optional.empty();

  @Option(
      names = "--lists",
      paramLabel = "DIR",
      description = "Directory with official screening lists to show beside the catalog.")
  private Optional<Path> lists = Optional.empty();

  private CatalogCommand(Library library, Surroundings surroundings) {
    this.library = library;
    this.surroundings = surroundings;
  }

  static CommandLine commandLine(Library library, Surroundings surroundings) {
    CatalogCommand command = new CatalogCommand(library, surroundings);
    return new CommandLine(command)
        .addSubcommand(new Show(command))
        .addSubcommand(new ShowPolicy(command))
        .addSubcommand(new Vendors(command))
        .addSubcommand(new Policies(command))
        .addSubcommand(new Agencies(command))
        .addSubcommand(new CatalogStoreCommand(command, surroundings))
        .addSubcommand(new CatalogDiffCommand(surroundings))
        .addSubcommand(new CatalogValidateCommand(surroundings))
        .addSubcommand(new CatalogMeasureCommand(surroundings));
  }

  @Override
  public Integer call() throws IOException {
    VendorCatalog catalog = catalog();
    Optional<ScreeningLists> read =
        lists
            .map(named -> UserError.directory("--lists: ", named))
            .map(named -> ScreeningLists.read(named, catalog));
    CatalogMerge merge =
        read.map(found -> catalog.merge(found.catalog()))
            .orElseGet(() -> new CatalogMerge(catalog, List.of()));
    return show(merge.catalog(), read);
  }

  private int show(VendorCatalog catalog, Optional<ScreeningLists> read) throws IOException {
    Lines lines = lines();
    lines.line(0, "Catalog of " + catalog.version().published());
    lines.line(2, "sha256      " + catalog.version().sha256());
    lines.line(2, "vendors     " + catalog.vendors().size() + vendorCounts(catalog.vendors()));
    lines.line(2, "policies    " + catalog.policies().size());
    lines.line(2, "agencies    " + catalog.agencies().size());
    lines.line(2, "lists       " + catalog.editions().size());
    LocalDate today = surroundings.today();
    for (ListEdition edition : catalog.editions()) {
      lines.line(4, ListChecks.edition(edition, today));
    }
    if (read.isPresent()) {
      read(read.get(), lines);
    }
    lines.flush();
    return ExitCode.NOTHING_FOUND;
  }

  private static void read(ScreeningLists read, Lines lines) throws IOException {
    lines.line(2, "files read");
    for (ListFile file : read.files()) {
      lines.line(4, ListChecks.file(file));
    }
    for (String warning : read.warnings()) {
      lines.line(2, "warning: " + warning);
    }
  }

  private static String vendorCounts(Collection<RestrictedVendor> vendors) {
    return " with %d names, %d brands, %d model patterns, %d identifiers, %d listings"
        .formatted(
            sum(vendors, vendor -> vendor.aliases().size()),
            sum(vendors, vendor -> vendor.brands().size()),
            sum(vendors, vendor -> vendor.models().size()),
            sum(vendors, vendor -> vendor.identifiers().size()),
            sum(vendors, vendor -> vendor.listings().size()));
  }

  private static int sum(
      Collection<RestrictedVendor> vendors, ToIntFunction<RestrictedVendor> count) {
    return vendors.stream().mapToInt(count).sum();
  }

  VendorCatalog catalog() {
    directory.ifPresent(place -> UserError.place("--catalog: ", place));
    return library.catalog(directory);
  }

  private Lines lines() {
    return new Lines(surroundings.out(), surroundings.outputStyle().width());
  }

  static UserError unknown(String what, String id, String command, Stream<String> candidates) {
    return new UserError(
        "the catalog holds no %s \"%s\"%s; 'interdict catalog %s' lists all"
            .formatted(what, id, Suggestions.of(id, candidates), command));
  }

  /** {@code interdict catalog show}. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows a vendor: names, brands, identifiers, listings.",
      footer = {
        "",
        "Examples:",
        "  interdict catalog show v-dji",
        "  interdict catalog show \"SZ DJI Technology Co., Ltd.\""
      })
  private static final class Show implements Callable<Integer> {

    private final CatalogCommand parent;

    @Parameters(paramLabel = "VENDOR", description = "Its id or one of its names.")
    private String named = "";

    Show(CatalogCommand parent) {
      this.parent = parent;
    }

    @Override
    public Integer call() throws IOException {
      VendorCatalog catalog = parent.catalog();
      RestrictedVendor vendor = new VendorByName(catalog).vendor(named);
      new CatalogText(parent.lines(), catalog).vendor(vendor);
      return ExitCode.NOTHING_FOUND;
    }
  }

  /** {@code interdict catalog policy}. */
  @Command(
      name = "policy",
      mixinStandardHelpOptions = true,
      description = "Shows a policy: what it does, when, to whom, and where to read it.",
      footer = {"", "Example:", "  interdict catalog policy asda"})
  private static final class ShowPolicy implements Callable<Integer> {

    private final CatalogCommand parent;

    @Parameters(paramLabel = "POLICY-ID", description = "Such as asda.")
    private String id = "";

    ShowPolicy(CatalogCommand parent) {
      this.parent = parent;
    }

    @Override
    public Integer call() throws IOException {
      VendorCatalog catalog = parent.catalog();
      Policy policy =
          catalog
              .policy(id)
              .orElseThrow(
                  () ->
                      unknown(
                          "policy", id, "policies", catalog.policies().stream().map(Policy::id)));
      new CatalogText(parent.lines(), catalog).policy(policy);
      return ExitCode.NOTHING_FOUND;
    }
  }

  /** {@code interdict catalog vendors}. */
  @Command(
      name = "vendors",
      mixinStandardHelpOptions = true,
      description = "Lists the ids and names of all vendors.",
      footer = {"", "Example:", "  interdict catalog vendors"})
  private static final class Vendors implements Callable<Integer> {

    private final CatalogCommand parent;

    Vendors(CatalogCommand parent) {
      this.parent = parent;
    }

    @Override
    public Integer call() throws IOException {
      Lines lines = parent.lines();
      for (RestrictedVendor vendor : parent.catalog().vendors()) {
        lines.line(0, vendor.id() + "  " + vendor.name());
      }
      lines.flush();
      return ExitCode.NOTHING_FOUND;
    }
  }

  /** {@code interdict catalog policies}. */
  @Command(
      name = "policies",
      mixinStandardHelpOptions = true,
      description = "Lists the ids and titles of all policies.",
      footer = {"", "Example:", "  interdict catalog policies"})
  private static final class Policies implements Callable<Integer> {

    private final CatalogCommand parent;

    Policies(CatalogCommand parent) {
      this.parent = parent;
    }

    @Override
    public Integer call() throws IOException {
      Lines lines = parent.lines();
      for (Policy policy : parent.catalog().policies()) {
        lines.line(0, policy.id() + "  " + policy.title());
      }
      lines.flush();
      return ExitCode.NOTHING_FOUND;
    }
  }

  /** {@code interdict catalog agencies}. */
  @Command(
      name = "agencies",
      mixinStandardHelpOptions = true,
      description = "Lists the ids and names of all agencies.",
      footer = {"", "Example:", "  interdict catalog agencies"})
  private static final class Agencies implements Callable<Integer> {

    private final CatalogCommand parent;

    Agencies(CatalogCommand parent) {
      this.parent = parent;
    }

    @Override
    public Integer call() throws IOException {
      Lines lines = parent.lines();
      for (Agency agency : parent.catalog().agencies()) {
        lines.line(0, agency.id() + "  " + agency.name());
      }
      lines.flush();
      return ExitCode.NOTHING_FOUND;
    }
  }
}
