package dev.interdict.internal.record.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an object, or an element of XML, may and must hold. Filled by {@link RuleBook} alone. */
final class TypeRule {

  private final String name;
  private final Map<String, List<MemberRule>> members = new HashMap<>();
  private final List<MemberRule> required = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final Map<Integer, String> awaited = new HashMap<>();
  private int open;
  private long alone;
  private int aloneVersions;

  TypeRule(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void add(String member, Kind kind, int versions, int mustBe, boolean repeats) {
    MemberRule rule = new MemberRule(member, place(member), kind, versions, mustBe, repeats);
    members.computeIfAbsent(member, any -> new ArrayList<>()).add(rule);
    if (mustBe != 0) {
      required.add(rule);
    }
  }

  void add(Condition condition) {
    conditions.add(condition);
    if (condition instanceof Condition.Needs needs) {
      awaited.put(Long.numberOfTrailingZeros(needs.other()), needs.value());
    }
  }

  void open(int versions) {
    open |= versions;
  }

  void alone(String member, int versions) {
    alone = 1L << place(member);
    aloneVersions = versions;
  }

  private int place(String member) {
    List<MemberRule> same = members.get(member);
    int place = same == null ? members.size() : same.get(0).index();
    if (place >= Long.SIZE) {
      throw new IllegalStateException(name + " has too many members");
    }
    return place;
  }

  /** The bit of a member, with {@code @} or without. */
  Optional<Long> bit(String member) {
    List<MemberRule> rules = members.getOrDefault(member, members.get("@" + member));
    return Optional.ofNullable(rules).map(same -> same.get(0).bit());
  }

  /** The rule for a member; empty if none of the versions knows it. */
  Optional<MemberRule> member(String member, int versions) {
    List<MemberRule> rules = members.get(member);
    if (rules == null) {
      return Optional.empty();
    }
    for (MemberRule rule : rules) {
      if ((rule.versions() & versions) != 0) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** Members that some version asks for. */
  List<MemberRule> required() {
    return required;
  }

  List<Condition> conditions() {
    return conditions;
  }

  /** Whether members that are not known are allowed. */
  boolean isOpen(int versions) {
    return (open & versions) != 0;
  }

  /** Whether an object with these members must be the only one of its array. */
  boolean isAlone(long seen, int versions) {
    return (seen & alone) != 0 && (aloneVersions & versions) == versions;
  }

  /** Whether that value of a member is one that another member needs. */
  boolean isAwaited(MemberRule member, String value) {
    return value.equals(awaited.get(member.index()));
  }

  /** Whether others need a value of the member. */
  boolean awaits(MemberRule member) {
    return awaited.containsKey(member.index());
  }
}
