package dev.interdict.internal.record.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interdict.internal.record.input.Limits;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Reads Open Contracting Data Standard 1.1: release packages, record packages, bare releases. Rows
 * are counted by what is checked: awards, or the tender of a release without awards.
 */
public final class OcdsSource extends JsonWalk {

  private static final String TOO_LARGE =
      "the release is larger than " + Limits.TREE + " characters";

  private final String name;
  private final long before;
  private ObjectNode bare = JsonNodeFactory.instance.objectNode();
  private JsonTree bareTree = new JsonTree(parser);
  private boolean bareTooLarge;
  private boolean inPackage;
  private boolean inList;
  private boolean hadList;
  private long row;
  private OptionalLong start = OptionalLong.empty();

  /**
   * Reads a document.
   *
   * @param before rows before it, each on a line
   */
  public OcdsSource(String name, Reader reader, long before) throws IOException {
    super(reader);
    this.name = name;
    this.row = before;
    this.before = before;
  }

  @Override
  public long position() {
    return row;
  }

  @Override
  protected void next(JsonToken token, Consumer<ReadResult> out) throws IOException {
    if (inList) {
      inList(token, out);
    } else if (inPackage) {
      inPackage(token, out);
    } else if (token == JsonToken.START_OBJECT) {
      inPackage = true;
      start = OptionalLong.of(before + line().orElse(1));
      hadList = false;
      bare = JsonNodeFactory.instance.objectNode();
      bareTree = new JsonTree(parser);
      bareTooLarge = false;
    } else {
      inList = token == JsonToken.START_ARRAY;
    }
  }

  @Override
  protected void breakOff(JsonProcessingException fault, Consumer<ReadResult> out) {
    row++;
    out.accept(JsonTexts.rejected(fault, here()));
  }

  private void inPackage(JsonToken token, Consumer<ReadResult> out) throws IOException {
    if (token == JsonToken.END_OBJECT) {
      inPackage = false;
      if (!hadList && bareTooLarge) {
        reject("", Reason.TOO_LARGE, TOO_LARGE, out);
      } else if (!hadList) {
        release(bare, out);
      }
      return;
    }
    String member = parser.currentName();
    JsonToken value = parser.nextToken();
    boolean list = member.equals("releases") || member.equals("records");
    if (list && value == JsonToken.START_ARRAY) {
      inList = true;
      hadList = true;
    } else {
      Optional<JsonNode> read = bareTree.next();
      read.ifPresent(node -> bare.set(member, node));
      bareTooLarge |= read.isEmpty();
    }
  }

  private void inList(JsonToken token, Consumer<ReadResult> out) throws IOException {
    if (token == JsonToken.END_ARRAY) {
      inList = false;
      return;
    }
    start = OptionalLong.of(before + line().orElse(1));
    Optional<JsonNode> release = JsonTree.read(parser);
    if (release.isEmpty()) {
      reject("", Reason.TOO_LARGE, TOO_LARGE, out);
    } else if (!release.get().isObject()) {
      reject("", Reason.MALFORMED, "a release must be a JSON object", out);
    } else {
      release(release.get(), out);
    }
  }

  /** A record holds the sum of its releases; without it, the releases themselves. */
  private void release(JsonNode node, Consumer<ReadResult> out) {
    if (node.path("compiledRelease").isObject()) {
      release(node.path("compiledRelease"), out);
      return;
    }
    if (node.path("releases").isArray()) {
      node.path("releases").forEach(release -> release(release, out));
      return;
    }
    boolean link = node.has("url") && !node.has("ocid");
    if (link) {
      reject("url", Reason.NOTHING_TO_CHECK, "only a link to a release; give that file too", out);
      return;
    }
    if (OcdsAward.areTooMany(node)) {
      reject(
          "awards", Reason.TOO_LARGE, "the release has too many awards and parties; split it", out);
      return;
    }
    List<OcdsAward> awards = OcdsAward.all(node);
    for (OcdsAward award : awards) {
      row++;
      out.accept(award.result(here()));
    }
  }

  private void reject(String field, Reason reason, String detail, Consumer<ReadResult> out) {
    row++;
    out.accept(new Rejected(here(), field, reason, detail));
  }

  private SourceLocation here() {
    return new SourceLocation(name, row, start);
  }
}
