package dev.interdict.internal.record.rule;

import com.google.common.base.Joiner;
import java.util.List;

/** What members of one object ask of each other, in some versions. */
sealed interface Condition {

  /** Where it applies. */
  int versions();

  /** Whether an object with these members keeps to it. */
  boolean holds(OpenType open);

  /** What is wrong if it does not. */
  String fault();

  /**
   * How many of some members there must be.
   *
   * @param members their places
   * @param names their names
   */
  record Count(List<String> names, long members, int least, int most, int versions)
      implements Condition {

    @Override
    public boolean holds(OpenType open) {
      int count = Long.bitCount(open.seen() & members);
      return least <= count && count <= most;
    }

    @Override
    public String fault() {
      String all = Joiner.on(", ").join(names);
      if (least == 0) {
        return "must not have all of " + all;
      }
      return most == 1 ? "must have exactly one of " + all : "must have one of " + all;
    }
  }

  /**
   * A member that another one allows.
   *
   * @param member place of the member
   * @param name its name
   * @param other place of the one that allows it
   * @param otherName its name
   * @param value the value that the other must have
   */
  record Needs(long member, String name, long other, String otherName, String value, int versions)
      implements Condition {

    @Override
    public boolean holds(OpenType open) {
      return (open.seen() & member) == 0 || (open.met() & other) != 0;
    }

    @Override
    public String fault() {
      return "must not have " + name + " unless " + otherName + " is " + value;
    }
  }
}
