package dev.interdict.internal.record.bom;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.interdict.internal.record.row.BadCell;
import dev.interdict.internal.record.row.CellText;
import dev.interdict.internal.record.row.Column;
import dev.interdict.internal.record.row.ColumnNames;
import dev.interdict.internal.record.row.PackageNames;
import dev.interdict.record.Role;
import dev.interdict.record.source.ReadResult.Reason;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the members of a component or service that can point to a vendor; skips the others. */
public final class CycloneDxMembers {

  private static final Map<String, Role> TEXTS =
      Map.of(
          "publisher", Role.PUBLISHER,
          "author", Role.PUBLISHER,
          "group", Role.PUBLISHER,
          "name", Role.PRODUCT,
          "description", Role.DESCRIPTION);

  private static final Map<String, Role> ORGANISATIONS =
      Map.of(
          "manufacturer", Role.MANUFACTURER,
          "supplier", Role.SUPPLIER,
          "provider", Role.SUPPLIER,
          "authors", Role.PUBLISHER,
          "swid", Role.PRODUCT);

  private static final Set<String> NOTED = Set.of("type", "bom-ref", "purl", "name", "version");

  /** Links that belong to the maker; advisories and licences point to others. */
  private static final Set<String> LINKS =
      Set.of("website", "vcs", "distribution", "source-distribution", "documentation", "support");

  private final JsonParser parser;

  CycloneDxMembers(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads the value whose first token was read last. */
  void read(String member, CycloneDxPart part) throws IOException {
    if (TEXTS.containsKey(member) || NOTED.contains(member) || member.equals("cpe")) {
      Optional<String> text = text(member, part);
      if (text.isPresent()) {
        take(member, text.get(), part);
      }
    } else if (ORGANISATIONS.containsKey(member)) {
      organisations(member, ORGANISATIONS.get(member), part);
    } else {
      list(member, part);
    }
  }

  /**
   * Reads a member of the document's metadata, which speak of the product. From 1.6 on the
   * manufacturer there is who wrote the bill; the product's maker went by {@code manufacture}.
   */
  void readOfMetadata(String member, CycloneDxPart part) throws IOException {
    switch (member) {
      case "manufacture" -> organisations(member, Role.MANUFACTURER, part);
      case "supplier" -> organisations(member, Role.SUPPLIER, part);
      case "manufacturer" -> organisations(member, Role.PUBLISHER, part);
      default -> parser.skipChildren();
    }
  }

  private void list(String member, CycloneDxPart part) throws IOException {
    switch (member) {
      case "externalReferences" -> eachObject(() -> externalReference(part));
      case "properties" -> eachObject(() -> property(part));
      case "endpoints" -> eachText(member, part, url -> link("endpoints", url, part));
      default -> parser.skipChildren();
    }
  }

  private static void take(String member, String text, CycloneDxPart part) {
    if (NOTED.contains(member)) {
      part.note(member, text);
    }
    Role role = TEXTS.get(member);
    if (role != null) {
      part.mention(role, member, text);
    }
    if (member.equals("cpe")) {
      PackageNames names = PackageNames.ofCpe(text);
      names.maker().ifPresent(maker -> part.mention(Role.MANUFACTURER, member, maker));
      names.product().ifPresent(product -> part.mention(Role.PRODUCT, member, product));
    }
    if (member.equals("purl")) {
      PackageNames names = PackageNames.ofPurl(text);
      names.maker().ifPresent(maker -> part.mention(Role.PUBLISHER, member, maker));
      names.product().ifPresent(product -> part.mention(Role.PRODUCT, member, product));
    }
  }

  /** One organisation or person, or an array of them. */
  private void organisations(String member, Role role, CycloneDxPart part) throws IOException {
    eachObject(() -> organisation(member, role, part));
  }

  private void organisation(String member, Role role, CycloneDxPart part) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      if (field.equals("name")) {
        text(member, part).ifPresent(name -> part.mention(role, member, name));
      } else if (field.equals("url")) {
        eachText(member, part, url -> link(member + ".url", url, part));
      } else {
        parser.skipChildren();
      }
    }
  }

  private void externalReference(CycloneDxPart part) throws IOException {
    String type = "";
    String url = "";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      if (field.equals("type")) {
        type = text("externalReferences", part).orElse("");
      } else if (field.equals("url")) {
        url = text("externalReferences", part).orElse("");
      } else {
        parser.skipChildren();
      }
    }
    if (LINKS.contains(type)) {
      link("externalReferences." + type, url, part);
    }
  }

  /** Tools name makers in properties such as {@code acme:part:manufacturer}. */
  private void property(CycloneDxPart part) throws IOException {
    String name = "";
    String value = "";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      if (field.equals("name")) {
        name = text("properties", part).orElse("");
      } else if (field.equals("value")) {
        value = text("properties", part).orElse("");
      } else {
        parser.skipChildren();
      }
    }
    take(name, name.substring(name.lastIndexOf(':') + 1), value, part);
  }

  private static void take(String name, String last, String value, CycloneDxPart part) {
    Optional<Column> column = ColumnNames.BOM.known(last);
    if (column.isEmpty()) {
      return;
    }
    String field = "properties." + name;
    switch (column.get()) {
      case MANUFACTURER -> part.mention(Role.MANUFACTURER, field, value);
      case SUPPLIER -> part.mention(Role.SUPPLIER, field, value);
      case PART_NUMBER -> part.mention(Role.PART_NUMBER, field, value);
      case IDENTIFIER -> part.mention(Role.IDENTIFIER, field, value);
      case ORIGIN_COUNTRY -> part.originCountry(value);
      default -> {
        // Quantities, places and the tools' own notes say nothing about a maker.
      }
    }
  }

  private static void link(String field, String url, CycloneDxPart part) {
    part.mention(Role.DESCRIPTION, field, CellText.withoutQuery(url));
  }

  private interface Step {
    void run() throws IOException;
  }

  private interface TextUse {
    void take(String text);
  }

  private void eachObject(Step step) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      step.run();
      return;
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        step.run();
      } else {
        parser.skipChildren();
      }
    }
  }

  private void eachText(String member, CycloneDxPart part, TextUse use) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      text(member, part).ifPresent(use::take);
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      text(member, part).ifPresent(use::take);
    }
  }

  /** The current value if it is a text; anything else but null is a fault of the part. */
  private Optional<String> text(String member, CycloneDxPart part) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    if (token.isStructStart()) {
      parser.skipChildren();
      part.fault(new BadCell(member, Reason.BAD_VALUE, "must be a text"));
      return Optional.empty();
    }
    return Optional.of(parser.getText());
  }
}
