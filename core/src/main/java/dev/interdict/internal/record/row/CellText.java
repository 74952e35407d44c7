package dev.interdict.internal.record.row;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Cleans cells as read. */
public final class CellText {

  /** What people and programs write when there is nothing to write. */
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "-",
          "--",
          "~",
          "?",
          "*",
          ".",
          "n/a",
          "na",
          "#n/a",
          "none",
          "null",
          "nan",
          "nil",
          "tbd",
          "tba",
          "unknown",
          "any",
          "not applicable",
          "not available",
          "\\n",
          "[]",
          "{}");

  private static final int LONGEST_PLACEHOLDER = 16;

  private static final CharMatcher PLACEHOLDER_STARTS = starts();

  private static final CharMatcher BREAKS =
      CharMatcher.anyOf("\t\n\u000B\f\r\u0085\u2028\u2029").precomputed();
  private static final CharMatcher CONTROLS =
      CharMatcher.javaIsoControl().or(CharMatcher.is('\uFEFF')).precomputed();
  private static final CharMatcher UNWANTED = CONTROLS.or(BREAKS);
  private static final CharMatcher BLANKS = CharMatcher.whitespace();
  private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.)\\S+");

  private CellText() {}

  /**
   * The text on one line without control characters; empty if it is blank or stands for nothing.
   * Control characters go rather than count as letters, so that a NUL inside a name hides nothing.
   */
  public static Optional<String> clean(String raw) {
    String text = hasControls(raw) ? withoutControls(raw) : raw;
    String trimmed = BLANKS.trimFrom(text);
    return trimmed.isEmpty() || isPlaceholder(trimmed) ? Optional.empty() : Optional.of(trimmed);
  }

  private static boolean isPlaceholder(String text) {
    return text.length() <= LONGEST_PLACEHOLDER
        && PLACEHOLDER_STARTS.matches(text.charAt(0))
        && PLACEHOLDERS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static CharMatcher starts() {
    StringBuilder starts = new StringBuilder();
    for (String placeholder : PLACEHOLDERS) {
      starts.append(placeholder.charAt(0)).append(Character.toUpperCase(placeholder.charAt(0)));
    }
    return CharMatcher.anyOf(starts).precomputed();
  }

  private static String withoutControls(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (BREAKS.matches(c)) {
        kept.append(' ');
      } else if (!CONTROLS.matches(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** One plain pass, since nearly all cells have none. */
  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c >= '\u007F' && UNWANTED.matches(c))) {
        return true;
      }
    }
    return false;
  }

  /** A link without query and fragment, which hold tracking codes; any other text as it is. */
  public static String withoutQuery(String text) {
    if (!LINK.matcher(text).matches()) {
      return text;
    }
    int end = CharMatcher.anyOf("?#").indexIn(text);
    return end < 0 ? text : text.substring(0, end);
  }
}
