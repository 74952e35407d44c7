package dev.interdict.internal.record.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.interdict.internal.record.input.Limits;
import dev.interdict.internal.record.row.BadCell;
import dev.interdict.internal.record.row.Column;
import dev.interdict.internal.record.row.Fields;
import dev.interdict.internal.record.row.MemberNames;
import dev.interdict.internal.record.row.ProcurementMapping;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members of one JSON object, nested ones under the path of their names, as a row's fields. */
public final class JsonRow {

  private static final int DEPTH = 6;
  private static final int NAMES_KEPT = 50;

  /** No column's path is as long. */
  private static final int LONGEST_NAME = 1_000;

  private final MemberNames columns;
  private final Fields fields = new Fields();
  private final List<String> names = new ArrayList<>();
  private Optional<BadCell> fault = Optional.empty();
  private int members;
  private boolean understood;

  JsonRow(MemberNames columns) {
    this.columns = columns;
  }

  /** Reads the object whose start was read last, up to its end. */
  void readObject(JsonParser parser, String prefix, int depth) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = prefix.isEmpty() ? parser.currentName() : prefix + " " + parser.currentName();
      parser.nextToken();
      readValue(parser, name, depth);
    }
  }

  /** Reads the value whose first token was read last. */
  void readValue(JsonParser parser, String name, int depth) throws IOException {
    JsonToken token = parser.currentToken();
    if (name.length() > LONGEST_NAME) {
      parser.skipChildren();
    } else if (token == JsonToken.START_OBJECT && depth < DEPTH) {
      readObject(parser, name, depth + 1);
    } else if (token == JsonToken.START_ARRAY && depth < DEPTH) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        readValue(parser, name, depth + 1);
      }
    } else if (token.isStructStart()) {
      parser.skipChildren();
    } else {
      add(parser, name, token);
    }
  }

  private void add(JsonParser parser, String name, JsonToken token) throws IOException {
    members++;
    if (names.size() < NAMES_KEPT) {
      names.add(name);
    }
    Optional<Column> column = columns.known(name);
    understood |= column.filter(Column::isChecked).isPresent();
    if (column.isEmpty() || token == JsonToken.VALUE_NULL || token.isBoolean()) {
      return;
    }
    try {
      if (members > Limits.CELLS || parser.getTextLength() > Limits.TEXT) {
        throw Fields.tooLong(name);
      }
      fields.add(column.get(), name, parser.getText());
    } catch (BadCell e) {
      fault = fault.or(() -> Optional.of(e));
    }
  }

  /** Whether some member, filled in or not, can point to a vendor. */
  boolean isUnderstood() {
    return understood;
  }

  /** Names of the members for a message. */
  List<String> names() {
    return names;
  }

  /** The record, or why there is none. */
  ReadResult result(SourceLocation where) {
    return fault.isPresent() ? fault.get().at(where) : ProcurementMapping.map(fields, where);
  }
}
