package dev.interdict.internal.score;

import dev.interdict.Match;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.spi.VendorIndex;
import java.util.List;

/** To be written. */
public final class MatchScorer {
  /** To be written. */
  public MatchScorer(VendorIndex index, double floor) {}

  /** To be written. */
  public List<Match> matches(Checkable record) {
    return List.of();
  }

  /** To be written. */
  public List<Match> matches(Mention mention) {
    return List.of();
  }
}
