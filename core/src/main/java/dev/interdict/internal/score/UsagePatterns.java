package dev.interdict.internal.score;

import java.util.Set;
import java.util.regex.Pattern;

/** Turns of phrase around a vendor's name. All texts are folded words, each between two spaces. */
final class UsagePatterns {

  private static final Pattern CLAUSE =
      Pattern.compile(
          " (shall not|may not|must not|can not|cannot|will not|does not"
              + "|do not (use|provide|offer|quote|propose|deliver|purchase|buy|include|contain|supply|accept)"
              + "|not be allowed"
              + "|not allowed|not permitted|not authorized|not acceptable|not accepted|unacceptable"
              + "|not used|prohibit\\w*|forbid\\w*|banned|bans|ban on"
              + "|covered telecommunications?|covered foreign|covered unmanned|covered articles?"
              + "|covered vendors?|section 889|sec 889|52 204 2[3-9]|52 204 30|52 240 \\d+"
              + "|252 204 70\\d\\d|represents? that|certif(y|ies|ication) that"
              + "|reps and certs|cert(ificate)? of 889"
              + "|any subsidiary or affiliate|or any subsidiar\\w+|ndaa compli\\w+"
              + "|889 compli\\w+|in compliance with) ");

  /** "TIKTOK CLAUSE", "CLAUSE UPDATE: TIK TOK BAN", "BYTEDANCE MODIFICATION". */
  private static final Pattern CLAUSE_AFTER =
      Pattern.compile(
          "^ (mod|mods|modification|modifications|ban|rider|provision|provisions"
              + "|(\\w+ ){0,2}clauses?) (?!\\d)");

  private static final Pattern CLAUSE_BEFORE =
      Pattern.compile(" clauses?( (update|updates|for|on|regarding|about|re|add|added|to|the))* $");

  private static final Pattern REMOVED_BEFORE =
      Pattern.compile(
          " (remove|removal|removing|removed|uninstall\\w*|dispose|disposal|disposing"
              + "|decommission\\w*|retire|retirement|retiring|phase out|phasing out|rip and replace"
              + "|divest\\w*|instead of|in lieu of|in place of|rather than|alternatives? to"
              + "|substitutes? for|(migrat|transition|convert|switch|mov)\\w* (from|off|away)|eliminat\\w+|swap out"
              + "|block|blocks"
              + "|blocking|rejected|rejected as|destroy|destruction of|demolition of) ");
  private static final Pattern REMOVED_AFTER =
      Pattern.compile(
          "^ (\\w+ ){0,2}(removal|disposal|decommissioning|divestiture|eradication) "
              + "|^ (\\w+ )?(removed|retired|decommissioned|scrapped|phased out) ");

  private static final Pattern REPLACEMENT =
      Pattern.compile(
          " (replace|replaces|replacing|replacement of|replacement for|replaced|supersedes) ");
  private static final Pattern REPLACES_NAMED =
      Pattern.compile(
          "replaces (p n |pn |part number |model )?$|(\\w+ ){2,}(to replace|replaces|replacing|replacement for|as replacement for|supersedes)"
              + " (\\w+ ){0,4}$");
  private static final Pattern ASKS_FOR_ONE =
      Pattern.compile(" (funds?|purchase|buy|order|request|needed?|required) (to|for) replac\\w+ ");
  private static final Pattern RENEWED =
      Pattern.compile(" (with|by) (the )?(same|identical|like|new one) ");
  private static final Set<String> WITH = Set.of("with", "by", "new", "using");

  private static final Pattern COMPATIBLE_BEFORE =
      Pattern.compile(
          " (compatible (with|w|to)|for use (with|on|in)|works with|fits|fit for|suitable for"
              + "|designed for|made for|similar to|equivalent to|equal to|comparable to|like)"
              + "( existing| current| our| the)? $");
  private static final Pattern COMPATIBLE_AFTER =
      Pattern.compile("^ (compatib\\w+|style|type|or equivalent mount) ");

  private static final Pattern ABOUT_BEFORE =
      Pattern.compile(
          " (training|trainings|course|class|lessons?|study|studies|research|analysis|detection"
              + "|detect|detects|detecting|counter|anti|defeat|against|threats?|exploitation"
              + "|forensics?|investigation|litigation|briefing|simulated|monitoring|translation"
              + "|experience|own|assessment|citing)( \\w+){0,3} $");
  private static final Pattern ABOUT_AFTER =
      Pattern.compile(
          "^ ((?!for |to |with |in |on |of )\\w+ ){0,2}(exploits?|vulnerabilit\\w+|research paper"
              + "|white ?paper|market share|dominance|malware|breach) ");
  private static final Pattern ABOUT_TITLE =
      Pattern.compile(" (study|report|article|paper|book|webinar|seminar|analysis|briefing) $");
  private static final Pattern DETECTS =
      Pattern.compile(
          " (cuas|c uas|counter (drone|uas)|detects|flags|rf detection|drone detection) ");
  private static final Pattern ABOUT_ANYWHERE =
      Pattern.compile(
          " (litigation|lawsuit|court|cve|malware|case studies|news clippings"
              + "|entity list|1260 h|export licen[sc]e|monitoring social media) ");

  /** What follows a "no" that refuses nothing: "NO LATER THAN", "NO COST". */
  private static final Set<String> NO_REFUSAL =
      Set.of(
          "later",
          "cost",
          "charge",
          "fee",
          "less",
          "more",
          "fewer",
          "longer",
          "change",
          "changes",
          "additional",
          "extra",
          "objection",
          "problem",
          "issue",
          "bid",
          "response",
          "sooner",
          "earlier",
          "substitution",
          "substitutions",
          "substitute",
          "obligation");

  private UsagePatterns() {}

  static boolean isNoRefusal(String word) {
    return NO_REFUSAL.contains(word);
  }

  static boolean isClause(String sentence) {
    return CLAUSE.matcher(sentence).find();
  }

  static boolean namesClause(String near, String after) {
    return CLAUSE_AFTER.matcher(after).find() || CLAUSE_BEFORE.matcher(near).find();
  }

  static boolean isRemoved(String near, String after) {
    return REMOVED_BEFORE.matcher(near).find() || REMOVED_AFTER.matcher(after).find();
  }

  static boolean isReplacement(String near) {
    return REPLACEMENT.matcher(near).find();
  }

  /** "REPLACE FAILED CAMERA WITH SAME MODEL" buys the vendor's gear again. */
  static boolean isRenewed(String after) {
    return RENEWED.matcher(after).find();
  }

  /** Whether something named before replaces the vendor's gear. */
  static boolean replacesWhatWasNamed(String before) {
    return REPLACES_NAMED.matcher(before).find() && !ASKS_FOR_ONE.matcher(before).find();
  }

  static boolean isWith(String word) {
    return WITH.contains(word);
  }

  static boolean isCompatible(String near, String after) {
    return COMPATIBLE_BEFORE.matcher(near).find() || COMPATIBLE_AFTER.matcher(after).find();
  }

  /** Whether the words before a colon make what follows a title. */
  static boolean isTitle(String before) {
    return ABOUT_TITLE.matcher(before).find();
  }

  static boolean isAbout(String item, String after, String sentence) {
    return ABOUT_BEFORE.matcher(item).find()
        || ABOUT_AFTER.matcher(after).find()
        || DETECTS.matcher(sentence).find()
        || ABOUT_ANYWHERE.matcher(sentence).find();
  }
}
