package dev.interdict.internal.score;

import dev.interdict.Usage;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.UsageWords;
import dev.interdict.internal.text.UsageWords.Kind;
import dev.interdict.internal.text.Vocabulary;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence buys, told by the noun that its first words end in: "POLL OF VOTERS ON BYD" buys
 * a poll, "OTTERBOX SHELL - HUAWEI P30" a shell of another maker.
 */
final class Purchase {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "for",
          "of",
          "on",
          "with",
          "to",
          "in",
          "from",
          "by",
          "at",
          "about",
          "re",
          "regarding",
          "against",
          "between",
          "into",
          "under",
          "how",
          "that",
          "which",
          "f",
          "w");

  /** Whatever comes before, these buy. */
  private static final Set<String> BUYING =
      Set.of("new", "purchase", "buy", "buying", "procure", "order", "qty", "plus", "including");

  private static final Set<Kind> READ_OR_ARGUED =
      EnumSet.of(Kind.STUDY, Kind.NEWS, Kind.PROCEEDING);

  /** Kinds of which no comma makes a purchase of goods. */
  private static final Set<Kind> WITHOUT_GOODS =
      EnumSet.of(Kind.STUDY, Kind.NEWS, Kind.PROCEEDING, Kind.COVER);

  private static final Set<String> FOR = Set.of("for", "f", "4");
  private static final int FAR_FROM_FOR = 4;
  private static final int SHORTEST_MAKER = 4;
  private static final int NEAR_HEAD = 2;
  private static final int NEAR_NAME = 3;

  private final String text;
  private final List<Token> tokens;
  private final BitSet named;

  Purchase(String text, List<Token> tokens, BitSet named) {
    this.text = text;
    this.tokens = tokens;
    this.named = named;
  }

  /**
   * What the sentence does with the names from {@code first} to before {@code last}; empty if it
   * may buy them.
   *
   * @param from first token of the sentence
   * @param to index after its last token
   */
  Optional<Usage> usage(int first, int last, int from, int to) {
    if (namesTheMaker(first, last, to)) {
      return Optional.empty();
    }
    int lead = endOfLead(from, first);
    if (lead > from && !isBuying(Math.max(lead, first - NEAR_NAME), first)) {
      Optional<Kind> kind = head(from, lead);
      if (kind.isPresent()
          && (WITHOUT_GOODS.contains(kind.get()) || !hasItemEnd(lead - 1, first))) {
        return kind.map(Purchase::usage);
      }
    }
    return lastNoun(last, to).filter(READ_OR_ARGUED::contains).map(Purchase::usage);
  }

  /** "SURVEY DATA, CNOOC": behind a comma and alone, whoever sells or makes it. */
  private boolean namesTheMaker(int first, int last, int to) {
    boolean begins = first > 0 && between(first - 1).contains(",");
    int end = last;
    while (end < to && Name.hasLegalFormAt(tokens, end) && !between(end - 1).contains(",")) {
      end++;
    }
    return begins && (end >= to || between(end - 1).contains(","));
  }

  /** The first words end at a preposition, at a mark or at the name. */
  private int endOfLead(int from, int first) {
    int at = from;
    while (at < first
        && !named.get(at)
        && !PREPOSITIONS.contains(tokens.get(at).text())
        && (at == from || !isMark(at - 1))) {
      at++;
    }
    return at;
  }

  private Optional<Kind> head(int from, int end) {
    int words = 0;
    for (int at = end - 1; at >= from; at--) {
      words += tokens.get(at).isNumber() ? 0 : 1;
      Optional<Kind> kind = UsageWords.kind(tokens.get(at).canonical());
      if (kind.isPresent() && (kind.get() == Kind.GOODS || kind.get() == Kind.ACCESSORY)) {
        return Optional.empty();
      }
      if (kind.isPresent() && (words <= NEAR_HEAD || at == from)) {
        return kind;
      }
    }
    return Optional.empty();
  }

  /** "CRRC RAILCAR CONTRACT SETTLEMENT AUDIT": the noun that the sentence ends in. */
  private Optional<Kind> lastNoun(int last, int to) {
    int at = last;
    while (at < to
        && !PREPOSITIONS.contains(tokens.get(at).text())
        && (at == last || !isMark(at - 1))) {
      at++;
    }
    return at == last || at < to || isMark(last - 1)
        ? Optional.empty()
        : UsageWords.kind(tokens.get(at - 1).canonical());
  }

  private boolean isBuying(int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> BUYING.contains(token.text()));
  }

  private boolean hasItemEnd(int from, int to) {
    for (int at = Math.max(0, from); at + 1 < to; at++) {
      if (between(at).contains(",") || between(at).contains(";")) {
        return true;
      }
    }
    return to > 0 && (between(to - 1).contains(",") || between(to - 1).contains(";"));
  }

  /** Whether another maker's accessory stands before the name. */
  boolean isAnothersAccessory(int from, int first, int last, int to) {
    if (namesTheMaker(first, last, to)) {
      return false;
    }
    boolean accessory = false;
    boolean maker = false;
    for (int at = from; at < first; at++) {
      boolean here =
          UsageWords.kind(tokens.get(at).canonical()).equals(Optional.of(Kind.ACCESSORY));
      accessory |= here;
      maker |= isUnknownMaker(at) && (!accessory || isItem(at, first));
      if (named.get(at) && !here) {
        return false;
      }
    }
    return accessory && maker;
  }

  /** Whether a word stands between two marks: "TIRE, MICHELIN, BYD BUS". */
  private boolean isItem(int at, int first) {
    return at > 0 && isMark(at - 1) && (isMark(at) || at + 1 == first);
  }

  /** Whether an unknown maker stands before what the goods are for. */
  boolean isByUnknownMaker(int from, int first) {
    for (int at = first - 1; at >= Math.max(from, first - FAR_FROM_FOR); at--) {
      if (FOR.contains(tokens.get(at).text()) && !tokens.get(at).gluedLeft()) {
        return (hasUnknownMaker(from, at) && hasAccessory(from, at))
            || isAccessoryBySomebody(from, at);
      }
    }
    return false;
  }

  /** "BATTERY BY POWER PRODUCTS INC FOR HYTERA". */
  private boolean isAccessoryBySomebody(int from, int end) {
    for (int at = from + 1; at < end; at++) {
      if (tokens.get(at).text().equals("by")
          && UsageWords.kind(tokens.get(at - 1).canonical()).equals(Optional.of(Kind.ACCESSORY))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAccessory(int from, int end) {
    return tokens.subList(from, end).stream()
        .anyMatch(token -> UsageWords.kind(token.canonical()).equals(Optional.of(Kind.ACCESSORY)));
  }

  private boolean hasUnknownMaker(int from, int end) {
    for (int at = from; at < end; at++) {
      if (isUnknownMaker(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is none that texts hold, and so a maker's name: "TYCON POE INJECTOR". */
  boolean isUnknownMaker(int at) {
    Token token = tokens.get(at);
    return !named.get(at)
        && !token.isNumber()
        && !token.gluedLeft()
        && !token.gluedRight()
        && !token.isIdeograph()
        && token.text().length() >= SHORTEST_MAKER
        && !Vocabulary.shipped().isOrdinary(token.canonical())
        && !Vocabulary.shipped().isPlace(token.canonical())
        && UsageWords.kind(token.canonical()).isEmpty();
  }

  private boolean isMark(int at) {
    String between = between(at);
    return between.contains(",")
        || between.contains(";")
        || between.contains(":")
        || between.contains("(")
        || between.contains(" - ");
  }

  private String between(int at) {
    return at < 0 || at + 1 >= tokens.size()
        ? ""
        : text.substring(tokens.get(at).end(), tokens.get(at + 1).start());
  }

  private static Usage usage(Kind kind) {
    return switch (kind) {
      case RULE -> Usage.CLAUSE;
      case DISPOSAL -> Usage.REPLACED;
      case ACCESSORY -> Usage.COMPATIBLE;
      case GOODS -> Usage.SUBJECT;
      case TEACHING, STUDY, NEWS, PROCEEDING, COVER -> Usage.ABOUT;
    };
  }
}
