package dev.interdict.internal.record.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import dev.interdict.internal.record.input.Remark;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parser that holds each token of a CycloneDX document against the rules as it goes by. */
public final class RuledJson extends JsonParserDelegate {

  private final JsonRules rules;

  /** Looks over the shoulder of that parser. */
  public RuledJson(JsonParser parser) {
    super(parser);
    this.rules = new JsonRules(parser);
  }

  /** What the document does against the rules, so far. */
  public List<Remark> remarks() {
    return rules.remarks();
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    JsonToken token = delegate.nextToken();
    if (token != null) {
      rules.take(token);
    }
    return token;
  }

  /** Skips token by token, since what is skipped has rules too. */
  @Override
  public JsonParser skipChildren() throws IOException {
    JsonToken token = currentToken();
    int depth = token != null && token.isStructStart() ? 1 : 0;
    while (depth > 0) {
      JsonToken next = nextToken();
      if (next == null) {
        return this;
      }
      depth += next.isStructStart() ? 1 : next.isStructEnd() ? -1 : 0;
    }
    return this;
  }
}
