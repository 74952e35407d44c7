package dev.interdict.internal.record.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.internal.record.row.ColumnNames;
import dev.interdict.internal.record.row.NameList;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads JSON with one object a record: an array, an answer that holds one under a usual name, one
 * object alone, or one object a line.
 */
public final class JsonRowsSource implements ResultSource {

  private static final Set<String> ROW_ARRAYS =
      Set.of(
          "results",
          "awards",
          "solicitations",
          "records",
          "data",
          "transactions",
          "items",
          "orders",
          "contracts",
          "lines",
          "rows",
          "purchases",
          "subawards");

  private final String name;
  private final JsonParser parser;
  private final ColumnNames columns;
  private boolean inRows;
  private boolean inObject;
  private boolean hadRows;
  private JsonRow envelope;
  private long row;

  public JsonRowsSource(String name, Reader reader, ColumnNames columns) throws IOException {
    this.name = name;
    this.parser = JsonTexts.parser(reader);
    this.columns = columns;
    this.envelope = new JsonRow(columns);
  }

  @Override
  public long position() {
    return row;
  }

  @Override
  public boolean step(Consumer<ReadResult> out) throws IOException {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return false;
      }
      next(token, out);
      return true;
    } catch (JsonProcessingException e) {
      out.accept(JsonTexts.rejected(e, new SourceLocation(name, row)));
      return false;
    }
  }

  private void next(JsonToken token, Consumer<ReadResult> out) throws IOException {
    if (inRows) {
      inRow(token, out);
    } else if (inObject) {
      inObject(token, out);
    } else if (token == JsonToken.START_ARRAY) {
      inRows = true;
    } else if (token == JsonToken.START_OBJECT) {
      inObject = true;
      hadRows = false;
      envelope = new JsonRow(columns);
    } else {
      out.accept(notAnObject());
    }
  }

  private void inRow(JsonToken token, Consumer<ReadResult> out) throws IOException {
    if (token == JsonToken.END_ARRAY) {
      inRows = false;
      return;
    }
    row++;
    if (token != JsonToken.START_OBJECT) {
      parser.skipChildren();
      out.accept(notAnObject());
      return;
    }
    JsonRow record = new JsonRow(columns);
    record.readObject(parser, "", 0);
    if (row == 1 && !record.isUnderstood()) {
      throw notUnderstood(record);
    }
    out.accept(record.result(here()));
  }

  private void inObject(JsonToken token, Consumer<ReadResult> out) throws IOException {
    if (token == JsonToken.FIELD_NAME) {
      member(parser.currentName());
      return;
    }
    inObject = false;
    if (hadRows) {
      return;
    }
    row++;
    if (row == 1 && !envelope.isUnderstood()) {
      throw notUnderstood(envelope);
    }
    out.accept(envelope.result(here()));
  }

  private void member(String member) throws IOException {
    JsonToken token = parser.nextToken();
    boolean rows = ROW_ARRAYS.contains(member.toLowerCase(Locale.ROOT));
    if (rows && token == JsonToken.START_ARRAY) {
      inRows = true;
      hadRows = true;
      return;
    }
    envelope.readValue(parser, member, 1);
  }

  private UnreadableInput notUnderstood(JsonRow record) {
    return new UnreadableInput(
        Reason.UNKNOWN_FORMAT,
        "no member is understood; seen: "
            + NameList.shown(record.names())
            + "; a record must name one of Recipient Name, Description, vendor, manufacturer,"
            + " part_number, product; records stand in an array, alone or under one of "
            + String.join(", ", ROW_ARRAYS.stream().sorted().toList()));
  }

  private Rejected notAnObject() {
    return new Rejected(
        here(), "", Reason.MALFORMED, "a record must be a JSON object with named members");
  }

  private SourceLocation here() {
    return new SourceLocation(name, row);
  }
}
