package dev.interdict.internal.record.rule;

import dev.interdict.internal.record.input.Remark;
import dev.interdict.internal.record.xml.XmlTexts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Holds a CycloneDX document in XML against the rules, event by event. */
public final class RuledXml {

  /** An open element. */
  private static final class Frame {
    private final OpenType element;
    private final String name;
    private final Kind text;

    Frame(OpenType element, String name, Kind text) {
      this.element = element;
      this.name = name;
      this.text = text;
    }
  }

  /** Elements that hold a text alone. */
  private static final TypeRule LEAF = leaf();

  private final XmlTexts xml;
  private final Breaches breaches;
  private final Keys keys = new Keys();
  private final Deque<Frame> open = new ArrayDeque<>();
  private final StringBuilder content = new StringBuilder();
  private String namespace = "";
  private String prefix = "";
  private int versions;
  private int ignored;

  /** Looks over the shoulder of that reader. */
  public RuledXml(XmlTexts xml) {
    this.xml = xml;
    this.breaches = new Breaches(xml::line);
  }

  private static TypeRule leaf() {
    TypeRule leaf = new TypeRule("");
    leaf.open(Versions.ALL);
    return leaf;
  }

  /** What the document does against the rules, so far. */
  public List<Remark> remarks() {
    return breaches.remarks(Versions.name(versions));
  }

  /** An element begins. */
  public void start() {
    content.setLength(0);
    if (open.isEmpty()) {
      root();
    } else if (ignored > 0 || isForeign()) {
      ignored++;
    } else {
      child(open.element().element, xml.name());
    }
  }

  private void root() {
    prefix = xml.prefix();
    namespace = xml.namespace();
    versions = Versions.of(namespace.substring(namespace.lastIndexOf('/') + 1));
    ignored = versions == 0 ? 1 : 0;
    push(RuleBook.XML, "bom");
  }

  private boolean isForeign() {
    if (!xml.prefix().equals(prefix)) {
      return true;
    }
    String own = xml.attributes() == 0 ? "" : xml.namespace();
    return !own.isEmpty() && !own.equals(namespace);
  }

  private void child(OpenType around, String name) {
    TypeRule type = around.type();
    Optional<MemberRule> member = type.member(name, versions);
    if (member.isEmpty()) {
      ignored++;
      if (!type.isOpen(versions)) {
        breaches.add(type.name() + ": " + Breaches.shown(name) + " is not known");
      }
      return;
    }
    if (!around.see(member.get()) && !member.get().repeats()) {
      breaches.add(type.name() + ": " + name + " stands more than once");
    }
    Kind kind = member.get().kind();
    if (kind == Kind.Plain.ANY) {
      ignored++;
    } else if (kind instanceof Kind.Typed typed) {
      push(typed.type(), name);
    } else {
      open.push(new Frame(new OpenType(LEAF), name, kind));
    }
  }

  private void push(TypeRule type, String name) {
    Kind text = type.member("#", versions).map(MemberRule::kind).orElse(Kind.Plain.ANY);
    OpenType element = new OpenType(type);
    open.push(new Frame(element, name, text));
    for (int i = 0; i < xml.attributes(); i++) {
      if (xml.attributePrefix(i).isEmpty()) {
        attribute(element, xml.attributeName(i), xml.attributeValue(i));
      }
    }
  }

  private void attribute(OpenType element, String name, String value) {
    Optional<MemberRule> member = element.type().member("@" + name, versions);
    if (member.isPresent()) {
      element.see(member.get());
      element.value(member.get(), value);
      check(member.get().kind(), value, element.type(), name);
    }
  }

  private void check(Kind kind, String text, TypeRule around, String name) {
    if (Scalars.isLookedAt(kind)) {
      Scalars.fault(kind, text.strip(), versions, keys)
          .ifPresent(fault -> breaches.add(around.name() + "." + name + " " + fault));
    }
  }

  /** A piece of text. */
  public void text(String piece) {
    if (ignored > 0 || open.isEmpty()) {
      return;
    }
    int room = Scalars.LONGEST + 1 - content.length();
    if (room > 0 && Scalars.isLookedAt(open.element().text)) {
      content.append(piece, 0, Math.min(room, piece.length()));
    }
  }

  /** An element ends. */
  public void end() {
    if (ignored > 0) {
      ignored--;
      return;
    }
    Frame frame = open.pop();
    TypeRule own = frame.element.type();
    if (own.equals(LEAF)) {
      check(frame.text, content.toString(), open.element().element.type(), frame.name);
    } else {
      check(frame.text, content.toString(), own, "text");
      frame.element.close(versions, breaches);
    }
    content.setLength(0);
  }
}
