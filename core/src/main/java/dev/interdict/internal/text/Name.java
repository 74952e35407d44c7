package dev.interdict.internal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

/**
 * A company name, read word by word.
 *
 * @param words all words in order, legal forms included
 * @param formCountries countries whose company forms the name carries; empty if it has none or a
 *     form that many countries use
 * @param forms the company forms, abbreviations opened
 */
public record Name(List<Word> words, Set<String> formCountries, Set<String> forms) {

  /** Information of a common Chinese word of any length, in nats. */
  private static final double HAN_WORD = 1;

  private static final int REMEMBERED = 1 << 9;
  private static final int LONGEST_REMEMBERED = 200;
  private static final AtomicReferenceArray<Reading> READINGS =
      new AtomicReferenceArray<>(REMEMBERED);

  private static final int SHORTEST_ADDRESS_NUMBER = 3;

  /** Fields that cut names are at least so long. */
  private static final int SHORTEST_CUT = 20;

  private static final int SHORTEST_CUT_FORM = 3;
  private static final List<String> CUT_FORMS =
      List.of("limited", "company", "corporation", "incorporated");

  /** What a word does in a name. */
  public enum Kind {
    /** Tells companies apart. */
    WORD,
    /** A place: says where, rarely who. */
    PLACE,
    /** A number: tells sister companies apart. */
    NUMBER,
    /**
     * Stands behind the company form, is a town and state, or a clerk's remark: tells little of who
     * it is.
     */
    ADDRESS,
    /** Company form. */
    LEGAL_FORM
  }

  /**
   * A word.
   *
   * @param token the token
   * @param kind what it does in the name
   * @param information how telling it is, in nats; 0 for legal forms
   */
  public record Word(Token token, Kind kind, double information) {

    /** The same word in another function. */
    public Word as(Kind other) {
      return kind == other ? this : new Word(token, other, information);
    }

    /** What sort of place the word names, whatever it does in the name; empty if it names none. */
    public Optional<Vocabulary.Place> place() {
      return Vocabulary.shipped().place(token.canonical());
    }

    /** The number that the word means, in digits; empty if it means none. */
    public Optional<String> number() {
      return NumberWords.digits(token.text(), kind == Kind.NUMBER);
    }
  }

  /** Reads a name. */
  public static Name of(String text) {
    int slot = text.hashCode() & (REMEMBERED - 1);
    Reading known = READINGS.get(slot);
    if (known != null && known.text.equals(text)) {
      return known.name;
    }
    Name name = of(Tokenizer.tokens(text));
    if (text.length() <= LONGEST_REMEMBERED) {
      READINGS.set(slot, new Reading(text, name));
    }
    return name;
  }

  /** A name that was read a moment ago: one name is looked at from several sides. */
  private record Reading(String text, Name name) {}

  /** Reads a name that is already split. */
  public static Name of(List<Token> tokens) {
    List<Word> words = new ArrayList<>(tokens.size());
    FormWatch watch = new FormWatch(words);
    Set<String> countries = new HashSet<>();
    Set<String> forms = new HashSet<>();
    int at = 0;
    while (at < tokens.size()) {
      int form = LegalForms.lengthAt(tokens, at);
      for (int i = at; i < at + form; i++) {
        words.add(new Word(tokens.get(i), Kind.LEGAL_FORM, 0));
      }
      if (form > 0) {
        countries.addAll(LegalForms.countries(tokens, at, form));
        forms.add(LegalForms.text(tokens, at, form));
        at += form;
        continue;
      }
      if (watch.isBehindForm()) {
        words.add(addressed(word(tokens.get(at), false, false)));
        at++;
        continue;
      }
      int known = HanWords.lengthAt(tokens, at);
      if (known > 0) {
        hanWord(tokens, at, known, words);
        at += known;
        continue;
      }
      boolean last = at + 1 == tokens.size() || LegalForms.lengthAt(tokens, at + 1) > 0;
      Word word = word(tokens.get(at), at == 0, last);
      boolean ending = at > 0 && tokens.get(at).endsOrdinal(tokens.get(at - 1));
      words.add(ending ? new Word(word.token(), Kind.ADDRESS, word.information()) : word);
      at++;
    }
    endCutForm(words);
    Addresses.mark(words);
    Remarks.mark(words);
    return new Name(List.copyOf(words), Set.copyOf(countries), Set.copyOf(forms));
  }

