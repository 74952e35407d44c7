package dev.interdict.internal.list;

import dev.interdict.catalog.source.ListFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes what a parser finds and counts what it cannot keep. */
final class Parties {

  private static final int SHOWN_PROBLEMS = 20;

  private final List<Party> kept = new ArrayList<>();
  private final SortedMap<String, Integer> skipped = new TreeMap<>();
  private final List<ListFile.Problem> problems = new ArrayList<>();
  private Optional<LocalDate> published = Optional.empty();
  private int rejected;
  private int rows;

  /** Takes a party, or counts it if it cannot be a vendor or has no name. */
  void add(PartyDraft draft, long line) {
    if (draft.isNameless()) {
      reject(line, "the entry has no name");
      return;
    }
    Party party = draft.party();
    if (!party.kind().canBeVendor()) {
      skip(party.kind().name().toLowerCase(Locale.ROOT));
      return;
    }
    kept.add(party);
  }

  void skip(String what) {
    skipped.merge(what, 1, Integer::sum);
  }

  void reject(long line, String reason) {
    rejected++;
    if (problems.size() < SHOWN_PROBLEMS) {
      problems.add(new ListFile.Problem(line, reason));
    }
  }

  /** Counts a row of a companion file. */
  void row() {
    rows++;
  }

  void published(LocalDate day) {
    published = Optional.of(day);
  }

  List<Party> kept() {
    return kept;
  }

  Optional<LocalDate> published() {
    return published;
  }

  int rows() {
    return rows;
  }

  SortedMap<String, Integer> skipped() {
    return skipped;
  }

  int rejected() {
    return rejected;
  }

  List<ListFile.Problem> problems() {
    return problems;
  }
}
