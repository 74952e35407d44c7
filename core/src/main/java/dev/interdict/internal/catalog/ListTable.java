package dev.interdict.internal.catalog;

import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.ListEdition;
import dev.interdict.catalog.Relation;
import dev.interdict.record.ProductCategory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One edition of a list, read from {@code lists/<policy>-<date>.csv}.
 *
 * @param edition what was read
 * @param rows its names
 */
record ListTable(ListEdition edition, List<ListedName> rows) {

  /** {@code -2026-06-08}. */
  private static final int DATE_LENGTH = 11;

  private static final Pattern VENDOR_ID = Pattern.compile("v-[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * One row.
   *
   * @param text the name as the list prints it
   * @param aliases further names that the list gives; a leading ~ marks a weak one
   * @param vendorId the restricted vendor
   * @param relation what the name's bearer is to the vendor; empty if the row does not say
   * @param listed first day on the list, if earlier than the first edition at hand
   * @param effective first day of the main restriction
   * @param removed first day off the list
   * @param country two-letter country
   * @param uscc Chinese Unified Social Credit Code
   * @param categories products that the row is limited to
   * @param purposes purposes that the row is limited to
   * @param scopeNote limits in words
   * @param confidence how well the row is supported
   * @param citations where to read it
   * @param source where it was read
   * @param fault makes an exception that names the row
   */
  record ListedName(
      String text,
      List<String> aliases,
      String vendorId,
      Optional<Relation> relation,
      Optional<LocalDate> listed,
      Optional<LocalDate> effective,
      Optional<LocalDate> removed,
      Optional<String> country,
      Optional<String> uscc,
      Set<ProductCategory> categories,
      List<String> purposes,
      String scopeNote,
      FactConfidence confidence,
      List<Citation> citations,
      String source,
      Fault fault) {}

  /** Makes an exception that names a place in a file. */
  interface Fault {
    CatalogException with(String problem);
  }

  /**
   * Reads a table.
   *
   * @param gaps why names may be missing, by list and day; see {@code editions.csv}
   */
  static ListTable read(CatalogFile file, Map<String, String> gaps) {
    List<ListedName> rows =
        new CsvTable(
                file,
                "listed_as",
                "aliases",
                "vendor",
                "relation",
                "listed",
                "effective",
                "removed",
                "country",
                "uscc",
                "categories",
                "purposes",
                "scope_note",
                "confidence",
                "cite",
                "url",
                "source")
            .rows().stream().map(ListTable::name).toList();
    String stem = file.stem();
    int dash = stem.length() - DATE_LENGTH;
    if (dash <= 0) {
      throw misnamed(file);
    }
    try {
      return new ListTable(
          new ListEdition(
              stem.substring(0, dash),
              LocalDate.parse(stem.substring(dash + 1)),
              rows.size(),
              file.sha256(),
              file.name(),
              gaps.getOrDefault(stem, "")),
          rows);
    } catch (DateTimeException e) {
      throw misnamed(file);
    }
  }

  /** Reads {@code editions.csv}: the gaps by the stem of the table's name. */
  static Map<String, String> gaps(CatalogFile file) {
    Map<String, String> gaps = new HashMap<>();
    for (CsvTable.Row row : new CsvTable(file, "list", "edition", "gaps").rows()) {
      gaps.put(row.required("list") + "-" + row.required("edition"), row.required("gaps"));
    }
    return Map.copyOf(gaps);
  }

  private static CatalogException misnamed(CatalogFile file) {
    return new CatalogException(
        file.origin(), "a list is named <policy>-<date>.csv, such as dod-1260h-2026-06-08.csv");
  }

  private static ListedName name(CsvTable.Row row) {
    String vendor = row.required("vendor");
    if (!VENDOR_ID.matcher(vendor).matches()) {
      throw row.fault("vendor \"" + vendor + "\" is not of the form v-name");
    }
    return new ListedName(
        row.required("listed_as"),
        row.texts("aliases"),
        vendor,
        row.optional("relation")
            .map(any -> row.choice("relation", Relation.class, Relation.SAME_AS)),
        row.date("listed"),
        row.date("effective"),
        row.date("removed"),
        row.optional("country"),
        row.optional("uscc"),
        Set.copyOf(row.choices("categories", ProductCategory.class)),
        row.texts("purposes"),
        row.text("scope_note"),
        row.choice("confidence", FactConfidence.class, FactConfidence.VERIFIED),
        List.of(new Citation(row.required("cite"), row.text("url"))),
        row.text("source"),
        row::fault);
  }
}
