package dev.interdict.internal.score;

import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.text.GluedForms;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Spelling;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Vocabulary;
import dev.interdict.internal.weight.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Pairs the words of a name as read with the words of a listed name; order does not matter. */
final class Alignment {

  private static final int SHORT_PART = 4;
  private static final int SHORTEST_WITH_ANY_START = 8;

  private final List<Name.Word> read;
  private final List<Name.Word> listed;
  private final boolean[] readUsed;
  private final boolean[] listedUsed;
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
  record Pair(String read, String listed, double worth, Fit fit) {}

  /**
   * Takes the name as read for the beginning of the listed one, cut off by the length of its field:
   * what follows is not missing, and the last piece is no word of its own.
   */
  void endsInTheMiddle() {
    Arrays.fill(listedUsed, true);
    readUsed[read.size() - 1] = true;
    cutAtEnd = true;
  }

  /** How a read and a listed word agree. */
  enum Fit {
    SAME,
    JOINED,
    WRITTEN_APART,
    ONE_EDIT,
    TWO_EDITS,
    ABBREVIATED,
    CUT;

    double share() {
      return switch (this) {
        case SAME -> 1;
        case JOINED -> Weight.JOINED_SHARE.nats();
        case WRITTEN_APART -> Weight.WRITTEN_APART_SHARE.nats();
        case ONE_EDIT -> Weight.ONE_EDIT_SHARE.nats();
        case TWO_EDITS -> Weight.TWO_EDIT_SHARE.nats();
        case ABBREVIATED -> Weight.ABBREVIATED_SHARE.nats();
        case CUT -> Weight.TRUNCATED_SHARE.nats();
      };
    }

    boolean isMisspelt() {
      return this == ONE_EDIT || this == TWO_EDITS;
    }
  }

  private Alignment(List<Name.Word> read, List<Name.Word> listed) {
    this.read = read;
    this.listed = listed;
    this.readUsed = new boolean[read.size()];
    this.listedUsed = new boolean[listed.size()];
  }

  /**
   * Aligns two names.
   *
   * @param maybeCut whether the record may have cut off the last word
   */
  static Alignment of(List<Name.Word> read, List<Name.Word> listed, boolean maybeCut) {
    Alignment alignment = new Alignment(read, listed);
    alignment.same();
    alignment.writtenTogether();
    alignment.writtenApart();
    alignment.writtenWithForm();
    alignment.misspelt();
    if (maybeCut) {
      alignment.cut();
    }
    alignment.abbreviated();
    return alignment;
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
        && unmatched().stream().allMatch(WordEvidence::saysWhere);
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
      boolean address = word.kind() == Name.Kind.ADDRESS || (behind && isTown(word));
      if (!readUsed[m] && !address && !own.contains(word.token().canonical())) {
        return false;
      }
    }
    return true;
  }

  /** A country behind a name more often makes it a sister company. */
  private static boolean isTown(Name.Word word) {
    return Vocabulary.shipped()
        .place(word.token().canonical())
        .filter(Vocabulary.Place.LOCALITY::equals)
        .isPresent();
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
        if (!readUsed[m] && token(listed, d).canonical().equals(token(read, m).canonical())) {
          pair(m, m + 1, d, d + 1, Fit.SAME);
        }
      }
    }
  }

  private void writtenTogether() {
    for (int d = 0; d + 1 < listed.size(); d++) {
      String joined = token(listed, d).text() + token(listed, d + 1).text();
      for (int m = 0; m < read.size() && !listedUsed[d] && !listedUsed[d + 1]; m++) {
        if (!readUsed[m] && token(read, m).text().equals(joined)) {
          pair(m, m + 1, d, d + 2, Fit.JOINED);
        }
      }
    }
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
            || !NameKeys.mayBeMisspelt(token(read, m))
            || startsOtherwise(token(read, m).text(), listedToken.text())) {
          continue;
        }
        int edits = Spelling.edits(token(read, m).text(), listedToken.text(), allowed);
        if (edits <= allowed) {
          boolean shortWord = listedToken.text().length() == Spelling.SHORTEST_WITH_ONE_EDIT;
          double share = shortWord ? Weight.FIVE_LETTER_SHARE.nats() : 1;
          pair(m, m + 1, d, d + 1, edits == 1 ? Fit.ONE_EDIT : Fit.TWO_EDITS, share);
        }
      }
    }
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
      for (int m = 0; m < read.size() && ordinary && !listedUsed[d]; m++) {
        if (!readUsed[m] && isShortFor(token(read, m).text(), token(listed, d).text())) {
          pair(m, m + 1, d, d + 1, Fit.ABBREVIATED);
        }
      }
    }
  }

  private static boolean isShortFor(String read, String listed) {
    if (read.length() < NameKeys.SHORTEST_CUT_WORD || read.length() + 2 > listed.length()) {
      return false;
    }
    if (listed.startsWith(read)) {
      return true;
    }
    int at = 0;
    for (int i = 0; i < listed.length() && at < read.length(); i++) {
      at += listed.charAt(i) == read.charAt(at) ? 1 : 0;
    }
    boolean inOrder = at == read.length() && listed.charAt(0) == read.charAt(0);
    boolean sameEnd = listed.charAt(listed.length() - 1) == read.charAt(read.length() - 1);
    return inOrder && sameEnd;
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
    double worth = 0;
    for (int d = fromListed; d < toListed; d++) {
      listedUsed[d] = true;
      worth += NameKeys.worth(listed.get(d));
      listedText.append(listedText.isEmpty() ? "" : " ").append(token(listed, d).text());
    }
    pairs.add(
        new Pair(readText.toString(), listedText.toString(), share * fit.share() * worth, fit));
  }

  private static Token token(List<Name.Word> words, int at) {
    return words.get(at).token();
  }
}
