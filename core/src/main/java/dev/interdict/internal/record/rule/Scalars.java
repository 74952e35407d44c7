package dev.interdict.internal.record.rule;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Doubles;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks texts and numbers. */
final class Scalars {

  /** Longer texts have no form. */
  static final int LONGEST = 400;

  private static final CharMatcher HEX =
      CharMatcher.inRange('0', '9')
          .or(CharMatcher.inRange('a', 'f'))
          .or(CharMatcher.inRange('A', 'F'))
          .precomputed();
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,30}");
  private static final Set<String> BOOLEANS = Set.of("true", "false", "1", "0");

  private Scalars() {}

  /** Whether the text itself matters, rather than that there is one. */
  static boolean isLookedAt(Kind kind) {
    return kind != Kind.Plain.TEXT && kind != Kind.Plain.ANY;
  }

  /** What is wrong with a text. */
  static Optional<String> fault(Kind kind, String text, int versions, Keys keys) {
    if (kind instanceof Kind.Values values) {
      return when(
          (values.versions().getOrDefault(text, 0) & versions) == 0, "is not a known value");
    }
    if (kind instanceof Kind.Form form) {
      boolean fits = text.length() <= LONGEST && form.pattern().matcher(text).matches();
      return when(!fits, "has another form than it must");
    }
    if (kind instanceof Kind.Hex hex) {
      boolean fits = hex.lengths().contains(text.length()) && HEX.matchesAllOf(text);
      return when(!fits, "has another form than it must");
    }
    if (kind instanceof Kind.Plain plain) {
      return plain(plain, text, keys);
    }
    return Optional.empty();
  }

  private static Optional<String> plain(Kind.Plain kind, String text, Keys keys) {
    return switch (kind) {
      case REF -> when(text.isEmpty(), "is empty");
      case KEY -> text.isEmpty() ? Optional.of("is empty") : repeated(text, keys);
      case INTEGER -> when(!INTEGER.matcher(text).matches(), "must be a whole number");
      case NUMBER -> when(Doubles.tryParse(text) == null, "must be a number");
      case BOOLEAN -> when(!BOOLEANS.contains(text), "must be true or false");
      case TEXT, ANY -> Optional.empty();
    };
  }

  private static Optional<String> repeated(String text, Keys keys) {
    return when(!keys.add(text), "is the same in two places");
  }

  private static Optional<String> when(boolean wrong, String fault) {
    return wrong ? Optional.of(fault) : Optional.empty();
  }
}
