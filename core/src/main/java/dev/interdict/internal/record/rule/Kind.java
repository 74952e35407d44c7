package dev.interdict.internal.record.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a member may hold. */
sealed interface Kind {

  /** Kinds that need no more to be said. */
  enum Plain implements Kind {
    TEXT,
    /** A text that is not empty. */
    REF,
    /** A text that is not empty and stands in one such place only. */
    KEY,
    INTEGER,
    NUMBER,
    BOOLEAN,
    /** Not looked into. */
    ANY
  }

  /**
   * One of these texts.
   *
   * @param versions the versions in which a text is allowed
   */
  record Values(Map<String, Integer> versions) implements Kind {}

  /**
   * A text of this form.
   *
   * @param pattern fits the whole text
   */
  record Form(Pattern pattern) implements Kind {}

  /**
   * A number in hexadecimal digits.
   *
   * @param lengths how many digits it may have
   */
  record Hex(Set<Integer> lengths) implements Kind {}

  /**
   * An object; in XML an element.
   *
   * @param type what it holds
   */
  record Typed(TypeRule type) implements Kind {}

  /**
   * An array of JSON.
   *
   * @param item what it holds
   */
  record ListOf(Kind item) implements Kind {}

  /**
   * Either of these, told apart by the token.
   *
   * @param kinds the kinds, of which no two begin alike
   */
  record Either(List<Kind> kinds) implements Kind {}
}
