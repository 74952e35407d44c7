package dev.interdict.internal.record.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.interdict.internal.record.input.Limits;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import java.io.IOException;
import java.io.Reader;

/** Opens JSON within limits and words its faults. */
public final class JsonTexts {

  /**
   * Field names are neither kept nor interned: a hostile file has as many as it likes. Content is
   * left out of error messages.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.JSON_DEPTH)
                  .maxStringLength(Limits.JSON_TEXT)
                  .build())
          .build();

  private JsonTexts() {}

  public static JsonParser parser(Reader reader) throws IOException {
    return FACTORY.createParser(reader);
  }

  /** What to report when the text cannot be parsed any further. */
  public static Rejected rejected(JsonProcessingException fault, SourceLocation where) {
    String place = "";
    if (fault.getLocation() != null) {
      place =
          " at line "
              + fault.getLocation().getLineNr()
              + ", column "
              + fault.getLocation().getColumnNr();
    }
    if (fault instanceof StreamConstraintsException) {
      return new Rejected(
          where,
          "",
          Reason.TOO_LARGE,
          "the JSON is nested deeper than "
              + Limits.JSON_DEPTH
              + " levels or holds a text or number of extreme length"
              + place
              + "; nothing after this place was read");
    }
    String what =
        fault instanceof JsonEOFException ? "the JSON breaks off" : "the JSON is not valid";
    return new Rejected(
        where,
        "",
        Reason.MALFORMED,
        what + place + "; nothing after this place was read; export the file again");
  }
}
