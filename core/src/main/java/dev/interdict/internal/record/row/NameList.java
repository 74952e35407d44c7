package dev.interdict.internal.record.row;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.stream.Collectors;

/** Writes names of columns or members into messages. */
public final class NameList {

  private static final int NAMES_SHOWN = 30;
  private static final int NAME_SHOWN = 40;

  private NameList() {}

  /** Names in quotes for a message, cut to a length that a person reads. */
  public static String shown(List<String> names) {
    if (names.isEmpty()) {
      return "none";
    }
    String list =
        names.stream()
            .limit(NAMES_SHOWN)
            .map(name -> name.length() > NAME_SHOWN ? name.substring(0, NAME_SHOWN) + "…" : name)
            .map(name -> "\"" + CharMatcher.javaIsoControl().removeFrom(name) + "\"")
            .collect(Collectors.joining(", "));
    int more = names.size() - NAMES_SHOWN;
    return more > 0 ? list + " and " + more + " more" : list;
  }
}
