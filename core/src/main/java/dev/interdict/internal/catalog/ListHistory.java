package dev.interdict.internal.catalog;

import dev.interdict.catalog.Listing;
import dev.interdict.internal.catalog.ListTable.ListedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the editions of one list into listings: a name is listed from the first edition that holds
 * it until the first later one that does not, unless its rows state other days.
 */
final class ListHistory {

  private final Map<String, Run> open = new LinkedHashMap<>();
  private final Map<String, List<Listing>> byVendor = new LinkedHashMap<>();

  private final String policyId;

  private ListHistory(String policyId) {
    this.policyId = policyId;
  }

  /** A name that is on the list at the edition last read. */
  private record Run(ListedName row, LocalDate listed) {

    /** The latest row describes the listing; the first one dates it. */
    Run continuedBy(Run later) {
      return new Run(later.row, listed.isBefore(later.listed) ? listed : later.listed);
    }
  }

  /**
   * The listings by vendor id.
   *
   * @param policyId the list's policy
   * @param editions all editions of one list, oldest first
   */
  static Map<String, List<Listing>> of(String policyId, List<ListTable> editions) {
    ListHistory history = new ListHistory(policyId);
    editions.forEach(history::next);
    history.open.values().forEach(run -> history.close(run, Optional.empty()));
    return history.byVendor;
  }

  private void next(ListTable edition) {
    LocalDate day = edition.edition().date();
    Map<String, ListedName> rows = new LinkedHashMap<>();
    for (ListedName row : edition.rows()) {
      String key = row.vendorId() + " " + NameKey.of(row.text());
      if (rows.put(key, row) != null) {
        throw row.fault().with("names " + row.text() + " a second time; keep one row");
      }
    }
    open.entrySet()
        .removeIf(
            run -> {
              boolean gone = !rows.containsKey(run.getKey());
              if (gone) {
                close(run.getValue(), Optional.of(day));
              }
              return gone;
            });
    rows.forEach(
        (key, row) -> open.merge(key, new Run(row, row.listed().orElse(day)), Run::continuedBy));
  }

  private void close(Run run, Optional<LocalDate> gone) {
    ListedName row = run.row;
    try {
      Listing listing =
          new Listing(
              policyId,
              row.text(),
              run.listed,
              row.effective(),
              row.removed().or(() -> gone),
              row.categories(),
              row.purposes(),
              row.scopeNote(),
              row.confidence(),
              row.citations(),
              row.source());
      byVendor.computeIfAbsent(row.vendorId(), id -> new ArrayList<>()).add(listing);
    } catch (IllegalArgumentException e) {
      throw row.fault().with(String.valueOf(e.getMessage()));
    }
  }
}