  /** A long name that ends in "LIM" or "CORPORA" had a company form before its field ended. */
  private static void endCutForm(List<Word> words) {
    int last = words.size() - 1;
    if (last < 2 || words.get(last).token().end() < SHORTEST_CUT) {
      return;
    }
    Token token = words.get(last).token();
    boolean behindForm = words.get(last - 1).kind() == Kind.LEGAL_FORM;
    boolean cut =
        behindForm
            ? token.text().equals("l") || token.text().equals("lt")
            : CUT_FORMS.stream()
                .anyMatch(form -> form.startsWith(token.text()) && !form.equals(token.text()));
    if (cut && token.text().length() >= (behindForm ? 1 : SHORTEST_CUT_FORM)) {
      words.set(last, new Word(token, Kind.LEGAL_FORM, 0));
    }
  }

  /** Whether a company form starts at that token. */
  public static boolean hasLegalFormAt(List<Token> tokens, int at) {
    return at < tokens.size() && LegalForms.lengthAt(tokens, at) > 0;
  }

  /** Watches for a company form behind a name; looks at each word once. */
  private static final class FormWatch {

    private final List<Word> words;
    private int read;
    private boolean named;
    private boolean behind;

    FormWatch(List<Word> words) {
      this.words = words;
    }

    boolean isBehindForm() {
      for (; read < words.size() && !behind; read++) {
        boolean form = words.get(read).kind() == Kind.LEGAL_FORM;
        behind = form && named;
        named = named || !form;
      }
      return behind;
    }
  }

  private static Word addressed(Word word) {
    boolean longNumber =
        word.token().isNumber() && word.token().text().length() >= SHORTEST_ADDRESS_NUMBER;
    return word.kind() == Kind.WORD || longNumber
        ? new Word(word.token(), Kind.ADDRESS, word.information())
        : word;
  }

  private static void hanWord(List<Token> tokens, int at, int length, List<Word> words) {
    Kind kind =
        HanWords.kind(tokens, at, length).filter(HanWords.Kind.PLACE::equals).isPresent()
            ? Kind.PLACE
            : Kind.WORD;
    for (int i = at; i < at + length; i++) {
      words.add(new Word(tokens.get(i), kind, HAN_WORD / length));
    }
  }

  private static Word word(Token token, boolean first, boolean last) {
    Vocabulary vocabulary = Vocabulary.shipped();
    double information = vocabulary.information(token.canonical());
    if (vocabulary.isPlace(token.canonical())) {
      return new Word(token, Kind.PLACE, information);
    }
    boolean number = NumberWords.isNumber(token, first, last);
    return new Word(token, number ? Kind.NUMBER : Kind.WORD, information);
  }

  /** The words without legal forms; all words if there is nothing else. */
  public List<Word> core() {
    List<Word> core = words.stream().filter(word -> word.kind() != Kind.LEGAL_FORM).toList();
    return core.isEmpty() ? words : core;
  }

  /** What sorts of company its forms stand for, whatever the language. */
  public Set<String> formKinds() {
    return forms.stream()
        .map(LegalForms::kind)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the name calls itself the branch in some country: "CATL USA INC", "X EUROPE BV". */
  public boolean isNationalBranch() {
    return words.stream()
        .skip(1)
        .anyMatch(
            word ->
                word.kind() == Kind.PLACE
                    && word.place().equals(Optional.of(Vocabulary.Place.COUNTRY)));
  }

  /** Whether the name carries a company form. */
  public boolean hasLegalForm() {
    return words.stream().anyMatch(word -> word.kind() == Kind.LEGAL_FORM);
  }

  /**
   * The words as they are written in running text: without the company form at either end, but with
   * one in the middle, as in "Aero Engine Corporation of China".
   */
  public List<Word> trimmed() {
    int first = 0;
    int last = words.size();
    while (first < last && words.get(first).kind() == Kind.LEGAL_FORM) {
      first++;
    }
    while (last > first && words.get(last - 1).kind() == Kind.LEGAL_FORM) {
      last--;
    }
    return first == last ? words : words.subList(first, last);
  }
}
