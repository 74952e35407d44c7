package dev.interdict.internal.list;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.Provision;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.Window;
import dev.interdict.internal.catalog.PrintedName;
import dev.interdict.internal.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the parties of one list file into restricted vendors. */
final class PartyVendors {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST_ID = 60;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private final LocalDate edition;
  private final Map<String, LocalDate> policyStarts = new HashMap<>();
  private final Map<String, Integer> idsSeen = new HashMap<>();

  /**
   * Makes the vendors of one edition.
   *
   * @param edition its day, which dates the entries that the list does not date
   * @param policies all policies
   */
  PartyVendors(LocalDate edition, Iterable<Policy> policies) {
    this.edition = edition;
    policies.forEach(policy -> policyStarts.put(policy.id(), start(policy)));
  }

  private static LocalDate start(Policy policy) {
    return policy.provisions().stream()
        .map(Provision::windows)
        .flatMap(List::stream)
        .map(Window::from)
        .min(Comparator.naturalOrder())
        .orElse(EARLIEST);
  }

  RestrictedVendor vendor(Party party) {
    String source = party.source() + ", edition of " + edition;
    List<Alias> aliases = new ArrayList<>();
    aliases.add(alias(party, party.name(), false, source));
    party.otherNames().forEach(name -> aliases.add(alias(party, name.text(), name.weak(), source)));
    List<Listing> listings = new ArrayList<>();
    party.entries().forEach(entry -> listings.addAll(listings(party, entry, source)));
    return new RestrictedVendor(
        id(party),
        party.name(),
        party.country(),
        Set.of(),
        aliases,
        List.of(),
        List.of(),
        party.identifiers(),
        List.of(),
        List.of(),
        List.of(),
        listings);
  }

  private static Alias alias(Party party, String text, boolean weak, String source) {
    return PrintedName.alias(text, weak, Relation.SAME_AS, party.country(), source);
  }

  /**
   * A number of the publisher, which stands for one party however often it occurs, or the list with
   * the name; equal ones are counted through.
   */
  private String id(Party party) {
    String stem = party.id().map(PartyVendors::slug).orElseGet(() -> named(party));
    boolean numbered = stem.startsWith("ofac-") || stem.startsWith("sam-s4mr");
    if (party.id().isPresent() && numbered) {
      return stem;
    }
    int seen = idsSeen.merge(stem, 1, Integer::sum);
    return seen == 1 ? stem : stem + "-" + seen;
  }

  private static String named(Party party) {
    String list = party.entries().isEmpty() ? "list" : party.entries().get(0).policyId();
    return list + "-" + slug(party.name());
  }

  private static String slug(String text) {
    String words = NO_WORD.matcher(Texts.fold(text)).replaceAll("-");
    String bare = words.replaceAll("^-|-$", "");
    return bare.length() > LONGEST_ID ? bare.substring(0, LONGEST_ID) : bare;
  }

  private List<Listing> listings(Party party, Party.Entry entry, String source) {
    if (entry.listed().isPresent()) {
      return List.of(dated(party, entry, entry.listed().get(), source));
    }
    LocalDate start = policyStarts.getOrDefault(entry.policyId(), EARLIEST);
    boolean over = entry.removed().filter(day -> !day.isAfter(edition)).isPresent();
    List<Listing> listings = new ArrayList<>();
    if (!over) {
      listings.add(listing(party, entry, edition, entry.removed(), "", entry.confidence(), source));
    }
    Optional<LocalDate> known = over ? entry.removed() : Optional.of(edition);
    if (known.filter(start::isBefore).isPresent()) {
      String note = "the list states no day of listing; the edition of " + edition + " holds it";
      listings.add(listing(party, entry, start, known, note, FactConfidence.UNVERIFIED, source));
    }
    return listings;
  }

  private static Listing dated(Party party, Party.Entry entry, LocalDate listed, String source) {
    boolean sound = entry.removed().filter(day -> !day.isAfter(listed)).isEmpty();
    return sound
        ? listing(party, entry, listed, entry.removed(), "", entry.confidence(), source)
        : listing(
            party,
            entry,
            listed,
            Optional.empty(),
            "the list ends it before it starts, on " + entry.removed().get(),
            FactConfidence.UNVERIFIED,
            source);
  }

  private static Listing listing(
      Party party,
      Party.Entry entry,
      LocalDate listed,
      Optional<LocalDate> removed,
      String note,
      FactConfidence confidence,
      String source) {
    return new Listing(
        entry.policyId(),
        party.name(),
        listed,
        entry.effective(),
        removed,
        Set.of(),
        List.of(),
        note.isEmpty() || entry.scopeNote().isEmpty()
            ? note + entry.scopeNote()
            : entry.scopeNote() + "; " + note,
        confidence,
        entry.citations(),
        source);
  }
}
