package dev.interdict.internal.record.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.record.source.ReadResult;
import java.io.IOException;
import java.io.Reader;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Goes through a JSON text one token a step; a fault in the text ends the walk, not the run. */
public abstract class JsonWalk implements ResultSource {

  /** Stands at the token that is taken. */
  protected final JsonParser parser;

  protected JsonWalk(Reader reader) throws IOException {
    this(JsonTexts.parser(reader));
  }

  protected JsonWalk(JsonParser parser) {
    this.parser = parser;
  }

  @Override
  public final boolean step(Consumer<ReadResult> out) throws IOException {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        end(out);
        return false;
      }
      next(token, out);
      return true;
    } catch (JsonProcessingException e) {
      breakOff(e, out);
      return false;
    }
  }

  /** Line on which the token begins. */
  protected final OptionalLong line() {
    return OptionalLong.of(parser.currentTokenLocation().getLineNr());
  }

  /** Takes a token; may read on. */
  protected abstract void next(JsonToken token, Consumer<ReadResult> out) throws IOException;

  /** Tells what is lost when the text cannot be parsed any further. */
  protected abstract void breakOff(JsonProcessingException fault, Consumer<ReadResult> out);

  /** Yields what waits for the end of the text; nothing unless overridden. */
  protected void end(Consumer<ReadResult> out) {}
}
