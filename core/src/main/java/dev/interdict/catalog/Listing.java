package dev.interdict.catalog;

import static java.util.Objects.requireNonNull;

import dev.interdict.record.ProductCategory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One vendor on one list under one policy.
 *
 * @param policyId the policy that the list belongs to
 * @param listedAs the name as that list prints it; may be an affiliate's name
 * @param listed first day on the list
 * @param effective first day on which the list's main restriction bites, where that is later
 * @param removed first day off the list again
 * @param categories products that this listing is limited to; empty for all that the policy covers
 * @param purposes words for the purposes that this listing is limited to, such as "physical
 *     security"; empty if the purpose does not matter
 * @param scopeNote the limits in words; empty if none
 * @param confidence how well the listing is supported
 * @param citations where to read it; the texts of several editions oldest first
 * @param source where the facts were read
 */
public record Listing(
    String policyId,
    String listedAs,
    LocalDate listed,
    Optional<LocalDate> effective,
    Optional<LocalDate> removed,
    Set<ProductCategory> categories,
    List<String> purposes,
    String scopeNote,
    FactConfidence confidence,
    List<Citation> citations,
    String source) {

  /** Checks that the dates are in order and copies the collections. */
  public Listing {
    requireNonNull(policyId, "policyId");
    requireNonNull(listedAs, "listedAs");
    requireNonNull(confidence, "confidence");
    categories = Set.copyOf(categories);
    purposes = List.copyOf(purposes);
    citations = List.copyOf(citations);
    if (removed.isPresent() && !removed.get().isAfter(listed)) {
      throw new IllegalArgumentException(
          policyId + " listing of " + listedAs + " is removed on or before the day it is listed");
    }
    if (effective.isPresent() && effective.get().isBefore(listed)) {
      throw new IllegalArgumentException(
          policyId + " listing of " + listedAs + " is effective before the day it is listed");
    }
  }

  /** Whether the vendor was on the list on that day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(listed) && removed.map(day::isBefore).orElse(true);
  }

  /**
   * Where to read it as it stood on that day: the newest edition of then first, older ones after
   * it, none that came later. All texts, oldest first, if every one came later.
   */
  public List<Citation> citationsOn(LocalDate day) {
    List<Citation> then =
        citations.stream()
            .filter(citation -> !citation.from().orElse(LocalDate.MIN).isAfter(day))
            .sorted(
                Comparator.comparing((Citation it) -> it.from().orElse(LocalDate.MIN)).reversed())
            .toList();
    return then.isEmpty() ? citations : then;
  }
}
