package dev.interdict.internal.score;

import java.util.Set;
import java.util.regex.Pattern;

/** Turns of phrase around a vendor's name. All texts are folded words, each between two spaces. */
final class UsagePatterns {

  private static final Pattern CLAUSE =
      Pattern.compile(
          " (shall not|may not|must not|can not|cannot|will not|does not"
              + "|do not (use|provide|offer|quote|propose|deliver|purchase|buy|include|contain|supply|accept)"
              + "|not to be (\\w+ed|\\w+en|spent|sent|sold|bought|made|built|put)"
              + "|not allowed|not permitted|not authorized|not acceptable|not accepted|unacceptable"
              + "|not used|prohibit\\w*|forbid\\w*|banned|bans|ban on"
              + "|covered telecommunications?|covered foreign|covered unmanned|covered uas|covered drones?|covered articles?"
              + "|covered vendors?|section 889|sec 889|52 204 2[3-9]|52 204 30|52 240 \\d+"
              + "|252 204 70\\d\\d|represents? that|certif(y|ies|ication) that"
              + "|reps and certs|cert(ificate)? of 889"
              + "|any subsidiary or affiliate|or any subsidiar\\w+|ndaa compli\\w+"
              + "|889 compli\\w+|in compliance with|shall (flag|exclude|reject|be free of)"
              + "|(is|are|be|being) (excluded|denied|disallowed|barred|ineligible|rejected|restricted)"
              + "|excluded (\\w+ ){0,3}(sources?|vendors?|entities|suppliers?|makers?|manufacturers?|brands?|parties)"
              + "|(disqualif|blacklist|denylist)\\w*|not an acceptable|outside the competitive range"
              + "|(is|are|was|were|be) blocked|waiver \\w+ \\w+ \\w+ \\w+ denied|fail(s|ed)? security"
              + "|originates? (with|from)|trac(es|eable) to|no part of this award|(must|to|shall) be free of"
              + "|excluded by|returned at vendor|no purchase made|(requirement|line \\d+) cancell?ed"
              + "|(would|will|does) the government accept|may offeror|can t use|do not fly"
              + "|before we buy|can someone confirm|not sold by|not in authorization) ");

  /** "TIKTOK CLAUSE", "CLAUSE UPDATE: TIK TOK BAN", "BYTEDANCE MODIFICATION". */
  private static final Pattern CLAUSE_AFTER =
      Pattern.compile(
          "^ (mod|mods|modification|modifications|ban|rider|provision|provisions"
              + "|(\\w+ ){0,2}clauses?) (?!\\d)");

  private static final Pattern CLAUSE_BEFORE =
      Pattern.compile(" clauses?( (update|updates|for|on|regarding|about|re|add|added|to|the))* $");

  private static final Pattern REMOVED_BEFORE =
      Pattern.compile(
          " (remove|removal|removing|removed|(un|de|de )install\\w*|dispose|disposal|disposing"
              + "|decommission\\w*|retire|retirement|retiring|phase out|phasing out|rip and replace"
              + "|divest\\w*|instead of|in lieu of|in place of|rather than|alternatives? to"
              + "|substitutes? for|(migrat|transition|convert|switch|mov)\\w* (from|off|away)|eliminat\\w+|swap out|swap of|(take|taking|took) out|unmount\\w*|e waste|shredding|turned in"
              + "|deletes?( clin \\d+)?"
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

  /** What goods of one maker do with those of another; up to two words may follow. */
  private static final Pattern COMPATIBLE_BEFORE =
      Pattern.compile(
          " (compatible( with| w| to)?|fit for|suitable for|designed for|made for|similar to"
              + "|equivalent to|equal to|comparable to|like|certified for|rated for"
              + "|tested (with|w|on|for)|validated (with|on)|interoperable with|stc d on"
              + "|interoperates (with|w)|interchanges with|interfaces (with|to)"
              + "|(to be |for )?used? (with|w|on|in|under)|usable with|(to )?works? (with|w|in|on)"
              + "|also runs in|goes in|flies on|(ahead|instead) of|accessory to|adapt(er|ers|or) (to|for)"
              + "|retrofit (on|to|for)|integration kit( for)?|application"
              + "|(attach|mount|clip|snap|bolt|plug|velcro|strap|latch|screw|connect|hook|slide)(e?s|ed)?"
              + "( up)? (to|on|onto|into|in|over)"
              + "|(cut|sized|tuned|machined|drilled|coded|shaped|molded|moulded|keyed|programmed|tailored)"
              + " (for|to fit|to accept|to house|to)"
              + "|(fits|fitting|holds|houses|accepts|suits|powers|charges|programs|reads|supports"
              + "|streams|processes|extracts)( \\w+){0,2}( from| of)?|to (fit|accept|house|grip|suit|hold"
              + "|serve|expand))( existing| site| current| our| the| legacy| a| an| your| site s)? $");

  private static final Pattern COMPATIBLE_AFTER =
      Pattern.compile(
          "^ (\\w+ )?(compatib\\w+|equivalent) |^ (style|type|or equivalent mount) "
              + "|^ ((?!w |with |and |plus )\\w+ ){0,3}(connector|mount|cutout|hole pattern|footprint|class|sized) ");

  /** "CASE FOR DJI MATRICE": what is bought goes with the vendor's gear. */
  private static final Pattern FOR_BEFORE = Pattern.compile(" (for|f|4) (use )?(\\w+ ){0,2}$");

  /** Somebody else is said to make what is bought. */
  private static final Pattern AFTERMARKET =
      Pattern.compile(" (aftermarket|after market|third party|3 rd party|non oem|generic) ");

  private static final Pattern ABOUT_BEFORE =
      Pattern.compile(
          " (training|trainings|course|class|lessons?|study|studies|research|analysis|detection"
              + "|detect|detects|detecting|counter|anti|defeat|against|threats?|exploitation"
              + "|forensics?|investigation|litigation|briefing|simulated|monitoring|translation"
              + "|experience|own|assessment|citing)( \\w+){0,3} $"
              + "| (report|reports|study|monograph|workshop|seminar|webinar|panel|paper|book|video|analyst"
              + "|intel|audit|profiles|forensics|sweep|insurance|survey|course|title|journalist|newswire"
              + "|beneficial ownership|due diligence|penetration test|lab testing|warehousing|honorarium"
              + "|keynote|speaker fee|exercise|scenario)( \\w+){0,6} $");
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
              + "|entity list|1260 h|export licen[sc]e|monitoring social media|news monitoring"
              + "|media monitoring|sues|sued|suing|loopholes?|bars imports|watch ?lists?|screening (tool|list|service|software)"
              + "|closing prices?|stock (index|prices?)|index fund|share prices?) ");

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

  /** Whether what is bought is for the vendor's gear. */
  static boolean isFor(String near) {
    return FOR_BEFORE.matcher(near).find();
  }

  static boolean isAftermarket(String sentence) {
    return AFTERMARKET.matcher(sentence).find();
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
