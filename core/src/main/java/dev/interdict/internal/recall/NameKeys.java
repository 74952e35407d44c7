package dev.interdict.internal.recall;

import com.google.common.collect.Sets;
import dev.interdict.catalog.Designation;
import dev.interdict.internal.text.GluedForms;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Spelling;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Vocabulary;
import dev.interdict.internal.weight.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Look-up keys by which a company name finds the listed names it may denote. A listed name is
 * indexed under its telling words only: those without which the remaining ones could never reach
 * {@link #LOWEST_CONFIDENCE}.
 */
public final class NameKeys {

  /** Names that the scorer gives less may be missed. */
  public static final double LOWEST_CONFIDENCE = 0.25;

  /** Words of a mention that are looked at; longer names are cut there. */
  public static final int MOST_WORDS = 48;

  /** A record of at least this length may have been cut off at its end. */
  public static final int SHORTEST_CUT_TEXT = 20;

  /** A cut word shorter than this could be anything. */
  public static final int SHORTEST_CUT_WORD = 3;

  private static final int CUT_KEY = 16;
  private static final String CUT = "^";

  private NameKeys() {}

  /** Keys of a listed name. */
  public static Set<String> indexed(Designation designation) {
    List<Name.Word> core = Name.of(designation.text()).core();
    Set<Name.Word> anchors = anchors(core);
    Set<String> keys = new LinkedHashSet<>();
    for (int i = 0; i < core.size(); i++) {
      Token token = core.get(i).token();
      boolean anchor = anchors.contains(core.get(i));
      if (anchor) {
        keys.add(token.canonical());
        keys.add(token.text());
        keys.addAll(withoutVowels(token));
      }
      if (i + 1 < core.size() && (anchor || anchors.contains(core.get(i + 1)))) {
        keys.add(token.text() + core.get(i + 1).token().text());
      }
    }
    keys.addAll(beginnings(Name.of(designation.text())));
    return keys;
  }

  /** Letters and digits of a name, without spaces and marks. */
  private static String squeezed(Name name) {
    StringBuilder squeezed = new StringBuilder();
    name.words().forEach(word -> squeezed.append(word.token().text()));
    return squeezed.toString();
  }

  /**
   * Whether a name as read is the beginning of a listed one, cut off by the length of its field.
   */
  public static boolean isBeginning(String text, Name name, Name listed) {
    return text.length() >= SHORTEST_CUT_TEXT
        && firstLetter(name) == firstLetter(listed)
        && (isBeginningByLetter(name, listed) || isBeginningByWord(name, listed));
  }

  /** All letters agree, spaces and marks left out, and the listed name goes on. */
  private static boolean isBeginningByLetter(Name name, Name listed) {
    int word = 0;
    int at = 0;
    int letters = 0;
    for (Name.Word read : name.words()) {
      String text = read.token().text();
      for (int i = 0; i < text.length(); i++) {
        while (word < listed.words().size() && at == text(listed, word).length()) {
          word++;
          at = 0;
        }
        if (word == listed.words().size() || text(listed, word).charAt(at) != text.charAt(i)) {
          return false;
        }
        at++;
      }
      letters += text.length();
    }
    boolean goesOn =
        word < listed.words().size()
            && (at < text(listed, word).length() || word + 1 < listed.words().size());
    return letters >= CUT_KEY && goesOn;
  }

  /** All words agree, abbreviations opened, up to the last one, which is cut. */
  private static boolean isBeginningByWord(Name name, Name listed) {
    int last = name.words().size() - 1;
    if (last < 0 || last >= listed.words().size()) {
      return false;
    }
    int letters = canonical(name, last).length();
    for (int i = 0; i < last; i++) {
      letters += canonical(name, i).length();
      if (!canonical(name, i).equals(canonical(listed, i))) {
        return false;
      }
    }
    String cut = text(name, last);
    String whole = text(listed, last);
    return letters >= CUT_KEY
        && whole.startsWith(cut)
        && (whole.length() > cut.length() || last + 1 < listed.words().size());
  }

  private static int firstLetter(Name name) {
    return name.words().isEmpty() ? 0 : name.words().get(0).token().text().codePointAt(0);
  }

  private static String text(Name name, int word) {
    return name.words().get(word).token().text();
  }

  private static String canonical(Name name, int word) {
    return name.words().get(word).token().canonical();
  }

  /** The words of a listed name that are found in spite of wrong letters; all are keys of it. */
  public static Set<String> misspelt(Designation designation) {
    Set<String> words = new LinkedHashSet<>();
    for (Name.Word word : anchors(Name.of(designation.text()).core())) {
      if (editsAllowed(word.token()) > 0) {
        words.add(word.token().text());
      }
    }
    return words;
  }

  /** Keys to ask for. */
  public static Set<String> queried(List<Token> tokens) {
    Set<String> keys = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      keys.add(token.canonical());
      keys.add(token.text());
      if (i + 1 < tokens.size()) {
        keys.add(token.text() + tokens.get(i + 1).text());
      }
      keys.addAll(GluedForms.namesIn(token.text()));
      if (Spelling.isVowelless(token.text())) {
        keys.addAll(withoutVowels(token));
      }
    }
    keys.addAll(beginnings(Name.of(tokens)));
    return keys;
  }

  /** What is left of a word that a clerk leaves the vowels out of. */
  private static Set<String> withoutVowels(Token token) {
    String left = Spelling.skeleton(token.text());
    return left.length() < SHORTEST_CUT_WORD || token.isNumber() || token.isIdeograph()
        ? Set.of()
        : Set.of(left);
  }

  /** The first letters, as written and with abbreviations opened. */
  private static Set<String> beginnings(Name name) {
    Set<String> keys = new LinkedHashSet<>();
    for (String squeezed : List.of(squeezed(name), opened(name))) {
      if (squeezed.length() >= CUT_KEY) {
        keys.add(CUT + squeezed.substring(0, CUT_KEY));
      }
    }
    return keys;
  }

  private static String opened(Name name) {
    StringBuilder opened = new StringBuilder();
    name.words().forEach(word -> opened.append(word.token().canonical()));
    return opened.toString();
  }

  /** Forms by which a word of a record finds the words that it may be a misspelling of. */
  public static Set<String> queriedForms(Token token) {
    if (!mayBeMisspelt(token)) {
      return Set.of();
    }
    int edits = Spelling.editsAllowed(token.text().length() + 1);
    String printed = Spelling.unscanned(token.text());
    Set<String> keys = Spelling.keys(token.text(), edits);
    return printed.equals(token.text())
        ? keys
        : Sets.union(keys, Spelling.keys(printed, edits)).immutableCopy();
  }

  /** The beginning of every key that a cut last word may stand for; empty if nothing was cut. */
  public static String queriedPrefix(String text, List<Token> tokens) {
    if (text.length() < SHORTEST_CUT_TEXT || tokens.isEmpty()) {
      return "";
    }
    String last = tokens.get(tokens.size() - 1).text();
    return last.length() < SHORTEST_CUT_WORD ? "" : last;
  }

  /** Whether a word of a record may be a misspelling: it is no word of its own right. */
  public static boolean mayBeMisspelt(Token token) {
    return !token.isNumber()
        && token.text().length() >= Spelling.SHORTEST_WITH_ONE_EDIT - 1
        && !Vocabulary.shipped().isOrdinary(token.canonical());
  }

  /** Edits accepted in a listed word. */
  public static int editsAllowed(Token listed) {
    return listed.isNumber() ? 0 : Spelling.editsAllowed(listed.text().length());
  }

  /** What a matched word is worth. */
  public static double worth(Name.Word word) {
    boolean common = Vocabulary.shipped().isOrdinary(word.token().canonical());
    double share = common || word.kind() == Name.Kind.PLACE ? Weight.COMMON_WORD_SHARE.nats() : 1;
    return share * word.information();
  }

  /** The words of a listed name of which a mention must hold one, in some spelling. */
  public static Set<Name.Word> anchors(List<Name.Word> core) {
    List<Name.Word> byWorth = new ArrayList<>(core);
    byWorth.sort(Comparator.comparingDouble(NameKeys::worth));
    Set<Name.Word> anchors = new HashSet<>(core);
    // A name that lacks a word is not whole, so that nothing is earned for wholeness.
    double best = Weight.PRIOR.nats() + Weight.COUNTRY_AGREES.nats() + Weight.TRADE_AGREES.nats();
    double floor = Math.log(LOWEST_CONFIDENCE / (1 - LOWEST_CONFIDENCE));
    for (Name.Word word : byWorth) {
      best += worth(word);
      if (best >= floor || anchors.size() == 1) {
        break;
      }
      anchors.remove(word);
    }
    return anchors;
  }
}
