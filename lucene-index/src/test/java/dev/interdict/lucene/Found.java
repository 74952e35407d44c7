package dev.interdict.lucene;

import dev.interdict.Match;
import dev.interdict.internal.score.MatchScorer;
import dev.interdict.record.Mention;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a scorer finds in a mention: vendors with their confidence. */
final class Found {

  private Found() {}

  static Map<String, String> by(MatchScorer scorer, Mention mention) {
    return scorer.matches(mention).stream()
        .collect(
            Collectors.toMap(
                match -> match.vendor().id(), Found::rounded, (one, other) -> one, TreeMap::new));
  }

  private static String rounded(Match match) {
    return String.format(Locale.ROOT, "%.6f", match.confidence());
  }
}
