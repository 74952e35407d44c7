package dev.interdict.internal.score;

import static java.util.Objects.requireNonNull;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.interdict.catalog.Designation;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Token;
import dev.interdict.record.Mention;
import dev.interdict.spi.Candidate;
import dev.interdict.spi.VendorIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The listed names that a company name may denote. Award files repeat the same sellers over and
 * over, so the last names are remembered. Safe for use by several threads.
 */
final class NameReadings {

  private static final int REMEMBERED = 20_000;
  private static final int LONGEST_REMEMBERED = 120;

  private final VendorIndex index;
  private final Map<Designation, Profile> profiles;
  private final Map<String, VendorWords> words;
  private final double floor;
  private final Cache<String, List<NameReading>> remembered =
      CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

  NameReadings(
      VendorIndex index,
      Map<Designation, Profile> profiles,
      Map<String, VendorWords> words,
      double floor) {
    this.index = index;
    this.profiles = profiles;
    this.words = words;
    this.floor = Math.log(floor / (1 - floor));
  }

  /** The readings that some record could raise to the floor. */
  List<NameReading> of(Mention mention, List<Token> tokens) {
    String text = mention.text();
    List<NameReading> known = remembered.getIfPresent(text);
    if (known == null) {
      known = read(mention, tokens);
      if (text.length() <= LONGEST_REMEMBERED) {
        remembered.put(text, known);
      }
    }
    return known;
  }

  private List<NameReading> read(Mention mention, List<Token> tokens) {
    List<Candidate> candidates = index.candidates(mention);
    if (candidates.isEmpty()) {
      return List.of();
    }
    Name name = Name.of(tokens);
    List<NameReading> readings = new ArrayList<>();
    for (Candidate candidate : candidates) {
      VendorWords vendorWords = requireNonNull(words.get(candidate.vendor().id()));
      Profile profile = requireNonNull(profiles.get(candidate.designation()));
      Optional<NameReading> reading =
          NameScorer.read(mention.text(), name, vendorWords.own(), candidate.vendor(), profile);
      reading.filter(one -> one.best() >= floor).ifPresent(readings::add);
    }
    return List.copyOf(readings);
  }
}
