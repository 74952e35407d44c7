package dev.interdict.internal.score;

import dev.interdict.catalog.Strength;
import dev.interdict.internal.weight.Weight;
import dev.interdict.spi.Candidate;
import java.util.List;

/**
 * Words of a text that may denote a vendor.
 *
 * @param candidate the designation and its place
 * @param view the mention
 * @param tally the evidence
 */
record TextFind(Candidate candidate, MentionView view, Tally tally) {

  /** Two names of one vendor in a text support each other where nothing else does. */
  static void support(List<TextFind> finds) {
    for (TextFind find : finds) {
      if (find.needsSupport()) {
        finds.stream()
            .filter(other -> other.isAnotherNameBeside(find))
            .findFirst()
            .ifPresent(
                other ->
                    find.tally.add(
                        "another name of the vendor",
                        Weight.TEXT_SUPPORT,
                        other.words(),
                        other.candidate.designation().text()));
      }
    }
  }

  private boolean needsSupport() {
    return candidate.designation().strength() != Strength.STRONG && view.support().isEmpty();
  }

  private boolean isAnotherNameBeside(TextFind find) {
    boolean apart =
        candidate.lastToken() <= find.candidate.firstToken()
            || candidate.firstToken() >= find.candidate.lastToken();
    return apart
        && candidate.designation().strength() != Strength.WEAK
        && candidate.vendor().id().equals(find.candidate.vendor().id());
  }

  private String words() {
    return TextScorer.words(view, candidate.firstToken(), candidate.lastToken());
  }

  Hit hit(UsageReader usage) {
    return new Hit(
        candidate.vendor(),
        candidate.designation(),
        view.mention(),
        words(),
        candidate.firstToken(),
        candidate.lastToken(),
        usage.read(candidate.firstToken(), candidate.lastToken()),
        tally);
  }
}
