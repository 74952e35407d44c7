package dev.interdict.internal.score;

import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.text.GluedForms;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Parts;
import dev.interdict.internal.text.Spelling;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Vocabulary;
import dev.interdict.internal.weight.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Pairs the words of two names, as a rule one as read and one as listed; order does not matter. */
final class Alignment {

  private static final int SHORT_PART = 4;

  /** In a shorter word another first letter makes another word. */
  static final int SHORTEST_WITH_ANY_START = 8;

  private static final int MOST_WRITTEN_TOGETHER = 4;

  private List<Name.Word> read;
  private final List<Name.Word> listed;
  private final boolean[] readUsed;
  private final boolean[] listedUsed;
  private final Manner manner;
  private final List<Pair> pairs = new ArrayList<>();
  private boolean cutAtEnd;

  /**
   * Words that mean the same.
   *
   * @param read as read
   * @param listed as listed
   * @param worth information of the listed words that counts, in nats
   * @param fit how they agree
   */
  record Pair(String read, String listed, double worth, Fit fit) {

    private Pair turned() {
      return new Pair(/* read= */ listed, /* listed= */ read, worth, fit);
    }
  }

  /**
   * Takes the name as read for the beginning of the listed one, cut off by the length of its field:
   * what follows is not missing, and the last piece is no word of its own.
   */
  void endsInTheMiddle() {
    Arrays.fill(listedUsed, true);
    readUsed[read.size() - 1] = true;
    cutAtEnd = true;
  }

  private Alignment(List<Name.Word> read, List<Name.Word> listed, Manner manner) {
    this(read, listed, new boolean[read.size()], new boolean[listed.size()], manner);
  }

  private Alignment(
      List<Name.Word> read,
      List<Name.Word> listed,
      boolean[] readUsed,
      boolean[] listedUsed,
      Manner manner) {
    this.read = read;
    this.listed = listed;
    this.readUsed = readUsed;
    this.listedUsed = listedUsed;
    this.manner = manner;
  }

  /**
   * Aligns two names.
   *
   * @param maybeCut whether the record may have cut off the last word
   */
  static Alignment of(List<Name.Word> read, List<Name.Word> listed, boolean maybeCut) {
    Alignment alignment = new Alignment(read, listed, Manner.AS_LISTED);
    alignment.same();
    alignment.writtenTogether(2);
    alignment.writtenApart();
    alignment.writtenWithForm();
    alignment.misspelt();
    if (maybeCut) {
      alignment.cut();
    }
    alignment.abbreviated();
    return alignment;
  }

  /**
   * Aligns two names of which either may be the one that is misspelt, abbreviated or cut off.
   *
   * @param maybeCut whether the last word of either may be cut off
   */
  static Alignment between(List<Name.Word> one, List<Name.Word> other, boolean maybeCut) {
    Alignment there = new Alignment(one, other, Manner.AS_EQUALS);
    Alignment back =
        new Alignment(
            other,
            one,
            /* readUsed= */ there.listedUsed,
            /* listedUsed= */ there.readUsed,
            Manner.AS_EQUALS);
    there.same();
    for (int words = MOST_WRITTEN_TOGETHER; words > 1; words--) {
      there.writtenTogether(words);
      back.writtenTogether(words);
    }
    for (Alignment way : List.of(there, back)) {
      way.writtenWithForm();
      way.misspelt();
      if (maybeCut) {
        way.cut();
      }
      way.abbreviated();
    }
    back.pairs.forEach(pair -> there.pairs.add(pair.turned()));
    return there;
  }

  List<Pair> pairs() {
    return pairs;
  }

  /**
   * Whether each word agrees letter by letter and none is left over on either side.
   *
   * @param own the vendor's own words; places among them may be added, and an address
   */
  boolean isExact(Set<String> own) {
    return !cutAtEnd
        && pairs.stream().allMatch(pair -> pair.fit() == Fit.SAME)
        && isWhole(own)
        && unmatched().stream().allMatch(FurtherWords::sayHardlyMore);
  }

