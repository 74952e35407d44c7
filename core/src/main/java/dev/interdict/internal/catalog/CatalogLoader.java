package dev.interdict.internal.catalog;

import dev.interdict.catalog.Agency;
import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.CatalogVersion;
import dev.interdict.catalog.ListEdition;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.internal.catalog.stored.StoredCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Loads catalogs from files. */
public final class CatalogLoader {

  private CatalogLoader() {}

  /**
   * See {@link VendorCatalog#bundled()}. Reads the form that the build stores; where there is none,
   * as in an editor that compiles by itself, the files.
   */
  public static VendorCatalog bundled() {
    return CatalogFiles.stored()
        .map(bytes -> StoredCatalog.read(bytes, "shipped catalog"))
        .orElseGet(CatalogLoader::fromShippedFiles);
  }

  /** The shipped catalog, read from its files. */
  public static VendorCatalog fromShippedFiles() {
    return catalog(CatalogFiles.bundled(), List.of(), List.of());
  }

  /** See {@link VendorCatalog#load(Path)}. */
  public static VendorCatalog load(Path place) {
    return Files.isRegularFile(place) ? StoredCatalog.read(place) : fromFiles(place);
  }

  private static VendorCatalog fromFiles(Path directory) {
    VendorCatalog shipped = VendorCatalog.bundled();
    return catalog(CatalogFiles.in(directory), shipped.policies(), shipped.agencies());
  }

  /** See {@link VendorCatalog#problemsIn(Path)}. */
  public static List<String> problems(Path place) {
    List<String> problems = new ArrayList<>();
    if (Files.isRegularFile(place)) {
      problem(() -> load(place)).ifPresent(problems::add);
      return List.copyOf(problems);
    }
    try {
      for (CatalogFile file : CatalogFiles.in(place)) {
        problem(() -> read(file)).ifPresent(problems::add);
      }
    } catch (CatalogException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    if (problems.isEmpty()) {
      problem(() -> load(place)).ifPresent(problems::add);
    }
    return List.copyOf(problems);
  }

  private static Optional<String> problem(Runnable reading) {
    try {
      reading.run();
      return Optional.empty();
    } catch (CatalogException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static void read(CatalogFile file) {
    if (file.isIn("vendors", ".json")) {
      VendorFile.read(file);
    } else if (file.isIn("policies", ".json")) {
      PolicyFile.read(file);
    } else if (file.isIn("lists", ".csv")) {
      ListTable.read(file, Map.of());
    } else if (file.name().equals("agencies.csv")) {
      AgencyTable.read(file);
    }
  }

  private static VendorCatalog catalog(
      List<CatalogFile> files, Collection<Policy> otherPolicies, Collection<Agency> otherAgencies) {
    Map<String, String> gaps = new TreeMap<>();
    each(files, file -> file.name().equals("editions.csv"), ListTable::gaps).forEach(gaps::putAll);
    List<RestrictedVendor> vendorFiles =
        each(files, file -> file.isIn("vendors", ".json"), VendorFile::read);
    List<ListTable> tables =
        each(files, file -> file.isIn("lists", ".csv"), file -> ListTable.read(file, gaps));
    Map<String, Policy> policies = new TreeMap<>();
    otherPolicies.forEach(policy -> policies.put(policy.id(), policy));
    each(files, file -> file.isIn("policies", ".json"), PolicyFile::read)
        .forEach(policy -> policies.put(policy.id(), policy));
    List<Agency> agencies = new ArrayList<>();
    each(files, file -> file.name().equals("agencies.csv"), AgencyTable::read)
        .forEach(agencies::addAll);
    if (agencies.isEmpty()) {
      agencies.addAll(otherAgencies);
    }
    checkOneHomeEach(vendorFiles, tables);
    List<ListEdition> editions = tables.stream().map(ListTable::edition).toList();
    checkGaps(gaps.keySet(), editions);
    return VendorCatalog.of(
        new CatalogVersion(published(files), CatalogFile.digest(files)),
        ListedVendors.unite(vendorFiles, tables),
        List.copyOf(policies.values()),
        agencies,
        editions);
  }

  /** Parsing takes most of the time to start; the order of the files is kept. */
  private static <T> List<T> each(
      List<CatalogFile> files, Predicate<CatalogFile> which, Function<CatalogFile, T> reading) {
    return files.parallelStream().filter(which).map(reading).toList();
  }

  private static void checkGaps(Set<String> stated, List<ListEdition> editions) {
    Set<String> unknown = new TreeSet<>(stated);
    editions.forEach(edition -> unknown.remove(edition.policyId() + "-" + edition.date()));
    if (!unknown.isEmpty()) {
      throw new CatalogException("editions.csv", "names editions without a table: " + unknown);
    }
  }

  /** A listing kept in two places would drift apart. */
  private static void checkOneHomeEach(List<RestrictedVendor> vendors, List<ListTable> tables) {
    Set<String> tabled = new HashSet<>();
    tables.forEach(table -> tabled.add(table.edition().policyId()));
    Map<String, String> twice = new HashMap<>();
    for (RestrictedVendor vendor : vendors) {
      vendor.listings().stream()
          .filter(listing -> tabled.contains(listing.policyId()))
          .forEach(listing -> twice.put(vendor.id(), listing.policyId()));
    }
    if (!twice.isEmpty()) {
      throw new CatalogException(
          "vendors", "list under policies that have a table; keep the table's row only: " + twice);
    }
  }

  private static LocalDate published(List<CatalogFile> files) {
    CatalogFile properties =
        files.stream()
            .filter(file -> file.name().equals("catalog.properties"))
            .findFirst()
            .orElseThrow(
                () ->
                    new CatalogException(
                        "catalog.properties", "is missing; write published=2026-11-24 into it"));
    String line = properties.content().strip();
    try {
      return LocalDate.parse(line.replaceFirst("(?s).*published\\s*=\\s*", "").strip());
    } catch (DateTimeException e) {
      throw new CatalogException(
          properties.origin(), "must hold published=<date>, such as published=2026-11-24", e);
    }
  }
}
