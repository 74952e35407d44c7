package dev.interdict.internal.score;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.HashCode;
import dev.interdict.Match;
import dev.interdict.record.Mention;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The matches of the contents that were scored last, some 80,000 of them. In award files two rows
 * of three say what another one says. Safe for use by several threads.
 */
final class RecentContents {

  /** About as many bytes as all that is remembered takes. */
  private static final int REMEMBERED = 16_000_000;

  private static final int EACH_CONTENT = 200;
  private static final int EACH_MATCH = 2_000;

  private final Cache<HashCode, List<Match>> matches =
      CacheBuilder.newBuilder()
          .maximumWeight(REMEMBERED)
          .<HashCode, List<Match>>weigher((digest, found) -> weight(found))
          .build();

  /** The matches as remembered, or else as scored now. */
  List<Match> matches(Content content, Function<Content, List<Match>> scoring) {
    Optional<HashCode> digest = content.digest();
    if (digest.isEmpty()) {
      return scoring.apply(content);
    }
    List<Match> known = matches.getIfPresent(digest.get());
    if (known != null) {
      return known;
    }
    List<Match> scored = scoring.apply(content);
    matches.put(digest.get(), scored);
    return scored;
  }

  private static int weight(List<Match> matches) {
    int weight = EACH_CONTENT;
    for (Match match : matches) {
      weight += EACH_MATCH + 2 * match.mention().text().length();
      for (Mention other : match.others()) {
        weight += 2 * other.text().length();
      }
    }
    return weight;
  }
}
