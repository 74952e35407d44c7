package dev.interdict.internal.score;

import dev.interdict.Usage;
import dev.interdict.internal.text.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what a text does with a name: buys it, forbids it, replaces it. Looks at the words around
 * the name only, so that a clause in one sentence does not excuse a purchase in another.
 */
final class UsageReader {

  private static final int FAR = 30;
  private static final int NEAR = 5;
  private static final int LONGEST_NEGATED_LIST = 14;
  private static final int LONGEST_COMPATIBLE_LIST = 5;

  /** Words whose full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "eg", "ie", "inc", "corp", "co", "ltd", "no", "vs", "st", "approx", "mfr", "qty", "dr",
          "mr", "mrs", "ms", "prof", "capt", "sgt", "lt", "col", "gen", "maj", "bldg", "rm", "ste",
          "ave", "dept", "attn", "vol", "sec", "art", "fig");

  /** Negations of the goods behind them, whoever makes them. */
  private static final Set<String> REFUSALS = Set.of("no", "excluding", "without", "except");

  private static final Set<String> TITLES =
      Set.of("dr", "mr", "mrs", "ms", "prof", "professor", "lecturer");

  private static final Set<String> LIST_WORDS = Set.of("and", "or");

  private final String text;
  private final List<Token> tokens;
  private final BitSet named;
  private final int[] runStart;
  private final int[] runEnd;
  private final Purchase purchase;
  private final Map<Long, Usage> usages = new HashMap<>();

  /**
   * A reader for one text.
   *
   * @param named the tokens that name any vendor's goods
   */
  UsageReader(String text, List<Token> tokens, BitSet named) {
    this.text = text;
    this.tokens = tokens;
    this.named = named;
    this.purchase = new Purchase(text, tokens, named);
    this.runStart = new int[tokens.size() + 1];
    this.runEnd = new int[tokens.size() + 1];
    findRuns();
  }

  /** For each place, where the run of names before it starts and where the one after it ends. */
  private void findRuns() {
    int size = tokens.size();
    for (int i = 1; i <= size; i++) {
      runStart[i] = named.get(i - 1) && !endsItem(i - 1) ? runStart[i - 1] : i;
    }
    runEnd[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      runEnd[i] = named.get(i) && !endsItem(i - 1) ? runEnd[i + 1] : i;
    }
  }

  /**
   * The usage of the tokens from {@code firstToken} to before {@code lastToken}. Names of one run
   * share it, of which a text may hold thousands.
   */
  Usage read(int firstToken, int lastToken) {
    int first = runStart[firstToken];
    int last = runEnd[lastToken];
    long run = first * (tokens.size() + 1L) + last;
    return usages.computeIfAbsent(run, key -> usageInList(first, last));
  }

  /** In "SWEEP FOR HUAWEI, ZTE AND HYTERA" what is said before the first name holds for all. */
  private Usage usageInList(int first, int last) {
    Usage own = usage(first, last);
    int start = listStart(first, sentenceStart(first));
    return own != Usage.SUBJECT || start == first ? own : usage(start, last);
  }

  private Usage usage(int first, int last) {
    int from = sentenceStart(first);
    int to = sentenceEnd(last);
    String near = joined(Math.max(from, first - NEAR), first);
    String after = joined(last, Math.min(to, last + NEAR));
    if (isNegated(first, last, from)) {
      return Usage.NEGATED;
    }
    if (UsagePatterns.namesClause(near, after) || UsagePatterns.isClause(joined(from, to))) {
      return Usage.CLAUSE;
    }
    if (UsagePatterns.isRemoved(near, after) || isReplaced(first, from, to, near)) {
      return Usage.REPLACED;
    }
    if (UsagePatterns.isCompatible(near, after)
        || isInCompatibleList(first, from)
        || isForAnothersGoods(near, from, to)
        || purchase.isByUnknownMaker(from, first)
        || purchase.isAnothersAccessory(from, first, last, to)) {
      return Usage.COMPATIBLE;
    }
    String item = joined(Math.max(from, itemStart(first)), first);
    boolean about =
        isVersus(first - 1)
            || isVersus(last)
            || isTitled(first, from)
            || UsagePatterns.isAbout(item, after, joined(from, to));
    if (about) {
      return Usage.ABOUT;
    }
    if (isQuestion(last, to) || isPerson(first)) {
      return Usage.ABOUT;
    }
    return purchase.usage(first, last, from, to).orElse(Usage.SUBJECT);
  }

  /** "DR. MARIA DAHUA SOLIS". */
  private boolean isPerson(int first) {
    for (int at = first - 1; at >= Math.max(0, first - 2); at--) {
      if (TITLES.contains(tokens.get(at).text())) {
        return true;
      }
    }
    return false;
  }

  /** "IS THIS CAMERA MADE BY HIKVISION?" asks. */
  private boolean isQuestion(int last, int to) {
    for (int at = last - 1; at < to; at++) {
      int end = tokens.get(at).end();
      if (end < text.length() && text.charAt(end) == '?') {
        return true;
      }
    }
    return false;
  }

  /** "MOTOROLA V. HYTERA" is a lawsuit; "RISC-V" is none. */
  private boolean isVersus(int at) {
    if (at < 0 || at + 1 >= tokens.size()) {
      return false;
    }
    String word = tokens.get(at).text();
    return word.equals("vs")
        || word.equals("versus")
        || (word.equals("v")
            && (between(at).startsWith(".") || (at > 0 && named.get(at - 1) && named.get(at + 1))));
  }

  /** "CASE FOR DJI MATRICE, MADE BY PLASTICASE" is none of DJI's goods. */
  private boolean isForAnothersGoods(String near, int from, int to) {
    if (!UsagePatterns.isFor(near)) {
      return false;
    }
    if (UsagePatterns.isAftermarket(joined(from, to))) {
      return true;
    }
    for (int at = from; at < to; at++) {
      if (!named.get(at) && isMaker(at, from)) {
        return true;
      }
    }
    return false;
  }

