package dev.interdict.internal.score;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.interdict.record.Mention;
import dev.interdict.spi.Candidate;
import dev.interdict.spi.VendorIndex;
import java.util.List;

/**
 * The listed names that a text may hold. Award files repeat the same descriptions over and over, so
 * the last texts are remembered. Safe for use by several threads.
 */
final class TextCandidates {

  /** Characters of all texts that are remembered, each text with what it takes to keep it. */
  private static final int REMEMBERED = 10_000_000;

  private static final int EACH_TEXT = 100;
  private static final int EACH_CANDIDATE = 16;
  private static final int LONGEST_REMEMBERED = 4_000;

  private final VendorIndex index;
  private final Cache<Mention, List<Candidate>> remembered =
      CacheBuilder.newBuilder()
          .maximumWeight(REMEMBERED)
          .<Mention, List<Candidate>>weigher(TextCandidates::weight)
          .build();

  TextCandidates(VendorIndex index) {
    this.index = index;
  }

  List<Candidate> of(Mention mention) {
    List<Candidate> known = remembered.getIfPresent(mention);
    if (known == null) {
      known = index.candidates(mention);
      if (mention.text().length() <= LONGEST_REMEMBERED) {
        remembered.put(mention, known);
      }
    }
    return known;
  }

  private static int weight(Mention mention, List<Candidate> found) {
    return EACH_TEXT + mention.text().length() + EACH_CANDIDATE * found.size();
  }
}
