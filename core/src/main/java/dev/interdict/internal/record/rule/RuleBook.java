package dev.interdict.internal.record.rule;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import dev.interdict.internal.record.input.RecordResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code cyclonedx-rules.txt}, whose head says what its lines mean. */
final class RuleBook {

  private static final Splitter WORDS = Splitter.on(' ').trimResults().omitEmptyStrings();
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
  private static final Splitter KINDS = Splitter.on('|');

  /** What is asked of a document in JSON. */
  static final TypeRule JSON = new RuleBook("json").read();

  /** What is asked of a document in XML. */
  static final TypeRule XML = new RuleBook("xml").read();

  private final String format;
  private final Map<String, Map<String, Integer>> lists = new HashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, TypeRule> types = new HashMap<>();
  private int open;
  private Optional<TypeRule> type = Optional.empty();

  private RuleBook(String format) {
    this.format = format;
    for (Kind.Plain plain : Kind.Plain.values()) {
      kinds.put(Ascii.toLowerCase(plain.name()), plain);
    }
  }

  private TypeRule read() {
    String licenses = RecordResource.text("spdx-licenses.txt");
    LINES.split(licenses).forEach(id -> list("license-id", List.of(id)));
    for (String line : LINES.split(RecordResource.text("cyclonedx-rules.txt"))) {
      if (!line.startsWith("#")) {
        line(WORDS.splitToList(line));
      }
    }
    return type("bom");
  }

  private void line(List<String> words) {
    String first = words.get(0);
    boolean json = first.equals("json");
    if (json || first.equals("xml")) {
      if (first.equals(format)) {
        line(words.subList(1, words.size()));
      }
      return;
    }
    List<String> rest = words.subList(1, words.size());
    switch (first) {
      case "list" -> list(rest.get(0), rest.subList(1, rest.size()));
      case "form" -> kinds.put(rest.get(0), new Kind.Form(Pattern.compile(rest.get(1))));
      case "hex" ->
          kinds.put(
              rest.get(0),
              new Kind.Hex(
                  rest.stream().skip(1).map(Integer::valueOf).collect(Collectors.toSet())));
      case "type" -> begin(rest.get(0));
      case "open" -> open(Versions.range(rest.isEmpty() ? "" : rest.get(0)));
      case "one", "some", "apart", "alone", "needs" -> condition(first, rest);
      default -> member(first, rest);
    }
  }

  private void list(String name, List<String> values) {
    Map<String, Integer> list = lists.computeIfAbsent(name, any -> new HashMap<>());
    for (String value : values) {
      int at = value.indexOf('@');
      String text = at < 0 ? value : value.substring(0, at);
      list.put(text, Versions.range(at < 0 ? "" : value.substring(at + 1)));
    }
    kinds.putIfAbsent(name, new Kind.Values(list));
  }

  private void begin(String name) {
    TypeRule begun = type(name);
    begun.open(open);
    type = Optional.of(begun);
  }

  private TypeRule type(String name) {
    return types.computeIfAbsent(name, TypeRule::new);
  }

  private void open(int versions) {
    if (type.isPresent()) {
      type.get().open(versions);
    } else {
      open = versions;
    }
  }

  private void condition(String sort, List<String> words) {
    String last = words.get(words.size() - 1);
    boolean ranged = Character.isDigit(last.charAt(0));
    int versions = Versions.range(ranged ? last : "");
    List<String> names = ranged ? words.subList(0, words.size() - 1) : words;
    TypeRule of = type.orElseThrow();
    switch (sort) {
      case "alone" -> of.alone(names.get(0), versions);
      case "needs" -> of.add(needs(of, names.get(0), names.get(1), versions));
      default -> {
        int least = sort.equals("apart") ? 0 : 1;
        int most = sort.equals("one") ? 1 : names.size() - (1 - least);
        of.add(new Condition.Count(names, bits(of, names), least, most, versions));
      }
    }
  }

  private static Condition needs(TypeRule of, String member, String other, int versions) {
    String name = other.substring(0, other.indexOf('='));
    String value = other.substring(name.length() + 1);
    return new Condition.Needs(
        of.bit(member).orElseThrow(), member, of.bit(name).orElseThrow(), name, value, versions);
  }

  private static long bits(TypeRule of, List<String> names) {
    return names.stream().mapToLong(name -> of.bit(name).orElseThrow()).sum();
  }

  private void member(String word, List<String> rest) {
    int mark = word.indexOf('!');
    String required = mark < 0 ? "" : word.substring(mark + 1);
    String name = mark < 0 ? word : word.substring(0, mark);
    boolean repeats = name.endsWith("*");
    List<String> more = new ArrayList<>(rest.subList(1, rest.size()));
    String item = "";
    if (more.size() > 1 && more.get(0).equals("as")) {
      item = more.get(1);
      more.subList(0, 2).clear();
    }
    int versions = Versions.range(more.isEmpty() ? "" : more.get(0));
    int mustBe = mark < 0 ? 0 : versions & Versions.range(required);
    String bare = repeats ? name.substring(0, name.length() - 1) : name;
    if (format.equals("json")) {
      String plain = bare.startsWith("@") ? bare.substring(1) : bare;
      type.orElseThrow().add(plain, kind(rest.get(0)), versions, mustBe, false);
    } else {
      element(bare, rest.get(0), item, new Reach(versions, mustBe, repeats));
    }
  }

  /** Where a rule of a member applies, where the member is asked for, whether it repeats. */
  private record Reach(int versions, int required, boolean repeats) {}

  private void element(String name, String kind, String item, Reach reach) {
    TypeRule of = type.orElseThrow();
    boolean many = kind.startsWith("[");
    Kind each = kind(many ? kind.substring(1, kind.length() - 1) : kind);
    if (!many || item.equals("+")) {
      of.add(name, each, reach.versions(), reach.required(), many || reach.repeats());
      return;
    }
    TypeRule around = new TypeRule(name);
    around.add(item, each, Versions.ALL, 0, true);
    of.add(name, new Kind.Typed(around), reach.versions(), reach.required(), false);
  }

  private Kind kind(String word) {
    if (word.indexOf('|') > 0) {
      return new Kind.Either(KINDS.splitToStream(word).map(this::kind).toList());
    }
    if (word.startsWith("[")) {
      return new Kind.ListOf(kind(word.substring(1, word.length() - 1)));
    }
    Kind known = kinds.get(word);
    return known == null ? new Kind.Typed(type(word)) : known;
  }
}
