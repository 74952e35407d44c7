package dev.interdict.internal.report;

import dev.interdict.Ruling;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Until when a policy reached a vendor: the end of the rule, or of the vendor's listing. */
public final class Reached {

  private Reached() {}

  /** First day on which it no longer does or did; empty if no end is known. */
  public static Optional<LocalDate> until(RestrictedVendor vendor, Ruling ruling) {
    Optional<LocalDate> since = ruling.since();
    if (since.isEmpty()) {
      return Optional.empty();
    }
    return Stream.concat(
            end(ruling.provision().windows(), since.get()).stream(),
            delisted(vendor, ruling.policy()).stream())
        .filter(day -> day.isAfter(since.get()))
        .min(Comparator.naturalOrder());
  }

  /** The end of the window and of those that follow without a gap. */
  private static Optional<LocalDate> end(List<Window> windows, LocalDate since) {
    Optional<LocalDate> end = Optional.empty();
    boolean within = false;
    for (Window window : windows) {
      if (window.contains(since) || (within && end.filter(window.from()::equals).isPresent())) {
        within = true;
        end = window.until();
      }
    }
    return end;
  }

  /** The day on which the last of the vendor's listings under the policy ended. */
  private static Optional<LocalDate> delisted(RestrictedVendor vendor, Policy policy) {
    List<Listing> listings =
        vendor.listings().stream().filter(listing -> isUnder(policy, listing)).toList();
    boolean anyDomicile = vendor.country().filter(policy.reach().domiciles()::contains).isPresent();
    boolean open = listings.stream().anyMatch(listing -> listing.removed().isEmpty());
    if (open || anyDomicile || policy.reach().everyVendor()) {
      return Optional.empty();
    }
    return listings.stream()
        .flatMap(listing -> listing.removed().stream())
        .max(Comparator.naturalOrder());
  }

  private static boolean isUnder(Policy policy, Listing listing) {
    return listing.policyId().equals(policy.id())
        || policy.reach().listedUnder().contains(listing.policyId());
  }
}
