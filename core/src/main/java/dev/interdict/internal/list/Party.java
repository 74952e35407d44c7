package dev.interdict.internal.list;

import dev.interdict.catalog.Citation;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Identifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One party as a list prints it.
 *
 * @param id what to build the vendor's id from: a publisher's own number, or empty
 * @param kind what it is
 * @param name its name
 * @param otherNames its other names
 * @param country two-letter country
 * @param identifiers numbers that belong to it
 * @param entries its places on lists
 * @param source the list, for {@code source} members
 */
record Party(
    Optional<String> id,
    Kind kind,
    String name,
    List<OtherName> otherNames,
    Optional<String> country,
    List<Identifier> identifiers,
    List<Entry> entries,
    String source) {

  enum Kind {
    ORGANISATION,
    PERSON,
    /** The list does not say. */
    UNKNOWN,
    VESSEL,
    AIRCRAFT;

    boolean canBeVendor() {
      return this != VESSEL && this != AIRCRAFT;
    }
  }

  /** Another name; a list may call it weak. */
  record OtherName(String text, boolean weak) {}

  /**
   * A place on one list; without {@code listed} the list does not date it. The confidence is lower
   * where the list leaves open what the entry reaches.
   */
  record Entry(
      String policyId,
      Optional<LocalDate> listed,
      Optional<LocalDate> effective,
      Optional<LocalDate> removed,
      String scopeNote,
      FactConfidence confidence,
      List<Citation> citations) {

    static Entry undated(String policyId) {
      return of(policyId, Optional.empty(), Optional.empty(), List.of());
    }

    /** An entry without limits of scope; {@code lastDay} is its last one. */
    static Entry of(
        String policyId,
        Optional<LocalDate> listed,
        Optional<LocalDate> lastDay,
        List<Citation> citations) {
      return new Entry(
          policyId,
          listed,
          Optional.empty(),
          lastDay.map(day -> day.plusDays(1)),
          "",
          FactConfidence.VERIFIED,
          citations);
    }

    /** The same entry, the main restriction of which bites later. */
    Entry effectiveFrom(Optional<LocalDate> day) {
      return new Entry(policyId, listed, day, removed, scopeNote, confidence, citations);
    }

    /** The same entry with a limit. */
    Entry limitedTo(String note, FactConfidence reach) {
      return new Entry(policyId, listed, effective, removed, note, reach, citations);
    }
  }

  Party {
    otherNames = List.copyOf(otherNames);
    identifiers = List.copyOf(identifiers);
    entries = List.copyOf(entries);
  }
}
