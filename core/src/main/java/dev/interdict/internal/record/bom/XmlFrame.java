package dev.interdict.internal.record.bom;

import dev.interdict.internal.record.row.CellText;
import dev.interdict.internal.record.xml.XmlTexts;
import dev.interdict.record.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An open element of a CycloneDX document: the document, its metadata, or a part. */
final class XmlFrame {

  enum Kind {
    DOCUMENT,
    METADATA,
    PART
  }

  private final Kind kind;
  private final Part part;
  private final List<String> path;
  private final List<String> inside = new ArrayList<>();
  private String type = "";
  private String property = "";

  XmlFrame(Kind kind, Part part, List<String> path) {
    this.kind = kind;
    this.part = part;
    this.path = path;
  }

  Kind kind() {
    return kind;
  }

  /** The part it is, or that takes its texts. */
  Part part() {
    return part;
  }

  /** Names of the parts around those inside it. */
  List<String> path() {
    return path;
  }

  void enter(String element) {
    inside.add(element);
  }

  void leave() {
    inside.remove(inside.size() - 1);
  }

  boolean isAtStart() {
    return inside.isEmpty();
  }

  /** Whether the elements inside this frame lead to here. */
  boolean isAt(String... elements) {
    if (inside.size() != elements.length) {
      return false;
    }
    for (int i = elements.length - 1; i >= 0; i--) {
      if (!inside.get(i).equals(elements[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the element just entered is a part. */
  boolean holdsPart() {
    return kind == Kind.METADATA
        ? isAt("component")
        : isAt("components", "component") || isAt("services", "service");
  }

  /** Takes the attributes of the element just entered. */
  void attributes(XmlTexts xml) {
    if (isAt("externalReferences", "reference")) {
      type = xml.attribute("type");
    } else if (isAt("properties", "property")) {
      property = xml.attribute("name");
    } else if (kind == Kind.PART && isAt("swid")) {
      part.mention(Role.PRODUCT, "swid", xml.attribute("name"));
    }
  }

  /** Takes the text of the element about to be left. */
  void text(String text) {
    if (CellText.clean(text).isEmpty() || kind == Kind.DOCUMENT) {
      return;
    }
    if (inside.size() >= 2 && organisation(text)) {
      return;
    }
    if (kind == Kind.PART) {
      partText(text);
    }
  }

  private boolean organisation(String text) {
    String member = inside.get(0);
    Optional<Role> role =
        kind == Kind.PART
            ? PartTexts.organisation(member)
            : PartTexts.organisationOfMetadata(member);
    String last = inside.get(inside.size() - 1);
    boolean own = inside.size() == 2 || isAt("authors", "author", "name");
    if (role.isEmpty() || !own) {
      return false;
    }
    if (last.equals("name")) {
      part.mention(role.get(), member, text);
    } else if (last.equals("url")) {
      PartTexts.link(member + ".url", text, part);
    }
    return true;
  }

  private void partText(String text) {
    if (isAt("externalReferences", "reference", "url")) {
      PartTexts.reference(type, text, part);
    } else if (isAt("properties", "property")) {
      PartTexts.property(property, text, part);
    } else if (isAt("endpoints", "endpoint")) {
      PartTexts.link("endpoints", text, part);
    } else if (inside.size() == 1 && PartTexts.isText(inside.get(0))) {
      PartTexts.text(inside.get(0), text, part);
    }
  }
}
