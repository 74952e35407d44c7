package dev.interdict.internal.record.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.internal.record.row.MemberNames;
import dev.interdict.internal.record.row.NameList;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads JSON with one object a record: an array, an answer that holds one under a usual name, one
 * object alone, or one object a line.
 */
public final class JsonRowsSource extends JsonWalk {

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
          "subawards",
          "awardsummary",
          "opportunitiesdata",
          "entitydata");

  /** Members that hold nothing but the answer. */
  private static final Set<String> WRAPPERS = Set.of("_embedded", "response");

  private final String name;
  private final MemberNames columns;
  private boolean inRows;
  private int objects;
  private boolean hadRows;
  private JsonRow envelope;
  private final long before;
  private long row;
  private OptionalLong start = OptionalLong.empty();

  /**
   * Reads records that go by the names given.
   *
   * @param before records before this text, each on a line
   */
  public JsonRowsSource(String name, Reader reader, MemberNames columns, long before)
      throws IOException {
    super(reader);
    this.row = before;
    this.before = before;
    this.name = name;
    this.columns = columns;
    this.envelope = new JsonRow(columns);
  }

  @Override
  public long position() {
    return row;
  }

  @Override
  protected void next(JsonToken token, Consumer<ReadResult> out) throws IOException {
    if (inRows) {
      inRow(token, out);
    } else if (objects > 0) {
      inObject(token, out);
    } else if (token == JsonToken.START_ARRAY) {
      inRows = true;
    } else if (token == JsonToken.START_OBJECT) {
      objects = 1;
      start = OptionalLong.of(before + line().orElse(1));
      hadRows = false;
      envelope = new JsonRow(columns);
    } else {
      out.accept(notAnObject());
    }
  }

  @Override
  protected void breakOff(JsonProcessingException fault, Consumer<ReadResult> out) {
    out.accept(JsonTexts.rejected(fault, new SourceLocation(name, row)));
  }

  private void inRow(JsonToken token, Consumer<ReadResult> out) throws IOException {
    if (token == JsonToken.END_ARRAY) {
      inRows = false;
      return;
    }
    row++;
    start = OptionalLong.of(before + line().orElse(1));
    if (token != JsonToken.START_OBJECT) {
      parser.skipChildren();
      out.accept(notAnObject());
      return;
    }
    JsonRow record = new JsonRow(columns);
    record.readObject(parser, "", 0);
    if (row == before + 1 && !record.isUnderstood()) {
      throw notUnderstood(record);
    }
    out.accept(record.result(here()));
  }

  private void inObject(JsonToken token, Consumer<ReadResult> out) throws IOException {
    if (token == JsonToken.FIELD_NAME) {
      member(parser.currentName());
      return;
    }
    objects--;
    if (objects > 0 || hadRows) {
      return;
    }
    row++;
    if (row == before + 1 && !envelope.isUnderstood()) {
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
    if (WRAPPERS.contains(member) && token == JsonToken.START_OBJECT) {
      objects++;
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
    return new SourceLocation(name, row, start);
  }
}
