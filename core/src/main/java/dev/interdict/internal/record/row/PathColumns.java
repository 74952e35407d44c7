package dev.interdict.internal.record.row;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the members of deeply nested records say. Only the end of a path counts, the longest known
 * one first, since versions of a format move whole branches about but keep the names in them.
 */
public final class PathColumns implements MemberNames {

  /** Federal Procurement Data System: Atom feeds, and the same flattened to JSON. */
  public static final PathColumns FPDS = new PathColumns("fpds-paths.txt");

  /** SAM.gov: contract awards, opportunities and entities. */
  public static final PathColumns SAM = new PathColumns("sam-paths.txt");

  private static final Splitter NAMES = Splitter.on(Pattern.compile(" |__")).omitEmptyStrings();
  private static final int LONGEST_END = 3;
  private static final int LONGEST_PATH = 400;

  private final Map<String, Column> byEnd;

  private PathColumns(String resource) {
    this.byEnd = ColumnTable.read(resource, name -> name.toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<Column> known(String path) {
    if (path.length() > LONGEST_PATH) {
      return Optional.empty();
    }
    List<String> names = NAMES.splitToList(path.toLowerCase(Locale.ROOT));
    Column whole = byEnd.get("^" + String.join(" ", names));
    if (whole != null) {
      return Optional.of(whole);
    }
    for (int from = Math.max(0, names.size() - LONGEST_END); from < names.size(); from++) {
      Column column = byEnd.get(String.join(" ", names.subList(from, names.size())));
      if (column != null) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
