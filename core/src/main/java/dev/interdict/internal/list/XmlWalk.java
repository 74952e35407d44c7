package dev.interdict.internal.list;

import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.record.source.ReadResult.Reason;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks over XML element by element. No DTD is read and no entity but the five of XML exists. */
final class XmlWalk {

  private static final int LONGEST_TEXT = 64 * 1024;
  private static final int DEEPEST = 100;

  /** What is done with the elements. */
  interface Visitor {

    /** An element starts; its attributes can be asked for. */
    void start(String element, Attributes attributes);

    /** An element ends. */
    void end(String element, String parent, String text);
  }

  /** Attributes of the element at hand; blank if absent. */
  @FunctionalInterface
  interface Attributes {
    String get(String name);
  }

  private XmlWalk() {}

  static void over(Reader reader, Visitor visitor) throws IOException {
    try {
      walk(factory().createXMLStreamReader(reader), visitor);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new UnreadableInput(
          Reason.MALFORMED,
          "the XML is not valid or breaks off at line " + line + "; fetch the file again");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static void walk(XMLStreamReader xml, Visitor visitor)
      throws XMLStreamException, IOException {
    Deque<String> open = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open.push(xml.getLocalName());
          if (open.size() > DEEPEST) {
            throw new UnreadableInput(Reason.TOO_LARGE, "the XML is nested too deeply");
          }
          text.setLength(0);
          visitor.start(xml.getLocalName(), name -> attribute(xml, name));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text.length() + xml.getTextLength() <= LONGEST_TEXT) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String element = open.pop();
          visitor.end(element, open.isEmpty() ? "" : open.peek(), text.toString().strip());
          text.setLength(0);
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableInput(
                Reason.MALFORMED, "the XML declares a document type or entities; lists have none");
        default -> {}
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