  /**
   * Whether no listed word is missing and nothing was added but the vendor's own words and an
   * address.
   */
  boolean isWhole(Set<String> own) {
    if (!missing().isEmpty()) {
      return false;
    }
    boolean behind = true;
    for (int m = read.size() - 1; m >= 0; m--) {
      behind &= !readUsed[m];
      Name.Word word = read.get(m);
      boolean address =
          word.kind() == Name.Kind.ADDRESS
              || (behind && FurtherWords.isTown(word))
              || (behind && FurtherWords.areDistinctive(listed) && FurtherWords.isLoose(word));
      if (!readUsed[m] && !address && !own.contains(word.token().canonical())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes what stands in other parts of the field for remarks, if one part holds the listed name
   * and nothing else: "X / CAGE 1AB23", "VENDOR NAME: X".
   */
  void setAside(Parts parts, Set<String> own) {
    if (parts.areOne() || pairs.isEmpty() || !missing().isEmpty()) {
      return;
    }
    int part = parts.partOf(read.get(firstUsed()));
    for (int m = 0; m < read.size(); m++) {
      boolean here = parts.partOf(read.get(m)) == part;
      if (readUsed[m] != here && (readUsed[m] || !FurtherWords.saysNothing(read.get(m), own))) {
        return;
      }
    }
    read =
        read.stream()
            .map(
                word ->
                    parts.partOf(word) == part || word.kind() == Name.Kind.PLACE
                        ? word
                        : word.as(Name.Kind.ADDRESS))
            .toList();
  }

  private int firstUsed() {
    int first = 0;
    while (!readUsed[first]) {
      first++;
    }
    return first;
  }

  /** Whether no listed word is missing and all stand before any other word. */
  boolean isInFront() {
    boolean other = false;
    for (boolean used : readUsed) {
      if (used && other) {
        return false;
      }
      other |= !used;
    }
    return !cutAtEnd && missing().isEmpty();
  }

  /** Whether the name is the listed one and a country, as firms name their branches abroad. */
  boolean isBranch(Set<String> own) {
    List<Name.Word> further = unmatched();
    return !cutAtEnd
        && missing().isEmpty()
        && pairs.stream().allMatch(pair -> pair.fit().isSpacing())
        && further.stream().anyMatch(word -> FurtherWords.isPlaceAbroad(word))
        && further.stream().allMatch(word -> FurtherWords.mayStandInABranch(word, own));
  }

  List<Name.Word> unmatched() {
    return left(read, readUsed);
  }

  List<Name.Word> missing() {
    return left(listed, listedUsed);
  }

  private static List<Name.Word> left(List<Name.Word> words, boolean[] used) {
    return IntStream.range(0, words.size()).filter(i -> !used[i]).mapToObj(words::get).toList();
  }

  private void same() {
    for (int d = 0; d < listed.size(); d++) {
      for (int m = 0; m < read.size() && !listedUsed[d]; m++) {
        if (!readUsed[m] && areSame(listed.get(d), read.get(m))) {
          pair(m, m + 1, d, d + 1, Fit.SAME);
        }
      }
    }
  }

  /** "1ST" and "First" count the same. */
  private static boolean areSame(Name.Word one, Name.Word other) {
    return one.token().canonical().equals(other.token().canonical())
        || (one.kind() == Name.Kind.NUMBER
            && other.kind() == Name.Kind.NUMBER
            && one.number().isPresent()
            && one.number().equals(other.number()));
  }

  private void writtenTogether(int words) {
    for (int d = 0; d + words <= listed.size(); d++) {
      Optional<String> joined = unusedRun(d, words);
      for (int m = 0; m < read.size() && joined.isPresent(); m++) {
        if (!readUsed[m] && token(read, m).text().equals(joined.get())) {
          pair(m, m + 1, d, d + words, Fit.JOINED);
          break;
        }
      }
    }
  }

  private Optional<String> unusedRun(int from, int words) {
    StringBuilder joined = new StringBuilder();
    for (int d = from; d < from + words; d++) {
      if (listedUsed[d]) {
        return Optional.empty();
      }
      joined.append(token(listed, d).text());
    }
    return Optional.of(joined.toString());
  }

  private void writtenApart() {
    for (int m = 0; m + 1 < read.size(); m++) {
      String joined = token(read, m).text() + token(read, m + 1).text();
      for (int d = 0; d < listed.size() && !readUsed[m] && !readUsed[m + 1]; d++) {
        if (!listedUsed[d] && token(listed, d).text().equals(joined)) {
          pair(m, m + 2, d, d + 1, apart(token(read, m), token(read, m + 1)));
        }
      }
    }
  }

  private void writtenWithForm() {
    for (int m = 0; m < read.size(); m++) {
      Set<String> names = readUsed[m] ? Set.of() : GluedForms.namesIn(token(read, m).text());
      for (int d = 0; d < listed.size() && !readUsed[m] && !names.isEmpty(); d++) {
        if (!listedUsed[d] && names.contains(token(listed, d).text())) {
          pair(m, m + 1, d, d + 1, Fit.JOINED);
        } else if (d + 1 < listed.size() && unusedRun(d, 2).filter(names::contains).isPresent()) {
          pair(m, m + 1, d, d + 2, Fit.JOINED);
        }
      }
    }
  }

  /** "HIK VISION" is one word; "HUA WEI" may be a person. */
  private static Fit apart(Token first, Token second) {
    boolean bothShort = first.text().length() <= SHORT_PART && second.text().length() <= SHORT_PART;
    return bothShort ? Fit.WRITTEN_APART : Fit.JOINED;
  }

  private void misspelt() {
    for (int d = 0; d < listed.size(); d++) {
      Token listedToken = token(listed, d);
      int allowed = NameKeys.editsAllowed(listedToken);
      for (int m = 0; m < read.size() && !listedUsed[d] && allowed > 0; m++) {
        if (readUsed[m]
            || !manner.mayBeMisspelt().test(token(read, m))
            || startsOtherwise(token(read, m).text(), listedToken.text())) {
          continue;
        }
        int edits = Spelling.slips(token(read, m).text(), listedToken.text(), allowed);
        if (edits <= allowed) {
          Fit fit = misspelt(token(read, m).text(), listedToken.text(), edits);
          boolean shortWord = listedToken.text().length() == Spelling.SHORTEST_WITH_ONE_EDIT;
          double share = shortWord && fit != Fit.SLIP ? Weight.FIVE_LETTER_SHARE.nats() : 1;
          pair(m, m + 1, d, d + 1, fit, share);
        }
      }
    }
  }

  private Fit misspelt(String read, String listed, int edits) {
    if (edits > 1) {
      return Fit.TWO_EDITS;
    }
    return manner.tellsSlips() && Spelling.isSlip(read, listed) ? Fit.SLIP : Fit.ONE_EDIT;
  }

  private void cut() {
    int last = read.size() - 1;
    if (last < 0 || readUsed[last]) {
      return;
    }
    String start = token(read, last).text();
    for (int d = 0; d < listed.size() && !readUsed[last]; d++) {
      boolean fits =
          start.length() >= NameKeys.SHORTEST_CUT_WORD && token(listed, d).text().startsWith(start);
      if (!listedUsed[d] && fits) {
        double left = (double) start.length() / token(listed, d).text().length();
        pair(last, last + 1, d, d + 1, Fit.CUT, left);
      }
    }
  }

  /** People rarely mistype the first letter; in a short word it makes another word. */
  private static boolean startsOtherwise(String read, String listed) {
    return listed.length() < SHORTEST_WITH_ANY_START && read.charAt(0) != listed.charAt(0);
  }

  /** "MEM" for memory. Words that tell companies apart are not abbreviated. */
  private void abbreviated() {
    for (int d = 0; d < listed.size(); d++) {
      boolean ordinary = Vocabulary.shipped().isOrdinary(token(listed, d).canonical());
      for (int m = 0; m < read.size() && !listedUsed[d]; m++) {
        if (!readUsed[m]
            && (ordinary
                || Spelling.isWithoutVowelsOf(token(read, m).text(), token(listed, d).text()))
            && Abbreviations.isShortFor(token(read, m).text(), token(listed, d).text())
            && manner.mayBeShort().test(token(read, m))) {
          pair(m, m + 1, d, d + 1, Fit.ABBREVIATED);
        }
      }
    }
  }

  private void pair(int fromRead, int toRead, int fromListed, int toListed, Fit fit) {
    pair(fromRead, toRead, fromListed, toListed, fit, 1);
  }

  private void pair(int fromRead, int toRead, int fromListed, int toListed, Fit fit, double share) {
    StringBuilder readText = new StringBuilder();
    for (int m = fromRead; m < toRead; m++) {
      readUsed[m] = true;
      readText.append(readText.isEmpty() ? "" : " ").append(token(read, m).text());
    }
    StringBuilder listedText = new StringBuilder();
    double nats = 0;
    for (int d = fromListed; d < toListed; d++) {
      listedUsed[d] = true;
      nats += manner.worth().applyAsDouble(listed.get(d));
      listedText.append(listedText.isEmpty() ? "" : " ").append(token(listed, d).text());
    }
    pairs.add(
        new Pair(readText.toString(), listedText.toString(), share * fit.share() * nats, fit));
  }

  private static Token token(List<Name.Word> words, int at) {
    return words.get(at).token();
  }
}
