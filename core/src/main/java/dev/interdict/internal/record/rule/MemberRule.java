package dev.interdict.internal.record.rule;

/**
 * A member of an object; in XML a child element ({@code name}), an attribute ({@code @name}) or the
 * text ({@code #}).
 *
 * @param index place of the name among those of the object
 * @param kind what it may hold
 * @param versions where the rule applies
 * @param required versions in which it must be there
 * @param repeats whether an XML element may stand more than once
 */
record MemberRule(String name, int index, Kind kind, int versions, int required, boolean repeats) {

  /** The name as people write it. */
  String plainName() {
    return name.startsWith("@") ? name.substring(1) : name;
  }

  long bit() {
    return 1L << index;
  }
}
