package dev.interdict.internal.policy;

import dev.interdict.Match;
import dev.interdict.catalog.Agency;
import dev.interdict.record.Checkable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the buyer did with the vendor, as a policy looks at it.
 *
 * @param match the vendor
 * @param record the record
 * @param texts its words
 * @param date day of the act; empty if the record has none
 * @param agency the buyer, if the catalog knows it
 * @param groups ids of the buyer, of those above it, and of their groups
 */
record Dealing(
    Match match,
    Checkable record,
    RecordTexts texts,
    Optional<LocalDate> date,
    Optional<Agency> agency,
    Set<String> groups) {

  Dealing on(LocalDate day) {
    return new Dealing(match, record, texts, Optional.of(day), agency, groups);
  }

  /** How to call the buyer. */
  String buyer() {
    return agency.map(Agency::name).orElse("the buyer");
  }

  /** Whether the record names the vendor as a party to the contract. */
  boolean namesParty() {
    return match.mention().role().isParty()
        || match.others().stream().anyMatch(mention -> mention.role().isParty());
  }

  /** The first of the phrases that the record's texts hold. */
  Optional<String> states(List<String> phrases) {
    return texts.states(phrases);
  }
}
