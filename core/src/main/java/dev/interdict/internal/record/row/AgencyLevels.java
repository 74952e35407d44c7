package dev.interdict.internal.record.row;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the names of a buyer into order where a source writes the department first. */
final class AgencyLevels {

  /** A full stop between names; those of "U.S." belong to one. */
  private static final Splitter LEVELS =
      Splitter.on(Pattern.compile("(?<=[\\w)]{2})\\.(?=\\S)")).trimResults();

  private AgencyLevels() {}

  static List<String> mostSpecificFirst(List<Cell> cells) {
    boolean departmentFirst =
        cells.stream().anyMatch(cell -> cell.field().endsWith("organizationHierarchy name"));
    List<String> names =
        cells.stream()
            .flatMap(
                cell ->
                    cell.field().endsWith("fullParentPathName")
                        ? Lists.reverse(LEVELS.splitToList(cell.text())).stream()
                        : List.of(cell.text()).stream())
            .toList();
    return departmentFirst ? Lists.reverse(names) : names;
  }
}
