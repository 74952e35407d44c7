package dev.interdict.internal.record.xml;

import com.google.common.base.Strings;
import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.IOException;
import java.io.Reader;
import java.util.OptionalLong;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML without document types, entities or anything from outside, and within limits. Names
 * come without their prefixes, because fragments do not declare them.
 */
public final class XmlTexts {

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader xml;
  private final EventBudget budget;
  private int depth;

  /** Opens a document or a fragment with one root. */
  public XmlTexts(Reader reader) throws XMLStreamException {
    this.budget = new EventBudget(reader);
    synchronized (FACTORY) {
      this.xml = FACTORY.createXMLStreamReader(budget);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Depth is limited here, with a reason that tells it; newer Java has a lower limit of its own.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched from outside");
        });
    return factory;
  }

  /**
   * Goes to the next event.
   *
   * @return its kind, one of {@link XMLStreamConstants}
   * @throws UnreadableInput if it is refused: a document type, too deep, too large
   */
  public int next() throws XMLStreamException, IOException {
    budget.renew();
    int event;
    try {
      event = xml.next();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new UnreadableInput(
          Reason.MALFORMED,
          "the XML declares a document type or refers to an entity, which is never followed; remove"
              + " it");
    }
    count(event);
    return event;
  }

  private void count(int event) throws UnreadableInput {
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    if (depth > Limits.XML_DEPTH) {
      throw new UnreadableInput(
          Reason.TOO_LARGE, "the XML is nested deeper than " + Limits.XML_DEPTH + " levels");
    }
  }

  /** Line on which the event ends; a tag may begin before. */
  public OptionalLong line() {
    int line = xml.getLocation().getLineNumber();
    return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
  }

  /** Whether another event follows. */
  public boolean hasNext() throws XMLStreamException {
    return xml.hasNext();
  }

  /** Name of the element without its prefix. */
  public String name() {
    return withoutPrefix(xml.getLocalName());
  }

  /** Prefix of the element's name; empty if it has none. */
  public String prefix() {
    String name = xml.getLocalName();
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  /** The namespace that the element declares for its own prefix; empty if it declares none. */
  public String namespace() {
    String own = prefix();
    for (int i = 0; i < attributes(); i++) {
      String before = attributePrefix(i);
      String name = xml.getAttributeLocalName(i);
      if (own.isEmpty() ? before.isEmpty() && name.equals("xmlns") : declares(before, name, own)) {
        return attributeValue(i);
      }
    }
    return "";
  }

  private static boolean declares(String before, String name, String prefix) {
    return before.equals("xmlns") && name.equals(prefix);
  }

  /** Prefix of an attribute's name; empty if it has none. */
  public String attributePrefix(int index) {
    return Strings.nullToEmpty(xml.getAttributePrefix(index));
  }

  /** Text of the event. */
  public String text() {
    return xml.getText();
  }

  /** Number of attributes of the element. */
  public int attributes() {
    return xml.getAttributeCount();
  }

  /** Name of an attribute without its prefix. */
  public String attributeName(int index) {
    return withoutPrefix(xml.getAttributeLocalName(index));
  }

  /** Value of an attribute. */
  public String attributeValue(int index) {
    return xml.getAttributeValue(index);
  }

  /** Value of the attribute of that name; empty if there is none. */
  public String attribute(String name) {
    for (int i = 0; i < attributes(); i++) {
      if (attributeName(i).equals(name)) {
        return attributeValue(i);
      }
    }
    return "";
  }

  private static String withoutPrefix(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** What to report when the text cannot be parsed any further. */
  public static Rejected rejected(XMLStreamException fault, SourceLocation where) {
    String place =
        fault.getLocation() == null ? "" : " at line " + fault.getLocation().getLineNumber();
    return new Rejected(
        where,
        "",
        Reason.MALFORMED,
        "the XML is not valid or breaks off"
            + place
            + "; nothing after this place was read; export the file again");
  }

  /** Lets one event take up a bounded piece of the text, since the parser keeps it whole. */
  private static final class EventBudget extends Reader {

    private final Reader reader;
    private long left;

    EventBudget(Reader reader) {
      this.reader = reader;
      renew();
    }

    void renew() {
      left = Limits.XML_EVENT;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      if (left < 0) {
        throw new UnreadableInput(
            Reason.TOO_LARGE,
            "a tag, text or remark of the XML has more than " + Limits.XML_EVENT + " characters");
      }
      int read = reader.read(target, offset, length);
      left -= Math.max(0, read);
      return read;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
