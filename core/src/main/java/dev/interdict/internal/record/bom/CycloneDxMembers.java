package dev.interdict.internal.record.bom;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.interdict.internal.record.row.BadCell;
import dev.interdict.record.Role;
import dev.interdict.record.source.ReadResult.Reason;
import java.io.IOException;
import java.util.Optional;

/** Reads the members of a component or service that can point to a vendor; skips the others. */
public final class CycloneDxMembers {

  private final JsonParser parser;

  CycloneDxMembers(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads the value whose first token was read last. */
  void read(String member, Part part) throws IOException {
    if (PartTexts.isText(member)) {
      Optional<String> text = text(member, part);
      if (text.isPresent()) {
        PartTexts.text(member, text.get(), part);
      }
    } else if (PartTexts.organisation(member).isPresent()) {
      organisations(member, PartTexts.organisation(member).get(), part);
    } else {
      list(member, part);
    }
  }

  /** Reads a member of the document's metadata, which speak of the product. */
  void readOfMetadata(String member, Part part) throws IOException {
    Optional<Role> role = PartTexts.organisationOfMetadata(member);
    if (role.isPresent()) {
      organisations(member, role.get(), part);
    } else {
      parser.skipChildren();
    }
  }

  private void list(String member, Part part) throws IOException {
    switch (member) {
      case "externalReferences" -> eachObject(() -> externalReference(part));
      case "properties" -> eachObject(() -> property(part));
      case "endpoints" -> eachText(member, part, url -> PartTexts.link("endpoints", url, part));
      default -> parser.skipChildren();
    }
  }

  /** One organisation or person, or an array of them. */
  private void organisations(String member, Role role, Part part) throws IOException {
    eachObject(() -> organisation(member, role, part));
  }

  private void organisation(String member, Role role, Part part) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      if (field.equals("name")) {
        text(member, part).ifPresent(name -> part.mention(role, member, name));
      } else if (field.equals("url")) {
        eachText(member, part, url -> PartTexts.link(member + ".url", url, part));
      } else {
        parser.skipChildren();
      }
    }
  }

  private void externalReference(Part part) throws IOException {
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
    PartTexts.reference(type, url, part);
  }

  private void property(Part part) throws IOException {
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
    PartTexts.property(name, value, part);
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

  private void eachText(String member, Part part, TextUse use) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      text(member, part).ifPresent(use::take);
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      text(member, part).ifPresent(use::take);
    }
  }

  /** The current value if it is a text; anything else but null is a fault of the part. */
  private Optional<String> text(String member, Part part) throws IOException {
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
