package dev.interdict.internal.score;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.Sets;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Parts;
import dev.interdict.internal.text.Token;
import dev.interdict.record.Mention;
import dev.interdict.spi.Candidate;
import dev.interdict.spi.VendorIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The listed names that a company name may denote. Award files repeat the same sellers over and
 * over, so the last names are remembered. Safe for use by several threads.
 */
final class NameReadings {

  private static final int REMEMBERED = 20_000;
  private static final int LONGEST_REMEMBERED = 120;

  private final VendorIndex index;
  private final Prepared prepared;
  private final double floor;
  private final Cache<String, List<NameReading>> remembered =
      CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

  NameReadings(VendorIndex index, Prepared prepared, double floor) {
    this.index = index;
    this.prepared = prepared;
    this.floor = Math.log(floor / (1 - floor));
  }

  /** The readings that some record could raise to the floor. */
  List<NameReading> of(Mention mention, RecordContext context) {
    String text = mention.text();
    List<NameReading> known = remembered.getIfPresent(text);
    if (known == null) {
      known = read(mention, context.tokensOf(mention));
      if (text.length() <= LONGEST_REMEMBERED) {
        remembered.put(text, known);
      }
    }
    return known;
  }

  private List<NameReading> read(Mention mention, List<Token> tokens) {
    List<Candidate> candidates = tokens.isEmpty() ? List.of() : index.candidates(mention);
    if (candidates.isEmpty()) {
      return List.of();
    }
    Name name = Name.of(tokens);
    Parts parts = Parts.of(mention.text(), name.words());
    BestCase best = new BestCase(mention.text(), name);
    Set<String> others = new HashSet<>();
    List<NameReading> readings = new ArrayList<>();
    for (Candidate candidate : promising(candidates, best, others)) {
      Set<String> own = prepared.words(candidate.vendor()).own();
      Profile profile = prepared.profile(candidate.designation());
      Optional<NameReading> reading =
          NameScorer.read(
              mention.text(), name, parts, Sets.union(own, others), candidate.vendor(), profile);
      reading.filter(one -> one.best() >= floor).ifPresent(readings::add);
    }
    return List.copyOf(readings);
  }

  /**
   * The candidates that may reach the floor. Collects the unique names on the way, since in
   * "HIKVISION, DAHUA" neither speaks against the other.
   */
  private List<Candidate> promising(
      List<Candidate> candidates, BestCase best, Set<String> uniqueNames) {
    List<Candidate> promising = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Profile profile = prepared.profile(candidate.designation());
      if (profile.unique() && profile.name().core().size() == 1 && !profile.isBrand()) {
        uniqueNames.add(profile.name().core().get(0).token().canonical());
      }
      if (best.mayReach(floor, profile)) {
        promising.add(candidate);
      }
    }
    return promising;
  }
}
