package dev.interdict.internal.text;

import dev.interdict.internal.text.Name.Kind;
import dev.interdict.internal.text.Name.Word;
import java.util.List;
import java.util.Set;

/** Finds what clerks and systems write around a company's name: "ATTN MR CHEN", "- DELETE DUP". */
final class Remarks {

  private static final Set<String> NOTES =
      Set.of(
          "account",
          "acct",
          "attention",
          "attn",
          "branch",
          "cage",
          "code",
          "deactivated",
          "delete",
          "deleted",
          "do",
          "duns",
          "dup",
          "duplicate",
          "ein",
          "ex",
          "fka",
          "formerly",
          "hold",
          "immediate",
          "inactive",
          "mr",
          "mrs",
          "ms",
          "not",
          "old",
          "on",
          "owned",
          "parent",
          "pending",
          "po",
          "ref",
          "remit",
          "subsidiary",
          "supplier",
          "tin",
          "uei",
          "ult",
          "ultimate",
          "use",
          "vat",
          "vendor",
          "void",
          "wholly",
          "zz",
          "zzz");

  /** A note is followed by a word that belongs to it: "MR CHEN". */
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "cage", "uei", "duns", "code");

  /** Notes that names also begin or end with. */
  private static final Set<String> DOUBTFUL =
      Set.of(
          "account",
          "by",
          "care",
          "code",
          "do",
          "for",
          "hold",
          "maker",
          "name",
          "not",
          "of",
          "office",
          "old",
          "on",
          "po",
          "ref",
          "supplier",
          "to",
          "use",
          "via");

  private static final int SHORTEST_NUMBER = 4;
  private static final int FEWEST_WORDS = 2;

  private Remarks() {}

  /** Marks the remarks at both ends. */
  static void mark(List<Word> words) {
    int front = front(words);
    int back = back(words, front);
    if (back - front < FEWEST_WORDS) {
      return;
    }
    for (int at = 0; at < words.size(); at++) {
      if (at < front || at >= back) {
        remark(words, at);
      }
    }
  }

  /** End of the remarks before the name; what may be the name's first word needs a sure note. */
  private static int front(List<Word> words) {
    int end = 0;
    boolean sure = false;
    int at = 0;
    while (at < words.size() && isRemark(words.get(at))) {
      sure |= isSure(words.get(at));
      sure |= at > 0;
      at = TITLES.contains(text(words, at)) ? endOfNumber(words, at + 1) : at + 1;
      end = sure ? Math.min(at, words.size()) : 0;
    }
    return end;
  }

  /** A number of letters and digits, as in "UEI J7K2PQ9LM4X5", comes in many words. */
  private static int endOfNumber(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && words.get(at).token().gluedRight()) {
      at++;
    }
    return at + 1;
  }

  private static int back(List<Word> words, int front) {
    int start = words.size();
    boolean sure = false;
    int at = words.size();
    while (at > front && isRemarkAtEnd(words, at - 1)) {
      at--;
      sure |= isSure(words.get(at));
      start = sure ? at : words.size();
    }
    return start;
  }

  private static boolean isRemarkAtEnd(List<Word> words, int at) {
    return isRemark(words.get(at)) || (at > 0 && TITLES.contains(text(words, at - 1)));
  }

  private static boolean isRemark(Word word) {
    return word.token().isNumber()
        || (word.kind() != Kind.LEGAL_FORM
            && (NOTES.contains(word.token().text()) || DOUBTFUL.contains(word.token().text())));
  }

  private static boolean isSure(Word word) {
    String text = word.token().text();
    return word.token().isNumber() ? text.length() >= SHORTEST_NUMBER : !DOUBTFUL.contains(text);
  }

  private static void remark(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.kind() == Kind.WORD || word.kind() == Kind.NUMBER) {
      words.set(at, new Word(word.token(), Kind.ADDRESS, word.information()));
    }
  }

  private static String text(List<Word> words, int at) {
    return words.get(at).token().text();
  }
}
