package dev.interdict.internal.catalog;

import dev.interdict.catalog.Agency;
import java.util.List;
import java.util.Set;

/** Reads {@code agencies.csv}. */
final class AgencyTable {

  private AgencyTable() {}

  static List<Agency> read(CatalogFile file) {
    return new CsvTable(file, "id", "name", "parent", "groups", "codes", "aliases")
        .rows().stream().map(AgencyTable::agency).toList();
  }

  private static Agency agency(CsvTable.Row row) {
    return new Agency(
        row.required("id"),
        row.required("name"),
        row.optional("parent"),
        Set.copyOf(row.texts("groups")),
        row.texts("codes"),
        row.texts("aliases"));
  }
}
