package dev.interdict.internal.text;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Company forms such as "Co., Ltd." and the countries that use them. */
final class LegalForms {

  private static final Map<String, Set<String>> COUNTRIES = new HashMap<>();
  private static final Map<String, String> KINDS = new HashMap<>();
  private static final Set<String> AT_THE_END = new HashSet<>();

  /** How many words the longest form has that starts with a word. */
  private static final Map<String, Integer> LONGEST = new HashMap<>();

  static {
    for (List<String> cells : Vocabulary.rows("legal-forms.csv")) {
      List<Token> tokens = Tokenizer.tokens(cells.get(0));
      String text = text(tokens, 0, tokens.size());
      COUNTRIES
          .computeIfAbsent(text, form -> new HashSet<>())
          .addAll(Splitter.on(';').omitEmptyStrings().splitToList(cells.get(1)));
      KINDS.put(text, cells.get(2));
      if (cells.get(3).equals("end")) {
        AT_THE_END.add(text);
      }
      LONGEST.merge(tokens.get(0).canonical(), tokens.size(), Math::max);
    }
  }

  private LegalForms() {}

  /** Number of tokens of the longest form that starts at that token; 0 if none does. */
  static int lengthAt(List<Token> tokens, int at) {
    int longest = LONGEST.getOrDefault(tokens.get(at).canonical(), 0);
    for (int length = Math.min(longest, tokens.size() - at); length > 0; length--) {
      String text = text(tokens, at, length);
      boolean atEnd = at > 0 && at + length == tokens.size();
      if (COUNTRIES.containsKey(text) && (atEnd || !AT_THE_END.contains(text))) {
        return length;
      }
    }
    return 0;
  }

  /** Countries that use the form; empty if many do. */
  static Set<String> countries(List<Token> tokens, int at, int length) {
    return COUNTRIES.getOrDefault(text(tokens, at, length), Set.of());
  }

  /** What sort of company a form stands for, whatever the language; empty if it does not say. */
  static Optional<String> kind(String text) {
    return Optional.ofNullable(KINDS.get(text)).filter(kind -> !kind.isEmpty());
  }

  /** The form with its abbreviations opened, so that "Co., Ltd." equals "Company Limited". */
  static String text(List<Token> tokens, int at, int length) {
    if (length == 1) {
      return tokens.get(at).canonical();
    }
    StringBuilder text = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      text.append(i == at ? "" : " ").append(tokens.get(i).canonical());
    }
    return text.toString();
  }
}