  /** "MFR PLASTICASE", "MADE BY PLASTICASE", "PLASTICASE BRAND", "BY PLASTICASE FOR". */
  private boolean isMaker(int at, int from) {
    if (tokens.get(at).isNumber()) {
      return false;
    }
    boolean brand = at + 1 < tokens.size() && tokens.get(at + 1).text().equals("brand");
    boolean by = at - 1 >= from && tokens.get(at - 1).text().equals("by");
    return MakerWords.isBefore(tokens, at)
        || (brand && !endsItem(at))
        || (by && at + 1 < tokens.size() && tokens.get(at + 1).text().equals("for"));
  }

  /** "STUDY: BYD AND CATL" is about them. */
  private boolean isTitled(int first, int from) {
    int start = listStart(itemStart(first), from);
    return start > from
        && between(start - 1).contains(":")
        && UsagePatterns.isTitle(joined(Math.max(from, start - NEAR), start));
  }

  /** First token of a list of names that may follow a colon. */
  private int listStart(int start, int from) {
    int at = start;
    while (at > from
        && !between(at - 1).contains(":")
        && (named.get(at - 1) || LIST_WORDS.contains(tokens.get(at - 1).text()))) {
      at--;
    }
    return at;
  }

  /** "WORKS WITH MOTOROLA, KENWOOD, HYTERA": each further item is short. */
  private boolean isInCompatibleList(int first, int from) {
    int at = first;
    for (int item = 0; item < LONGEST_COMPATIBLE_LIST && at > from && joinsList(at - 1); item++) {
      at--;
      if (at > from && LIST_WORDS.contains(tokens.get(at).text())) {
        at--;
      }
      if (UsagePatterns.isCompatible(joined(Math.max(from, at - NEAR), at), " ")) {
        return true;
      }
    }
    return false;
  }

  private boolean joinsList(int at) {
    return endsItem(at) || between(at).contains("/") || LIST_WORDS.contains(tokens.get(at).text());
  }

  private boolean isNegated(int first, int last, int from) {
    int earliest = Math.max(from, first - LONGEST_NEGATED_LIST);
    boolean linked = false;
    for (int at = first - 1; at >= earliest; at--) {
      if (NegationWords.NEGATIONS.contains(tokens.get(at).text())) {
        return !isNumberSign(at);
      }
      if (!named.get(at) && !NegationWords.LISTING.contains(tokens.get(at).canonical())) {
        if (linked && isRefused(at, earliest)) {
          return true;
        }
        break;
      }
      linked |= NegationWords.LINKS.contains(tokens.get(at).text());
    }
    String before = joined(Math.max(from, first - 3), first);
    if (before.endsWith(" other than ") || before.endsWith(" not a ")) {
      return true;
    }
    return last < tokens.size() && tokens.get(last).text().equals("free");
  }

  /** "NO BIOTECH EQUIPMENT FROM ...": the words before the makers are what is refused. */
  private boolean isRefused(int last, int earliest) {
    for (int at = last; at >= Math.max(earliest, last - NEAR) && !endsItem(at); at--) {
      if (REFUSALS.contains(tokens.get(at).text())) {
        return !isNumberSign(at) && !UsagePatterns.isNoRefusal(tokens.get(at + 1).text());
      }
    }
    return false;
  }

  /** "NO 3 DJI DRONES" counts. */
  private boolean isNumberSign(int at) {
    return tokens.get(at).text().equals("no")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isNumber();
  }

  /** "RADIOS TO REPLACE HYTERA" buys other radios; "REPLACE DJI DRONE" alone may buy the same. */
  private boolean isReplaced(int first, int from, int to, String near) {
    if (!UsagePatterns.isReplacement(near) || UsagePatterns.isRenewed(joined(first, to))) {
      return false;
    }
    boolean newOneFollows =
        tokens.subList(first, to).stream().anyMatch(token -> UsagePatterns.isWith(token.text()))
            && !UsagePatterns.isWith(first > from ? tokens.get(first - 1).text() : "");
    return newOneFollows || UsagePatterns.replacesWhatWasNamed(joined(from, first));
  }

  private int sentenceStart(int first) {
    int at = first;
    while (at > 0 && first - at < FAR && !endsSentence(at - 1)) {
      at--;
    }
    return at;
  }

  private int sentenceEnd(int last) {
    int at = last;
    while (at < tokens.size() && at - last < FAR && !endsSentence(at - 1)) {
      at++;
    }
    return at;
  }

  /** First token after the last comma, so that "case study, DJI drone" buys a drone. */
  private int itemStart(int first) {
    int at = first;
    while (at > 0 && first - at < NEAR && !endsItem(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean endsSentence(int at) {
    String between = between(at);
    if (at + 1 >= tokens.size()) {
      return true;
    }
    String word = tokens.get(at).text();
    boolean abbreviation = word.length() == 1 || ABBREVIATIONS.contains(word);
    return (between.contains(". ") && !abbreviation)
        || between.contains("! ")
        || between.contains("\n\n");
  }

  private boolean endsItem(int at) {
    String between = between(at);
    return between.contains(",") || between.contains(";") || between.contains(":");
  }

  private String between(int at) {
    return at < 0 || at + 1 >= tokens.size()
        ? ""
        : text.substring(tokens.get(at).end(), tokens.get(at + 1).start());
  }

  private String joined(int from, int to) {
    StringBuilder joined = new StringBuilder(" ");
    for (int i = from; i < to; i++) {
      joined.append(tokens.get(i).text()).append(' ');
    }
    return joined.toString();
  }
}
