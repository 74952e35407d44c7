package dev.interdict.internal.record.bom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.interdict.internal.record.input.Remark;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.internal.record.json.JsonTexts;
import dev.interdict.internal.record.json.JsonWalk;
import dev.interdict.internal.record.rule.RuledJson;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks a CycloneDX document with a stack of its own, one token a step, so that neither size nor
 * nesting costs memory. A component is yielded when it closes, after the components inside it.
 */
public final class CycloneDxSource extends JsonWalk {

  private enum Kind {
    DOCUMENT,
    METADATA,
    PARTS,
    PART
  }

  /**
   * An open object or array.
   *
   * @param kind what it is
   * @param part the part it is, or that takes its texts
   * @param path names of the parts around those inside it
   */
  private record Frame(Kind kind, Part part, List<String> path) {}

  private final RuledJson rules;
  private final String name;
  private final String bom;
  private final CycloneDxMembers members;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Product product;
  private long parts;

  public CycloneDxSource(String name, String bom, Reader reader) throws IOException {
    this(name, bom, new RuledJson(JsonTexts.parser(reader)));
  }

  private CycloneDxSource(String name, String bom, RuledJson json) {
    super(json);
    this.rules = json;
    this.name = name;
    this.bom = bom;
    this.product = new Product(name, bom);
    this.members = new CycloneDxMembers(parser);
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
  protected void next(JsonToken token, Consumer<ReadResult> out) throws IOException {
    if (open.isEmpty()) {
      begin(token);
      return;
    }
    Frame frame = open.element();
    if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
      open.pop();
      close(frame, out);
    } else if (token == JsonToken.FIELD_NAME) {
      String member = parser.currentName();
      parser.nextToken();
      member(frame, member, out);
    } else if (token == JsonToken.START_OBJECT) {
      openPart(frame.path());
    } else {
      parts++;
      parser.skipChildren();
      out.accept(malformed("", "a component must be a JSON object"));
    }
  }

  private void begin(JsonToken token) throws UnreadableInput {
    if (token != JsonToken.START_OBJECT) {
      throw new UnreadableInput(
          Reason.UNKNOWN_FORMAT, "a CycloneDX document is one JSON object; this is none");
    }
    open.push(new Frame(Kind.DOCUMENT, product.around(), List.of()));
  }

  private void member(Frame frame, String member, Consumer<ReadResult> out) throws IOException {
    boolean holdsParts = member.equals("components") || member.equals("services");
    if (frame.kind() == Kind.METADATA) {
      metadataMember(frame, member);
    } else if (holdsParts) {
      openParts(frame, member, out);
    } else if (frame.kind() == Kind.PART) {
      members.read(member, frame.part());
    } else {
      documentMember(member, out);
    }
  }

  private void documentMember(String member, Consumer<ReadResult> out) throws IOException {
    if (member.equals("metadata") && parser.currentToken() == JsonToken.START_OBJECT) {
      open.push(new Frame(Kind.METADATA, product.around(), List.of()));
    } else if (member.equals("specVersion")) {
      String version = parser.getText();
      parser.skipChildren();
      CycloneDxVersions.complaint(version, name).ifPresent(out);
    } else {
      parser.skipChildren();
    }
  }

  private void metadataMember(Frame frame, String member) throws IOException {
    if (member.equals("component") && parser.currentToken() == JsonToken.START_OBJECT) {
      openPart(List.of());
    } else {
      members.readOfMetadata(member, frame.part());
    }
  }

  private void openParts(Frame frame, String member, Consumer<ReadResult> out) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<String> path = frame.kind() == Kind.PART ? frame.part().innerPath() : List.of();
      open.push(new Frame(Kind.PARTS, frame.part(), path));
      return;
    }
    boolean missing = parser.currentToken() == JsonToken.VALUE_NULL;
    parser.skipChildren();
    if (!missing) {
      out.accept(malformed(member, "must be an array"));
    }
  }

  private void openPart(List<String> path) {
    parts++;
    open.push(new Frame(Kind.PART, new Part(here(), path), path));
  }

  private void close(Frame frame, Consumer<ReadResult> out) {
    if (frame.kind() == Kind.METADATA) {
      product.close(frame.part(), out);
    } else if (frame.kind() == Kind.PART) {
      closePart(frame.part(), out);
    }
  }

  /** The metadata around the product may name its maker before or after it. */
  private void closePart(Part part, Consumer<ReadResult> out) {
    if (open.element().kind() == Kind.METADATA) {
      product.found(part);
    } else {
      out.accept(part.result(bom));
    }
  }

  @Override
  protected void breakOff(JsonProcessingException fault, Consumer<ReadResult> out) {
    List<Part> lost = new ArrayList<>();
    open.descendingIterator()
        .forEachRemaining(
            frame -> {
              if (frame.kind() == Kind.PART) {
                lost.add(frame.part());
              }
            });
    product.breakOff(lost, here(), where -> JsonTexts.rejected(fault, where), out);
  }

  private Rejected malformed(String field, String detail) {
    return new Rejected(here(), field, Reason.MALFORMED, detail);
  }

  private SourceLocation here() {
    return new SourceLocation(name, parts, line());
  }
}
