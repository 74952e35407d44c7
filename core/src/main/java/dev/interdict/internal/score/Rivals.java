package dev.interdict.internal.score;

import dev.interdict.internal.weight.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Words of a mention that are one listed vendor's name are no evidence for another whose name is
 * merely alike: "Nanjing Panda Electronics" is not "Panda Electronics".
 */
final class Rivals {

  private final List<Hit> hits;
  private final NavigableMap<Integer, List<Integer>> byFirstToken = new TreeMap<>();
  private final int longest;

  private Rivals(List<Hit> hits) {
    this.hits = hits;
    this.longest =
        hits.stream().mapToInt(hit -> hit.lastToken() - hit.firstToken()).max().orElse(0);
    for (int i = 0; i < hits.size(); i++) {
      byFirstToken.computeIfAbsent(hits.get(i).firstToken(), at -> new ArrayList<>()).add(i);
    }
  }

  /** Lowers the hits that another vendor's hit in the same mention explains better. */
  static void settle(List<Hit> hits) {
    if (hits.stream().allMatch(hit -> hit.logOdds() <= 0)) {
      return;
    }
    Rivals rivalry = new Rivals(hits);
    List<Optional<Rival>> rivals = hits.stream().map(rivalry::rival).toList();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      rivals
          .get(i)
          .ifPresent(
              rival ->
                  hit.tally()
                      .add(
                          "name of another listed vendor",
                          rival.weight.nats() + Math.min(0, Weight.CEILING.nats() - hit.logOdds()),
                          hit.text(),
                          rival.hit.designation().text()));
    }
  }

  private record Rival(Hit hit, Weight weight) {}

  /** The hits that begin where they can hold this one, in their order. */
  private List<Hit> around(Hit hit) {
    int last = hit.firstToken();
    return byFirstToken.subMap(last - longest, true, last, true).values().stream()
        .flatMap(List::stream)
        .sorted()
        .map(hits::get)
        .toList();
  }

  private Optional<Rival> rival(Hit hit) {
    Optional<Rival> closer = Optional.empty();
    for (Hit other : around(hit)) {
      if (other.vendor().id().equals(hit.vendor().id()) || other.logOdds() <= 0) {
        continue;
      }
      if (isName(hit, other)) {
        return Optional.of(new Rival(other, Weight.LISTED_OTHER));
      }
      if (other.isOfOneTextWith(hit) && (isCloser(other, hit) || holdsMore(other, hit))) {
        closer = Optional.of(new Rival(other, Weight.LISTED_OTHER_CLOSER));
      }
    }
    return closer;
  }

  private static boolean isName(Hit hit, Hit other) {
    return other.encloses(hit)
        || (hit.mention().role().isName() && other.isOfOneTextWith(hit) && isCloser(other, hit));
  }

  private static boolean isCloser(Hit other, Hit hit) {
    return other.tally().grade() == Tally.Grade.EXACT && hit.tally().grade() != Tally.Grade.EXACT;
  }

  private static boolean holdsMore(Hit other, Hit hit) {
    Tally.Grade more = other.tally().grade();
    Tally.Grade less = hit.tally().grade();
    return (more != Tally.Grade.PARTIAL && less == Tally.Grade.PARTIAL)
        || (more.compareTo(Tally.Grade.BRANCH) > 0 && less.compareTo(Tally.Grade.BRANCH) <= 0);
  }
}
