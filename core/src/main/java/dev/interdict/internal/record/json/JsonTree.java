package dev.interdict.internal.record.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interdict.internal.record.input.Limits;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads one object of a stream as a tree, for records whose parts refer to each other. A tree that
 * grows too large is dropped and its text skipped.
 */
public final class JsonTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private long size;

  /** Reads values that are kept together: their sizes add up. */
  JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads the value whose first token was read last; empty if it is too large. */
  public static Optional<JsonNode> read(JsonParser parser) throws IOException {
    return new JsonTree(parser).next();
  }

  /**
   * Reads the value whose first token was read last; empty if with those before it is too large.
   */
  Optional<JsonNode> next() throws IOException {
    JsonNode node = value();
    return isTooLarge() ? Optional.empty() : Optional.of(node);
  }

  private boolean isTooLarge() {
    return size > Limits.TREE;
  }

  private JsonNode value() throws IOException {
    JsonToken token = parser.currentToken();
    if (isTooLarge()) {
      parser.skipChildren();
      return NODES.nullNode();
    }
    size += Limits.TREE_NODE;
    if (token == JsonToken.START_OBJECT) {
      return object();
    }
    if (token == JsonToken.START_ARRAY) {
      return array();
    }
    if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
      return NODES.nullNode();
    }
    size += parser.getTextLength();
    return isTooLarge() ? NODES.nullNode() : NODES.textNode(parser.getText());
  }

  private ObjectNode object() throws IOException {
    ObjectNode node = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      size += name.length();
      parser.nextToken();
      node.set(name, value());
    }
    return node;
  }

  private ArrayNode array() throws IOException {
    ArrayNode node = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      node.add(value());
    }
    return node;
  }
}
