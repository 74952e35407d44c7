package dev.interdict.internal.score;

import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.text.GluedForms;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Spelling;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Vocabulary;
import dev.interdict.internal.weight.Weight;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The most that a listed name could make of a company name, told in a moment: nearly all candidates
 * share a word or two with the name and can be left at that. Never less than {@link
 * NameReading#best()}.
 */
final class BestCase {

  /** Sums in another order differ in the last digits. */
  private static final double ROUNDING = 1e-6;

  private final String text;
  private final Name name;
  private final List<Name.Word> core;
  private final ListedWords words;
  private final boolean[] mayBeMisspelt;
  private final boolean[] mayBeScanned;
  private final boolean[] vowelless;
  private final Set<Integer> withForm = new HashSet<>();
  private final boolean mayBeCut;

  BestCase(String text, Name name) {
    this.text = text;
    this.name = name;
    this.core = name.core();
    this.words = new ListedWords(core);
    this.mayBeCut = text.length() >= NameKeys.SHORTEST_CUT_TEXT;
    this.mayBeMisspelt = new boolean[core.size()];
    this.vowelless = new boolean[core.size()];
    this.mayBeScanned = new boolean[core.size()];
    for (int m = 0; m < core.size(); m++) {
      Token token = core.get(m).token();
      mayBeMisspelt[m] = NameKeys.mayBeMisspelt(token);
      vowelless[m] = Spelling.isVowelless(token.text());
      mayBeScanned[m] = !Spelling.unscanned(token.text()).equals(token.text());
      GluedForms.namesIn(token.text()).forEach(each -> withForm.add(each.hashCode()));
    }
  }

  /** Whether some record might raise the listed name to those log-odds. */
  boolean mayReach(double floor, Profile profile) {
    ListedWords listed = profile.words();
    double worth = 0;
    double missing = 0;
    boolean whole = true;
    boolean same = true;
    for (int d = 0; d < listed.size(); d++) {
      boolean equal = isSame(listed, d);
      same &= equal;
      if (equal || mayAgree(listed, d)) {
        worth += listed.worth(d);
      } else {
        whole = false;
        missing += listed.missing(d);
      }
    }
    if (same) {
      return true;
    }
    double most = Weight.PRIOR.nats() + Weight.COUNTRY_AGREES.nats() + Weight.TRADE_AGREES.nats();
    if (whole) {
      double agreed = profile.unique() ? Math.max(worth, Vocabulary.RAREST) : worth;
      most += Weight.WHOLE_NAME.nats() + Weight.LEGAL_FORM.nats();
      most += Math.min(agreed, Weight.MATCHED_MOST.nats());
    } else {
      most += Math.max(missing, Weight.MISSING_MOST.nats());
      most += Math.min(worth, Weight.MATCHED_MOST.nats());
    }
    return most + ROUNDING >= floor || isBeginning(profile);
  }

  /** Nothing is missing of a name that goes on where the field ends. */
  private boolean isBeginning(Profile profile) {
    List<Name.Word> read = name.words();
    List<Name.Word> listed = profile.name().words();
    return mayBeCut
        && beginAlike(read.get(0).token(), listed.get(0).token())
        && NameKeys.isBeginning(text, name, profile.name());
  }

  private static boolean beginAlike(Token read, Token listed) {
    return read.canonical().equals(listed.canonical())
        || read.text().startsWith(listed.text())
        || listed.text().startsWith(read.text());
  }

  private boolean isSame(ListedWords listed, int d) {
    for (int m = 0; m < words.size(); m++) {
      if (words.canonical(m) == listed.canonical(d)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayAgree(ListedWords listed, int d) {
    for (int m = 0; m < words.size(); m++) {
      if (mayAgree(m, listed, d)) {
        return true;
      }
    }
    return !withForm.isEmpty()
        && (withForm.contains(listed.text(d))
            || withForm.contains(listed.joined(d))
            || withForm.contains(listed.joined(d - 1)));
  }

  private boolean mayAgree(int m, ListedWords listed, int d) {
    long more = words.letters(m) & ~listed.letters(d);
    long fewer = listed.letters(d) & ~words.letters(m);
    if (more == 0 && (mayBeShort(m, listed, d) || isJoined(words, m, listed, d))) {
      return true;
    }
    if (fewer == 0 && isJoined(listed, d, words, m)) {
      return true;
    }
    if (words.isNumber(m) && listed.isNumber(d)) {
      return true;
    }
    int edits = listed.edits(d);
    if (edits > 0 && mayBeMisspelt[m] && mayBeScanned[m]) {
      return true;
    }
    return edits > 0
        && mayBeMisspelt[m]
        && Math.abs(listed.length(d) - words.length(m)) <= edits
        && Long.bitCount(more) <= edits
        && Long.bitCount(fewer) <= edits
        && (listed.initial(d) == words.initial(m)
            || listed.length(d) >= Alignment.SHORTEST_WITH_ANY_START);
  }

  /** Abbreviated, or cut off at the end of the name. */
  private boolean mayBeShort(int m, ListedWords listed, int d) {
    return (listed.isOrdinary(d) || vowelless[m] || (mayBeCut && m == words.size() - 1))
        && listed.initial(d) == words.initial(m)
        && listed.length(d) >= words.length(m)
        && words.length(m) >= NameKeys.SHORTEST_CUT_WORD;
  }

  /** Whether a word and one of its neighbours may be one word of the other name. */
  private static boolean isJoined(ListedWords apart, int at, ListedWords whole, int word) {
    return isJoined(apart, at - 1, at, whole, word) || isJoined(apart, at, at + 1, whole, word);
  }

  private static boolean isJoined(
      ListedWords apart, int first, int second, ListedWords whole, int word) {
    return first >= 0
        && second < apart.size()
        && apart.length(first) + apart.length(second) == whole.length(word)
        && (apart.letters(first) | apart.letters(second)) == whole.letters(word)
        && apart.initial(first) == whole.initial(word);
  }
}
