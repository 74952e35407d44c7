package dev.interdict.internal.record.row;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.interdict.internal.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names by which columns go, for one kind of file. Case, accents, blanks and punctuation do not
 * count, {@code #} reads "number" and a trailing index ("Manufacturer 2") is dropped.
 */
public final class ColumnNames {

  private static final CharMatcher NAME_CHARS =
      CharMatcher.forPredicate(Character::isLetterOrDigit);
  private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();
  private static final Splitter NAMES = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final CharMatcher DELIMITERS = CharMatcher.anyOf(",;\t|");
  private static final Splitter EITHER = Splitter.onPattern("/|\\(|\\)|\\bor\\b");
  private static final Pattern TRAILING_INDEX = Pattern.compile("[0-9]{1,2}$");
  private static final int LONGEST_NAME = 120;

  /** Procurement data: our own names first, then those of USAspending, FPDS and spreadsheets. */
  public static final ColumnNames PROCUREMENT = shipped("procurement-columns.txt");

  /** Bills of materials as CAD programs, distributors and people write them. */
  public static final ColumnNames BOM = shipped("bom-columns.txt");

  private final Map<String, Column> byKey;

  private ColumnNames(Map<String, Column> byKey) {
    this.byKey = byKey;
  }

  /** Reads a table: a column's meaning, a colon, its names; lines that begin with # are remarks. */
  private static ColumnNames shipped(String resource) {
    Map<String, Column> byKey = new HashMap<>();
    for (String line : LINES.split(text(resource))) {
      if (line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      Column column = Column.valueOf(line.substring(0, colon));
      NAMES.split(line.substring(colon + 1)).forEach(name -> byKey.putIfAbsent(key(name), column));
    }
    return new ColumnNames(byKey);
  }

  private static String text(String resource) {
    try (InputStream input =
        ColumnNames.class.getResourceAsStream("/dev/interdict/record/" + resource)) {
      return new String(requireNonNull(input, resource).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
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
  public Optional<Column> known(String name) {
    return name.length() > LONGEST_NAME ? Optional.empty() : exact(name);
  }

  private Optional<Column> exact(String name) {
    String key = key(name);
    return Optional.ofNullable(byKey.get(key))
        .or(() -> Optional.ofNullable(byKey.get(TRAILING_INDEX.matcher(key).replaceFirst(""))));
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
