package dev.interdict.internal.record.row;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.interdict.internal.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names by which columns go, for one kind of file. Case, accents, blanks and punctuation do not
 * count, {@code #} reads "number" and a trailing index ("Manufacturer 2") is dropped.
 */
public final class ColumnNames implements MemberNames {

  private static final CharMatcher NAME_CHARS =
      CharMatcher.forPredicate(Character::isLetterOrDigit);
  private static final CharMatcher DELIMITERS = CharMatcher.anyOf(",;\t|");
  private static final Splitter EITHER = Splitter.onPattern("/|\\(|\\)|\\bor\\b");
  private static final int LONGEST_INDEX = 2;
  private static final Pattern TRAILING_INDEX = Pattern.compile("[0-9]{1," + LONGEST_INDEX + "}$");
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final int LONGEST_NAME = 120;

  /** Procurement data: our own names first, then those of USAspending, FPDS and spreadsheets. */
  public static final ColumnNames PROCUREMENT =
      new ColumnNames(ColumnTable.read("procurement-columns.txt", ColumnNames::key));

  /** Bills of materials as CAD programs, distributors and people write them. */
  public static final ColumnNames BOM =
      new ColumnNames(ColumnTable.read("bom-columns.txt", ColumnNames::key));

  private final Map<String, Column> byKey;
  private final int mostDigits;

  private ColumnNames(Map<String, Column> byKey) {
    this.byKey = byKey;
    this.mostDigits =
        LONGEST_INDEX + byKey.keySet().stream().mapToInt(DIGITS::countIn).max().orElse(0);
  }

  /** These names and a user's, which come first and mean one of Interdict's own. */
  ColumnNames with(Map<String, String> columns) {
    if (columns.isEmpty()) {
      return this;
    }
    Map<String, Column> more = new HashMap<>(byKey);
    columns.forEach((name, meaning) -> more.put(key(name), meaning(meaning)));
    return new ColumnNames(more);
  }

  private static Column meaning(String ownName) {
    return ownName.equals("supplier")
        ? Column.SUPPLIER
        : PROCUREMENT
            .known(ownName)
            .orElseThrow(() -> new IllegalArgumentException("no such column: " + ownName));
  }

  /** What the column of that name says. */
  public Optional<Column> find(String name) {
    boolean tooLong = name.length() > LONGEST_NAME;
    if (name.isBlank() || tooLong || DELIMITERS.matchesAnyOf(name)) {
      return Optional.empty();
    }
    return exact(name).or(() -> oneOf(name));
  }

  /** The same for the path of a JSON member, which only counts as a whole. */
  @Override
  public Optional<Column> known(String name) {
    return name.length() > LONGEST_NAME ? Optional.empty() : exact(name);
  }

  private Optional<Column> exact(String name) {
    if (DIGITS.countIn(name) > mostDigits) {
      return Optional.empty();
    }
    String key = key(name);
    Column column = byKey.get(key);
    boolean indexed =
        column == null && !key.isEmpty() && DIGITS.matches(key.charAt(key.length() - 1));
    return Optional.ofNullable(
        indexed ? byKey.get(TRAILING_INDEX.matcher(key).replaceFirst("")) : column);
  }

  /** "Mfr Part / Generic" and "Part Number (MPN)" say two things, one of them known. */
  private Optional<Column> oneOf(String name) {
    List<String> parts = EITHER.splitToList(name);
    return parts.size() < 2
        ? Optional.empty()
        : parts.stream().flatMap(part -> exact(part).stream()).findFirst();
  }

  private static String key(String name) {
    return NAME_CHARS.retainFrom(Texts.fold(name.replace("#", " number ")));
  }
}
