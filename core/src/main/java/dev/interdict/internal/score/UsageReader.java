package dev.interdict.internal.score;

import dev.interdict.Usage;
import dev.interdict.internal.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a text does with a name: buys it, forbids it, replaces it. Looks at the words around
 * the name only, so that a clause in one sentence does not excuse a purchase in another.
 */
final class UsageReader {

  private static final int BEFORE = 30;
  private static final int AFTER = 30;
  private static final int NEAR = 5;

  private static final Pattern CLAUSE =
      Pattern.compile(
          " (shall not|may not|must not|can not|cannot|will not|does not|do not|not be allowed"
              + "|not allowed|not permitted|not authorized|not acceptable|not accepted|unacceptable"
              + "|prohibit\\w*|prohibition\\w*|forbid\\w*|banned|bans|ban on"
              + "|covered telecommunications?|covered foreign|covered unmanned|covered articles?"
              + "|section 889|sec 889|52 204 2[3-9]|52 204 30|52 240 \\d+|252 204 70\\d\\d"
              + "|represents? that|certif(y|ies|ication) that|any subsidiary or affiliate"
              + "|or any subsidiar\\w+|ndaa compli\\w+|in compliance with) ");

  /** "TIKTOK CLAUSE", "CLAUSE UPDATE: TIK TOK BAN", "BYTEDANCE MODIFICATION". */
  private static final Pattern CLAUSE_AFTER =
      Pattern.compile(
          "^ (mod|mods|modification|modifications|ban|rider|provision|provisions"
              + "|(\\w+ ){0,2}clauses?) ");

  private static final Pattern CLAUSE_BEFORE =
      Pattern.compile(" clauses?( (update|updates|for|on|regarding|about|re|add|added|to|the))* $");

  private static final Pattern REMOVED =
      Pattern.compile(
          " (remove|removal|removing|removed|dispose|disposal|disposing|decommission\\w*|retire"
              + "|retirement|retiring|phase out|phasing out|rip and replace|divest\\w*|instead of"
              + "|in lieu of|in place of|rather than|alternatives? to) ");
  private static final Pattern REPLACE_WITH =
      Pattern.compile(" (replace|replaces|replacing|replacement of|replaced) ");
  private static final Set<String> WITH = Set.of("with", "by", "new", "using");
  private static final Set<String> NEGATIONS =
      Set.of("non", "no", "not", "except", "excluding", "without", "excludes", "never");
  private static final Pattern COMPATIBLE_BEFORE =
      Pattern.compile(
          " (compatible with|for use with|for use on|for use in|works with|fits|fit for|suitable for"
              + "|designed for|made for|similar to|equivalent to|comparable to|like) $");
  private static final Pattern ABOUT_BEFORE =
      Pattern.compile(
          " (training|trainings|course|class|lessons?|study|studies|research|analysis|detection"
              + "|detect|detecting|counter|anti|defeat|against|threats?|exploitation|forensics?"
              + "|investigation|litigation)( \\w+){0,3} $");

  private UsageReader() {}

  /**
   * The usage of the tokens from {@code first} to before {@code last}.
   *
   * @param text the text they come from, to see where sentences end
   */
  static Usage read(String text, List<Token> tokens, int first, int last) {
    int from = sentenceStart(text, tokens, first);
    int to = sentenceEnd(text, tokens, last);
    String near = joined(tokens, Math.max(from, first - NEAR), first);
    if (isNegated(tokens, first, last, from)) {
      return Usage.NEGATED;
    }
    boolean namesClause =
        CLAUSE_AFTER.matcher(joined(tokens, last, Math.min(to, last + NEAR))).find()
            || CLAUSE_BEFORE.matcher(near).find();
    if (namesClause || CLAUSE.matcher(joined(tokens, from, to)).find()) {
      return Usage.CLAUSE;
    }
    if (isReplaced(tokens, from, first, to, near)) {
      return Usage.REPLACED;
    }
    boolean adjective = last < tokens.size() && tokens.get(last).canonical().startsWith("compatib");
    if (adjective || COMPATIBLE_BEFORE.matcher(near).find()) {
      return Usage.COMPATIBLE;
    }
    String item = joined(tokens, Math.max(from, itemStart(text, tokens, first)), first);
    return ABOUT_BEFORE.matcher(item).find() ? Usage.ABOUT : Usage.SUBJECT;
  }

  private static boolean isNegated(List<Token> tokens, int first, int last, int from) {
    if (first > from && NEGATIONS.contains(tokens.get(first - 1).text())) {
      return true;
    }
    String before = joined(tokens, Math.max(from, first - 3), first);
    if (before.endsWith(" other than ") || before.endsWith(" not a ")) {
      return true;
    }
    return last < tokens.size() && tokens.get(last).text().equals("free");
  }

  private static boolean isReplaced(List<Token> tokens, int from, int first, int to, String near) {
    if (REMOVED.matcher(near).find()) {
      return true;
    }
    if (!REPLACE_WITH.matcher(near).find()) {
      return false;
    }
    boolean newOneFollows =
        tokens.subList(first, to).stream().anyMatch(token -> WITH.contains(token.text()));
    return newOneFollows && !WITH.contains(firstOf(tokens, from, first));
  }

  private static String firstOf(List<Token> tokens, int from, int first) {
    return first > from ? tokens.get(first - 1).text() : "";
  }

  private static int sentenceStart(String text, List<Token> tokens, int first) {
    int at = first;
    while (at > 0 && first - at < BEFORE && !endsSentence(text, tokens, at - 1)) {
      at--;
    }
    return at;
  }

  /** First token after the last comma, so that "case study, DJI drone" buys a drone. */
  private static int itemStart(String text, List<Token> tokens, int first) {
    int at = first;
    while (at > 0 && first - at < NEAR && !endsItem(text, tokens, at - 1)) {
      at--;
    }
    return at;
  }

  private static boolean endsItem(String text, List<Token> tokens, int at) {
    String between = text.substring(tokens.get(at).end(), tokens.get(at + 1).start());
    return between.contains(",") || between.contains(";") || between.contains(":");
  }

  private static int sentenceEnd(String text, List<Token> tokens, int last) {
    int at = last;
    while (at < tokens.size() && at - last < AFTER && !endsSentence(text, tokens, at - 1)) {
      at++;
    }
    return at;
  }

  private static boolean endsSentence(String text, List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return true;
    }
    String between = text.substring(tokens.get(at).end(), tokens.get(at + 1).start());
    return between.contains(". ") || between.contains("! ") || between.contains("\n\n");
  }

  private static String joined(List<Token> tokens, int from, int to) {
    StringBuilder joined = new StringBuilder(" ");
    for (int i = from; i < to; i++) {
      joined.append(tokens.get(i).text()).append(' ');
    }
    return joined.toString();
  }
}
