package dev.interdict.internal.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interdict.report.ReportReader.Listener;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;

/** The JSON forms of a report, read back. */
public final class ReportJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper(JsonPieces.factory())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final String FORMAT = JsonPieces.SCHEMA_VERSION.substring(0, 2);

  private final Listener listener;
  private final ToldRecords records = new ToldRecords();
  private boolean whole;

  /** A reader that tells that listener. */
  public ReportJson(Listener listener) {
    this.listener = listener;
  }

  /** Reads to the end. */
  public void read(InputStream in) throws IOException {
    try (JsonParser parser = MAPPER.createParser(in)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("it is no JSON report; write one with --format json or ndjson");
      }
      members(parser);
    } catch (JsonProcessingException e) {
      throw new IOException("it is no whole JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("it is no report of this format: " + e.getMessage(), e);
    }
    if (!whole) {
      throw new IOException("it was cut short: the summary at its end is missing");
    }
  }

  private void members(JsonParser parser) throws IOException {
    ObjectNode start = MAPPER.createObjectNode();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      switch (name) {
        case "header" -> {
          header(MAPPER.readTree(parser));
          parser.nextToken();
          lines(parser);
          return;
        }
        case "assessments" -> {
          header(start);
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            listener.assessed(records.assessment(MAPPER.readTree(parser)));
          }
        }
        case "rejected" -> {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            listener.rejected(ToldRecords.rejected(MAPPER.readTree(parser)));
          }
        }
        case "skipped" -> {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            listener.skipped(ToldRecords.skipped(MAPPER.readTree(parser)));
          }
        }
        case "summary" -> summary(MAPPER.readTree(parser));
        default -> start.set(name, MAPPER.readTree(parser));
      }
    }
  }

  private void lines(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      JsonNode line = MAPPER.readTree(parser);
      if (line.has("rejected")) {
        listener.rejected(ToldRecords.rejected(line.get("rejected")));
      } else if (line.has("skipped")) {
        listener.skipped(ToldRecords.skipped(line.get("skipped")));
      } else if (line.has("summary")) {
        summary(line.get("summary"));
      } else {
        listener.assessed(records.assessment(line));
      }
    }
  }

  private void header(JsonNode header) throws IOException {
    String version = header.path("schemaVersion").asText();
    if (!version.startsWith(FORMAT)) {
      throw new IOException(
          version.isEmpty()
              ? "it is no report: schemaVersion is missing"
              : "its format is " + version + "; this version of Interdict reads " + FORMAT + "x");
    }
    listener.header(ToldRecords.header(header));
  }

  private void summary(JsonNode summary) {
    whole = true;
    listener.summary(ToldRecords.summary(summary));
  }
}
