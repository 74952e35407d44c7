package dev.interdict.internal.record.rule;

import com.google.common.base.CharMatcher;
import dev.interdict.internal.record.input.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** What a document does against the rules: each kind of breach once, with its first line. */
final class Breaches {

  /** Kinds of breach that are told; a document made by a machine has one or two. */
  private static final int TOLD = 20;

  private static final int LONGEST_NAME = 40;
  private static final CharMatcher NAME =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("-_.:$"));

  /** A kind of breach. */
  private static final class Told {
    private final OptionalLong line;
    private long times;

    Told(OptionalLong line) {
      this.line = line;
    }
  }

  private final Supplier<OptionalLong> line;
  private final Map<String, Told> told = new LinkedHashMap<>();
  private long others;

  /**
   * None yet.
   *
   * @param line where the document is being read
   */
  Breaches(Supplier<OptionalLong> line) {
    this.line = line;
  }

  void add(String what) {
    Told known = told.get(what);
    if (known == null && told.size() >= TOLD) {
      others++;
      return;
    }
    if (known == null) {
      known = new Told(line.get());
      told.put(what, known);
    }
    known.times++;
  }

  void clear() {
    told.clear();
    others = 0;
  }

  /** A name from the document, made safe to be shown. */
  static String shown(String name) {
    String plain = NAME.retainFrom(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    return plain.isEmpty() ? "a member" : plain;
  }

  /** A word on each. */
  List<Remark> remarks(String version) {
    String start = "not as CycloneDX " + version + " asks: ";
    List<Remark> remarks = new ArrayList<>();
    told.forEach(
        (what, breach) -> remarks.add(new Remark(breach.line, start + what + times(breach))));
    if (others > 0) {
      remarks.add(new Remark(OptionalLong.empty(), start + others + " more faults of other kinds"));
    }
    return remarks;
  }

  private static String times(Told breach) {
    String first = breach.line.isPresent() ? "line " + breach.line.getAsLong() : "";
    if (breach.times == 1) {
      return first.isEmpty() ? "" : " (" + first + ")";
    }
    return " (" + breach.times + " times" + (first.isEmpty() ? "" : ", first on " + first) + ")";
  }
}
