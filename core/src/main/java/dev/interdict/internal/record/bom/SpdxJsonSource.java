package dev.interdict.internal.record.bom;

import static dev.interdict.internal.record.bom.SpdxPackage.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.internal.record.json.JsonTexts;
import dev.interdict.internal.record.json.JsonTree;
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
public final class SpdxJsonSource implements ResultSource {

  private static final Set<String> VERSIONS = Set.of("SPDX-2.2", "SPDX-2.3");
  private static final Set<String> AGENTS =
      Set.of("Organization", "Person", "Agent", "SoftwareAgent");

  /** What is kept of a document in version 3. */
  private static final int LARGEST_GRAPH = 200_000;

  private record Waiting(JsonNode node, SourceLocation where) {}

  private enum Place {
    OUTSIDE,
    DOCUMENT,
    PACKAGES,
    GRAPH
  }

  private final String name;
  private final String bom;
  private final JsonParser parser;
  private final Map<String, String> agents = new HashMap<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private Place place = Place.OUTSIDE;
  private long parts;

  /**
   * Reads a document.
   *
   * @param bom name of the bill
   */
  public SpdxJsonSource(String name, String bom, Reader reader) throws IOException {
    this.name = name;
    this.bom = bom;
    this.parser = JsonTexts.parser(reader);
  }

  @Override
  public long position() {
    return parts;
  }

  @Override
  public boolean step(Consumer<ReadResult> out) throws IOException {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        release(out);
        return false;
      }
      next(token, out);
      return true;
    } catch (JsonProcessingException e) {
      release(out);
      parts++;
      out.accept(JsonTexts.rejected(e, here()));
      return false;
    }
  }

  private void next(JsonToken token, Consumer<ReadResult> out) throws IOException {
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
    Optional<JsonNode> node = JsonTree.read(parser);
    if (place == Place.PACKAGES) {
      parts++;
      out.accept(
          node.map(read -> SpdxPackage.ofVersion2(read, here()).result(bom))
              .orElseGet(this::tooLarge));
    } else if (node.isPresent()) {
      graphElement(node.get());
    } else {
      parts++;
      out.accept(tooLarge());
    }
  }

  private void graphElement(JsonNode node) throws UnreadableInput {
    String type = text(node, "type");
    if (AGENTS.contains(type)) {
      agents.put(text(node, "spdxId"), text(node, "name"));
    } else if (type.endsWith("Package")) {
      parts++;
      waiting.add(new Waiting(node, here()));
    }
    if (agents.size() + waiting.size() > LARGEST_GRAPH) {
      throw new UnreadableInput(
          Reason.TOO_LARGE,
          "the graph holds more than " + LARGEST_GRAPH + " packages and organisations; split it");
    }
  }

  private void release(Consumer<ReadResult> out) {
    waiting.forEach(
        each -> out.accept(SpdxPackage.ofVersion3(each.node(), agents, each.where()).result(bom)));
    waiting.clear();
  }

  private ReadResult tooLarge() {
    return new Rejected(
        here(), "", Reason.TOO_LARGE, "the package is larger than " + Limits.TREE + " characters");
  }

  private SourceLocation here() {
    return new SourceLocation(name, parts);
  }
}
