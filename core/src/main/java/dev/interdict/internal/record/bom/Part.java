package dev.interdict.internal.record.bom;

import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.row.BadCell;
import dev.interdict.internal.record.row.CellText;
import dev.interdict.record.BomComponent;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Item;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects a part of a bill of materials while it is read. */
public final class Part {

  private static final Pattern PART_NUMBER_LIKE = Pattern.compile("(?=.*\\d)[^\\s:]{4,60}");
  private static final int LONGEST_ID = 200;
  private static final int MENTION = 72;

  private final SourceLocation where;
  private final List<String> path;
  private final List<Mention> mentions = new ArrayList<>();
  private Optional<BadCell> fault = Optional.empty();
  private String type = "";
  private String ref = "";
  private String purl = "";
  private String name = "";
  private String version = "";
  private Optional<String> originCountry = Optional.empty();

  Part(SourceLocation where, List<String> path) {
    this.where = where;
    this.path = path;
  }

  SourceLocation where() {
    return where;
  }

  /** Path for the parts inside this one. */
  List<String> innerPath() {
    String full = Stream.of(name, ref).filter(text -> !text.isEmpty()).findFirst().orElse(id());
    String own = full.substring(0, Math.min(full.length(), LONGEST_ID));
    return Stream.concat(path.stream(), Stream.of(own)).toList();
  }

  /** Adds a text that can point to a vendor. */
  void mention(Role role, String field, String raw) {
    Optional<String> text = CellText.clean(raw);
    if (text.isEmpty() || isKnown(role, text.get())) {
      return;
    }
    if (text.get().length() > Limits.TEXT || mentions.size() >= Limits.COMPONENT_LIST) {
      fault(
          new BadCell(
              field,
              Reason.TOO_LARGE,
              "the text has more than "
                  + Limits.TEXT
                  + " characters, or the component more than "
                  + Limits.COMPONENT_LIST
                  + " texts"));
      return;
    }
    mentions.add(new Mention(role, field, text.get()));
  }

  /** Notes one of the scalars from which identity and kind are told. */
  void note(String field, String raw) {
    String text = CellText.clean(raw).orElse("");
    switch (field) {
      case "type" -> type = text;
      case "bom-ref" -> ref = text;
      case "purl" -> purl = text;
      case "name" -> name = text;
      case "version" -> version = text;
      default -> throw new IllegalArgumentException(field);
    }
  }

  void originCountry(String raw) {
    originCountry = originCountry.or(() -> CellText.clean(raw));
  }

  /** Remembers the first thing that is wrong. */
  void fault(BadCell first) {
    fault = fault.or(() -> Optional.of(first));
  }

  /** Takes over the mentions of what surrounds the part. */
  void addAll(Part around) {
    around.mentions.forEach(seen -> mention(seen.role(), seen.field(), seen.text()));
    around.fault.ifPresent(this::fault);
  }

  /** Memory that the texts take, in characters. */
  long size() {
    return mentions.stream().mapToLong(mention -> MENTION + mention.text().length()).sum();
  }

  boolean isEmpty() {
    return mentions.isEmpty() && fault.isEmpty();
  }

  /** The component, or why there is none. */
  ReadResult result(String bom) {
    if (fault.isPresent()) {
      return fault.get().at(where);
    }
    addPartNumber();
    if (mentions.isEmpty()) {
      return new Rejected(
          where, "name", Reason.NOTHING_TO_CHECK, "the component names neither itself nor a maker");
    }
    return new Item(
        new BomComponent(
            id(),
            bom,
            path,
            Optional.empty(),
            List.of(),
            mentions,
            originCountry,
            Optional.of(where)),
        where);
  }

  /** Hardware bills put the part number into the name. */
  private void addPartNumber() {
    boolean hardware = type.equals("device") || type.equals("firmware");
    if (hardware && PART_NUMBER_LIKE.matcher(name).matches()) {
      mention(Role.PART_NUMBER, "name", name);
    }
  }

  private String id() {
    String full = version.isEmpty() ? name : name + "@" + version;
    return Stream.of(ref, purl, full)
        .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID)
        .findFirst()
        .orElse("component " + where.row());
  }

  private boolean isKnown(Role role, String text) {
    for (Mention seen : mentions) {
      if (seen.role() == role && seen.text().equals(text)) {
        return true;
      }
    }
    return false;
  }
}
