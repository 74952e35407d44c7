package dev.interdict.audit;

import dev.interdict.catalog.CatalogDiff;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.source.ScreeningLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code interdict catalog diff}. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Shows what a newer catalog or directory of lists adds, removes and changes.",
    footer = {
      "",
      "Exit status: 0 no difference; 1 some; 2 usage; 4 internal error.",
      "",
      "Examples:",
      "  interdict catalog diff lists.old lists",
      "  interdict catalog diff - own-catalog"
    })
final class CatalogDiffCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "OLD", description = "Catalog, directory of lists, or -.")
  private Path older = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The same; - is the shipped catalog.")
  private Path newer = Path.of("");

  CatalogDiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    CatalogDiff diff = catalog(older).diffTo(catalog(newer));
    Lines lines = new Lines(surroundings.out(), surroundings.outputStyle().width());
    vendors("added", diff.added(), lines);
    vendors("removed", diff.removed(), lines);
    for (CatalogDiff.Change change : diff.changed()) {
      change(change, lines);
    }
    ids("policies added", diff.policiesAdded(), lines);
    ids("policies removed", diff.policiesRemoved(), lines);
    ids("policies changed", diff.policiesChanged(), lines);
    lines.line(
        0,
        "%d vendors added, %d removed, %d changed"
            .formatted(diff.added().size(), diff.removed().size(), diff.changed().size()));
    lines.flush();
    return diff.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
  }

  private static VendorCatalog catalog(Path place) {
    if (place.toString().equals("-")) {
      return VendorCatalog.bundled();
    }
    return CatalogValidateCommand.isCatalog(UserError.place("", place))
        ? VendorCatalog.load(place)
        : ScreeningLists.read(place).catalog();
  }

  private static void vendors(String what, List<RestrictedVendor> vendors, Lines lines)
      throws IOException {
    for (RestrictedVendor vendor : vendors) {
      lines.line(0, what + "    " + vendor.id() + "  " + vendor.name());
    }
  }

  private static void change(CatalogDiff.Change change, Lines lines) throws IOException {
    lines.line(0, "changed  " + change.vendor().id() + "  " + change.vendor().name());
    for (String name : change.namesAdded()) {
      lines.line(2, "+ name     " + name);
    }
    for (String name : change.namesRemoved()) {
      lines.line(2, "- name     " + name);
    }
    for (Listing listing : change.listingsAdded()) {
      lines.line(2, "+ listing  " + listing(listing));
    }
    for (Listing listing : change.listingsRemoved()) {
      lines.line(2, "- listing  " + listing(listing));
    }
    if (change.otherwise()) {
      lines.line(2, "  other facts differ");
    }
  }

  private static String listing(Listing listing) {
    return listing.policyId()
        + " as "
        + listing.listedAs()
        + " from "
        + listing.listed()
        + listing.removed().map(day -> " until before " + day).orElse("");
  }

  private static void ids(String what, List<String> ids, Lines lines) throws IOException {
    if (!ids.isEmpty()) {
      lines.line(0, what + ": " + String.join(", ", ids));
    }
  }
}
