package dev.interdict.internal.score;

import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.internal.text.Token;
import dev.interdict.record.Mention;
import java.util.List;
import java.util.Optional;

/**
 * A mention as seen with one vendor in mind.
 *
 * @param mention the mention
 * @param tokens its tokens
 * @param vendor the vendor
 * @param words words that speak for or against the vendor
 * @param context the rest of the record
 */
record MentionView(
    Mention mention,
    List<Token> tokens,
    RestrictedVendor vendor,
    VendorWords words,
    RecordContext context) {

  /** "W/ CATL CELLS" is "with". */
  private static final int SHORTEST_INITIALS = 2;

  private static final int LONGEST_INITIALS = 4;

  /** What in the record speaks of the vendor's trade. */
  Optional<String> support() {
    return context.supportFor(vendor, words);
  }

  /** What in the mention itself speaks of the vendor's trade. */
  Optional<String> supportBeside() {
    return words.supportIn(tokens);
  }

  /** What in the mention speaks of something else. */
  Optional<String> contrary() {
    return context.contraryIn(mention, vendor, words);
  }

  /** The look-alike of the vendor that the mention names. */
  Optional<String> unrelated() {
    return context.unrelatedIn(mention, vendor, words);
  }

  /** Whether a token is joined by / or - to short initials that are not the vendor's. */
  boolean slashedWithStranger(int at) {
    return slashed(at, at - 1) || slashed(at, at + 1);
  }

  private boolean slashed(int at, int beside) {
    if (beside < 0 || beside >= tokens.size()) {
      return false;
    }
    Token left = tokens.get(Math.min(at, beside));
    Token right = tokens.get(Math.max(at, beside));
    Token stranger = tokens.get(beside);
    return mention.text().substring(left.end(), right.start()).strip().equals("/")
        && stranger.text().length() >= SHORTEST_INITIALS
        && stranger.text().length() <= LONGEST_INITIALS
        && !stranger.isNumber()
        && !words.own().contains(stranger.canonical());
  }
}
