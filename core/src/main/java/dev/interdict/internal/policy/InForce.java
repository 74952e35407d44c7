package dev.interdict.internal.policy;

import dev.interdict.Answer;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.Provision;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a provision was in force and reached the vendor on the day.
 *
 * @param finding the answer
 * @param since first day on which the provision reached the vendor, or will
 * @param listing the listing by which it does, if by one
 */
record InForce(Finding finding, Optional<LocalDate> since, Optional<Listing> listing) {

  static InForce of(Policy policy, Provision provision, Dealing dealing) {
    RestrictedVendor vendor = dealing.match().vendor();
    boolean always = reachesWithoutList(policy, vendor);
    List<Listing> listings = always ? List.of() : listings(policy, vendor);
    Optional<LocalDate> since = since(provision, listings, always, dealing.date());
    if (dealing.date().isEmpty()) {
      return new InForce(
          Finding.unknown("The record has no date; find out when it was signed."),
          since,
          listings.stream().findFirst());
    }
    LocalDate day = dealing.date().get();
    Optional<Listing> listing =
        listings.stream()
            .filter(each -> start(provision, each).compareTo(day) <= 0 && each.covers(day))
            .findFirst();
    if (!always && listing.isEmpty()) {
      return new InForce(
          notListed(provision, listings, day), since, nearest(provision, listings, day));
    }
    Finding window = window(provision, day);
    Optional<Finding> later =
        listing
            .flatMap(Listing::effective)
            .filter(effective -> effective.isAfter(day) && window.answer() == Answer.YES)
            .map(
                effective ->
                    Finding.yes("Listed; the restriction itself starts " + effective + "."));
    return new InForce(later.orElse(window), since, listing);
  }

  /**
   * First day on which a listing tells a buyer something: for a rule that binds it, the day on
   * which the restriction bites; for others, the day of the listing.
   */
  private static LocalDate start(Provision provision, Listing listing) {
    return provision.kind().isBinding()
        ? listing.effective().orElse(listing.listed())
        : listing.listed();
  }

  static boolean reachesWithoutList(Policy policy, RestrictedVendor vendor) {
    return policy.reach().everyVendor()
        || vendor.country().filter(policy.reach().domiciles()::contains).isPresent();
  }

  /** Listings under the policy itself, then under the lists that it refers to. */
  static List<Listing> listings(Policy policy, RestrictedVendor vendor) {
    Stream<Listing> own =
        policy.reach().byListing() ? vendor.listingsUnder(policy.id()).stream() : Stream.empty();
    Stream<Listing> referred =
        vendor.listings().stream()
            .filter(listing -> policy.reach().listedUnder().contains(listing.policyId()));
    return Stream.concat(own, referred).distinct().toList();
  }

  private static Finding window(Provision provision, LocalDate day) {
    for (Window window : provision.windows()) {
      if (window.contains(day)) {
        return window.state() == Window.State.IN_FORCE
            ? Finding.YES
            : Finding.unknown(sentence("Whether it was in force is open", window.note()));
      }
    }
    Optional<Window> next =
        provision.windows().stream().filter(window -> window.from().isAfter(day)).findFirst();
    if (next.isPresent()) {
      return Finding.no("Not yet in force: starts on " + next.get().from() + ".");
    }
    Window last = provision.windows().get(provision.windows().size() - 1);
    String end = last.until().map(LocalDate::toString).orElse("");
    return Finding.no(sentence("No longer in force since " + end, last.note()));
  }

  private static Finding notListed(Provision provision, List<Listing> listings, LocalDate day) {
    return listings.stream()
        .filter(listing -> start(provision, listing).isAfter(day))
        .min(Comparator.comparing(listing -> start(provision, listing)))
        .map(
            listing ->
                Finding.no(
                    "Not yet: "
                        + listing.listedAs()
                        + (listing.listed().isAfter(day)
                            ? " was listed on " + listing.listed()
                            : " was listed, with effect from " + start(provision, listing))
                        + "."))
        .orElseGet(
            () ->
                Finding.no(
                    "No longer: taken off the list on "
                        + listings.stream()
                            .flatMap(listing -> listing.removed().stream())
                            .max(Comparator.naturalOrder())
                            .map(LocalDate::toString)
                            .orElse("an unknown day")
                        + "."));
  }

  private static Optional<Listing> nearest(
      Provision provision, List<Listing> listings, LocalDate day) {
    return listings.stream()
        .min(
            Comparator.comparing((Listing listing) -> !start(provision, listing).isAfter(day))
                .thenComparing(listing -> start(provision, listing)));
  }

  private static Optional<LocalDate> since(
      Provision provision, List<Listing> listings, boolean always, Optional<LocalDate> day) {
    LocalDate window =
        provision.windows().stream()
            .filter(each -> day.map(each::contains).orElse(true))
            .findFirst()
            .or(
                () ->
                    provision.windows().stream()
                        .filter(each -> day.map(each.from()::isAfter).orElse(true))
                        .findFirst())
            .orElse(provision.windows().get(0))
            .from();
    if (always) {
      return Optional.of(window);
    }
    return nearestStart(provision, listings, day)
        .map(start -> start.isAfter(window) ? start : window);
  }

  private static Optional<LocalDate> nearestStart(
      Provision provision, List<Listing> listings, Optional<LocalDate> day) {
    return listings.stream()
        .filter(listing -> day.map(listing::covers).orElse(true))
        .map(listing -> start(provision, listing))
        .min(Comparator.naturalOrder())
        .or(
            () ->
                listings.stream()
                    .map(listing -> start(provision, listing))
                    .min(Comparator.naturalOrder()));
  }

  private static String sentence(String start, String note) {
    return note.isEmpty() ? start + "." : start + ": " + note + ".";
  }
}
