package dev.interdict.internal.record.bom;

import static dev.interdict.internal.record.bom.SpdxPackage.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.internal.record.json.JsonTexts;
import dev.interdict.internal.record.json.JsonTree;
import dev.interdict.internal.record.json.JsonWalk;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads SPDX in JSON: packages of 2.2 and 2.3 as they come; those of 3.0 at the end, since the
 * organisations they refer to may stand anywhere.
 */
public final class SpdxJsonSource extends JsonWalk {

  private static final Set<String> VERSIONS = Set.of("SPDX-2.2", "SPDX-2.3");
  private static final Set<String> AGENTS =
      Set.of("Organization", "Person", "Agent", "SoftwareAgent");

  /** What an organisation that is kept counts for besides its texts. */
  private static final int AGENT = 200;

  private enum Place {
    OUTSIDE,
    DOCUMENT,
    PACKAGES,
    GRAPH
  }

  private final String name;
  private final String bom;
  private final Map<String, String> agents = new HashMap<>();
  private final List<SpdxPackage> waiting = new ArrayList<>();
  private Place place = Place.OUTSIDE;
  private long parts;
  private long kept;

  /**
   * Reads a document.
   *
   * @param bom name of the bill
   */
  public SpdxJsonSource(String name, String bom, Reader reader) throws IOException {
    super(reader);
    this.name = name;
    this.bom = bom;
  }

  @Override
  public long position() {
    return parts;
  }

  @Override
  protected void end(Consumer<ReadResult> out) {
    release(out);
  }

  @Override
  protected void breakOff(JsonProcessingException fault, Consumer<ReadResult> out) {
    release(out);
    parts++;
    out.accept(JsonTexts.rejected(fault, new SourceLocation(name, parts, line())));
  }

  @Override
  protected void next(JsonToken token, Consumer<ReadResult> out) throws IOException {
    switch (place) {
      case OUTSIDE -> place = token == JsonToken.START_OBJECT ? Place.DOCUMENT : Place.OUTSIDE;
      case DOCUMENT -> member(token, out);
      case PACKAGES, GRAPH -> element(token, out);
    }
  }

  private void member(JsonToken token, Consumer<ReadResult> out) throws IOException {
    if (token == JsonToken.END_OBJECT) {
      place = Place.OUTSIDE;
      return;
    }
    String member = parser.currentName();
    JsonToken value = parser.nextToken();
    if (value == JsonToken.START_ARRAY && member.equals("packages")) {
      place = Place.PACKAGES;
    } else if (value == JsonToken.START_ARRAY && member.equals("@graph")) {
      place = Place.GRAPH;
    } else {
      String version = member.equals("spdxVersion") ? parser.getText() : "";
      parser.skipChildren();
      complaint(version).ifPresent(out);
    }
  }

  private Optional<ReadResult> complaint(String version) {
    return version.isEmpty() || VERSIONS.contains(version)
        ? Optional.empty()
        : Optional.of(
            new Rejected(
                new SourceLocation(name, 0),
                "spdxVersion",
                Reason.UNKNOWN_FORMAT,
                "versions 2.2, 2.3 and 3.0 are known; what follows was read as if it were 2.3"));
  }

  private void element(JsonToken token, Consumer<ReadResult> out) throws IOException {
    if (token == JsonToken.END_ARRAY) {
      place = Place.DOCUMENT;
      return;
    }
    SourceLocation where = new SourceLocation(name, parts + 1, line());
    Optional<JsonNode> node = JsonTree.read(parser);
    if (node.isEmpty()) {
      parts++;
      out.accept(tooLarge(where));
    } else if (place == Place.PACKAGES) {
      parts++;
      out.accept(SpdxPackage.ofVersion2(node.get(), where).result(bom));
    } else {
      graphElement(node.get(), where, out);
    }
  }

  private void graphElement(JsonNode node, SourceLocation where, Consumer<ReadResult> out)
      throws UnreadableInput {
    String type = text(node, "type");
    if (AGENTS.contains(type)) {
      agents.put(text(node, "spdxId"), text(node, "name"));
      kept += AGENT + text(node, "spdxId").length() + text(node, "name").length();
    } else if (type.endsWith("Package")) {
      parts++;
      SpdxPackage read = SpdxPackage.ofVersion3(node, where);
      waiting.add(read);
      kept += read.size();
    }
    if (kept > Limits.GRAPH) {
      release(out);
      throw new UnreadableInput(
          Reason.TOO_LARGE,
          "the packages up to here take up more than "
              + Limits.GRAPH
              + " characters; what follows was not read, and makers named there are missing; split"
              + " the document");
    }
  }

  private void release(Consumer<ReadResult> out) {
    waiting.forEach(each -> out.accept(each.result(agents, bom)));
    waiting.clear();
  }

  private static Rejected tooLarge(SourceLocation where) {
    return new Rejected(
        where, "", Reason.TOO_LARGE, "the package is larger than " + Limits.TREE + " characters");
  }
}
