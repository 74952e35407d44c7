package dev.interdict;

import static java.util.Objects.requireNonNull;

import dev.interdict.catalog.CatalogVersion;
import dev.interdict.catalog.ListEdition;
import java.time.LocalDate;
import java.util.List;

/**
 * What a report was made with.
 *
 * @param tool name and version of the library
 * @param catalog version of the catalog
 * @param lists editions of the lists in it
 * @param index description of the index, such as "lucene 9.12.3, in memory"
 * @param today the day taken for "the same purchase today"
 * @param floor lowest confidence that is reported, 0 to 1
 */
public record ReportHeader(
    String tool,
    CatalogVersion catalog,
    List<ListEdition> lists,
    String index,
    LocalDate today,
    double floor) {

  /** Copies the list. */
  public ReportHeader {
    requireNonNull(tool, "tool");
    requireNonNull(catalog, "catalog");
    lists = List.copyOf(lists);
    requireNonNull(today, "today");
  }
}
