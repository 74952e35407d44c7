package dev.interdict.internal.record.bom;

import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.input.Remark;
import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.internal.record.rule.RuledXml;
import dev.interdict.internal.record.xml.XmlTexts;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Walks a CycloneDX document in XML, one event a step, as {@link CycloneDxSource} walks JSON. */
public final class CycloneDxXmlSource implements ResultSource {

  private static final int LONGEST = Limits.TEXT + 1;

  private final String name;
  private final String bom;
  private final XmlTexts xml;
  private final RuledXml rules;
  private final Deque<XmlFrame> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final Product product;
  private long parts;

  /**
   * Reads a document.
   *
   * @param bom name of the bill
   */
  public CycloneDxXmlSource(String name, String bom, Reader reader) throws XMLStreamException {
    this.name = name;
    this.bom = bom;
    this.product = new Product(name, bom);
    this.xml = new XmlTexts(reader);
    this.rules = new RuledXml(xml);
  }

  @Override
  public long position() {
    return parts;
  }

  @Override
  public List<Remark> remarks() {
    return rules.remarks();
  }

  @Override
  public boolean step(Consumer<ReadResult> out) throws IOException {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      next(out);
      return true;
    } catch (XMLStreamException e) {
      breakOff(e, out);
      return false;
    }
  }

  private void next(Consumer<ReadResult> out) throws XMLStreamException, IOException {
    switch (xml.next()) {
      case XMLStreamConstants.START_ELEMENT -> {
        rules.start();
        start(out);
      }
      case XMLStreamConstants.END_ELEMENT -> {
        rules.end();
        end(out);
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> keep(xml.text());
      default -> {
        // Remarks and processing instructions say nothing about a part.
      }
    }
  }

  private void start(Consumer<ReadResult> out) {
    text.setLength(0);
    if (open.isEmpty()) {
      open.push(new XmlFrame(XmlFrame.Kind.DOCUMENT, product.around(), List.of()));
      CycloneDxVersions.complaint(namespaceVersion(), name).ifPresent(out);
      return;
    }
    XmlFrame frame = open.element();
    frame.enter(xml.name());
    if (frame.holdsPart()) {
      openPart(frame);
    } else if (frame.isAt("metadata") && frame.kind() == XmlFrame.Kind.DOCUMENT) {
      open.push(new XmlFrame(XmlFrame.Kind.METADATA, product.around(), List.of()));
    } else {
      frame.attributes(xml);
    }
  }

  private String namespaceVersion() {
    String namespace = xml.namespace();
    return namespace.substring(namespace.lastIndexOf('/') + 1);
  }

  private void openPart(XmlFrame around) {
    parts++;
    List<String> path =
        around.kind() == XmlFrame.Kind.PART ? around.part().innerPath() : around.path();
    Part part = new Part(here(), path);
    part.note("type", xml.attribute("type"));
    part.note("bom-ref", xml.attribute("bom-ref"));
    open.push(new XmlFrame(XmlFrame.Kind.PART, part, path));
  }

  private void end(Consumer<ReadResult> out) {
    XmlFrame frame = open.element();
    if (frame.isAtStart()) {
      open.pop();
      close(frame, out);
      if (!open.isEmpty()) {
        open.element().leave();
      }
    } else {
      frame.text(text.toString());
      frame.leave();
    }
    text.setLength(0);
  }

  private void close(XmlFrame frame, Consumer<ReadResult> out) {
    if (frame.kind() == XmlFrame.Kind.METADATA) {
      product.close(frame.part(), out);
    } else if (frame.kind() == XmlFrame.Kind.PART) {
      boolean isProduct = open.element().kind() == XmlFrame.Kind.METADATA;
      if (isProduct) {
        product.found(frame.part());
      } else {
        out.accept(frame.part().result(bom));
      }
    }
  }

  private void keep(String piece) {
    rules.text(piece);
    int room = LONGEST - text.length();
    text.append(piece, 0, Math.min(Math.max(0, room), piece.length()));
  }

  private void breakOff(XMLStreamException fault, Consumer<ReadResult> out) {
    List<Part> lost = new ArrayList<>();
    open.descendingIterator()
        .forEachRemaining(
            frame -> {
              if (frame.kind() == XmlFrame.Kind.PART) {
                lost.add(frame.part());
              }
            });
    product.breakOff(lost, here(), where -> XmlTexts.rejected(fault, where), out);
  }

  private SourceLocation here() {
    return new SourceLocation(name, parts, xml.line());
  }
}
