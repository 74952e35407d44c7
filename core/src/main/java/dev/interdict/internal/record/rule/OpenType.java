package dev.interdict.internal.record.rule;

/** An object or element that is being read, and which of its members were seen. */
final class OpenType {

  private final TypeRule type;
  private long seen;
  private long met;

  OpenType(TypeRule type) {
    this.type = type;
  }

  TypeRule type() {
    return type;
  }

  /** Places of the members that are there. */
  long seen() {
    return seen;
  }

  /** Places of the members with a value that others need. */
  long met() {
    return met;
  }

  /** Notes a member; false if it was there before. */
  boolean see(MemberRule member) {
    boolean first = (seen & member.bit()) == 0;
    seen |= member.bit();
    return first;
  }

  /** Notes the value of a member if another needs it. */
  void value(MemberRule member, String value) {
    if (type.isAwaited(member, value)) {
      met |= member.bit();
    }
  }

  /** Tells what is missing or does not go together. */
  void close(int versions, Breaches breaches) {
    for (MemberRule member : type.required()) {
      boolean must = (member.required() & versions) == versions;
      if (must && (seen & member.bit()) == 0) {
        breaches.add(type.name() + ": " + member.plainName() + " is missing");
      }
    }
    for (Condition condition : type.conditions()) {
      if ((condition.versions() & versions) == versions && !condition.holds(this)) {
        breaches.add(type.name() + ": " + condition.fault());
      }
    }
  }
}
