package dev.interdict.internal.catalog;

import static java.util.Objects.requireNonNull;

import dev.interdict.catalog.Citation;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.ListEdition;
import dev.interdict.catalog.Listing;
import dev.interdict.internal.catalog.ListTable.ListedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the editions of one list into listings: a name is listed from the first edition that holds
 * it until the first later one that does not, unless its rows state other days. An edition with
 * gaps proves no absence: from its day on the listing is open until another edition settles it.
 */
final class ListHistory {

  private final Map<String, Run> open = new LinkedHashMap<>();
  private final Map<String, List<Listing>> byVendor = new LinkedHashMap<>();

  private final String policyId;

  private ListHistory(String policyId) {
    this.policyId = policyId;
  }

  /** A name that is on the list at the edition last read. */
  private record Run(
      ListedName row, LocalDate listed, Optional<LocalDate> unseenSince, Set<Citation> citations) {

    static Run begunBy(ListedName row, LocalDate edition) {
      return new Run(
          row,
          row.listed().orElse(edition),
          Optional.empty(),
          row.citations().stream()
              .map(citation -> citation.from(edition))
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The latest row describes the listing; the first one dates it; all are where to read it. */
    Run continuedBy(Run later) {
      LocalDate first = listed.isBefore(later.listed) ? listed : later.listed;
      Set<Citation> all = new LinkedHashSet<>(citations);
      all.addAll(later.citations);
      return new Run(later.row, first, Optional.empty(), all);
    }

    /** An edition with gaps does not hold the name. */
    Run unseen(LocalDate day) {
      return unseenSince.isPresent() ? this : new Run(row, listed, Optional.of(day), citations);
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
    open.keySet().removeIf(key -> !rows.containsKey(key) && isOver(key, edition.edition()));
    rows.forEach((key, row) -> open.merge(key, Run.begunBy(row, day), Run::continuedBy));
  }

  /** Whether an edition that lacks the name ends its listing. */
  private boolean isOver(String key, ListEdition edition) {
    Run run = requireNonNull(open.get(key));
    if (!edition.isComplete() && run.row.removed().isEmpty()) {
      open.put(key, run.unseen(edition.date()));
      return false;
    }
    close(run, Optional.of(edition.date()));
    return true;
  }

  private void close(Run run, Optional<LocalDate> gone) {
    Optional<LocalDate> removed = run.row.removed();
    if (removed.isPresent() || run.unseenSince.isEmpty()) {
      add(run, run.listed, removed.or(() -> gone), run.row.confidence());
      return;
    }
    add(run, run.listed, run.unseenSince, run.row.confidence());
    add(run, run.unseenSince.get(), gone, FactConfidence.UNVERIFIED);
  }

  private void add(
      Run run, LocalDate listed, Optional<LocalDate> removed, FactConfidence confidence) {
    ListedName row = run.row;
    try {
      Listing listing =
          new Listing(
              policyId,
              row.text(),
              listed,
              row.effective(),
              removed,
              row.categories(),
              row.purposes(),
              row.scopeNote(),
              confidence,
              List.copyOf(run.citations),
              row.source());
      byVendor.computeIfAbsent(row.vendorId(), id -> new ArrayList<>()).add(listing);
    } catch (IllegalArgumentException e) {
      throw row.fault().with(String.valueOf(e.getMessage()));
    }
  }
}
