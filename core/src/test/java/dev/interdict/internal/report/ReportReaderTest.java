package dev.interdict.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.interdict.Report;
import dev.interdict.ReportHeader;
import dev.interdict.ReportSummary;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import dev.interdict.report.ReportFormat;
import dev.interdict.report.ReportReader;
import dev.interdict.report.ReportedRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportReaderTest {

  @ParameterizedTest
  @EnumSource(names = {"JSON", "NDJSON"})
  void what_is_read_is_written_again_byte_by_byte(ReportFormat format) throws IOException {
    for (Report report : List.of(Written.mixed(), decided(), Written.report(Samples.hostile()))) {
      String lines = Written.in(ReportFormat.NDJSON, report);
      Rewritten rewritten = new Rewritten();
      read(Written.in(format, report), rewritten);
      assertThat(rewritten.lines()).containsExactlyInAnyOrderElementsOf(lines.lines().toList());
    }
  }

  @Test
  void a_record_comes_back_whole() throws IOException {
    List<ReportedRecord> told = new ArrayList<>();
    read(
        Written.in(ReportFormat.JSON, Written.mixed()),
        new ReportReader.Listener() {
          @Override
          public void assessed(ReportedRecord record) {
            told.add(record);
          }
        });
    assertThat(told).extracting(ReportedRecord::record).contains(Samples.army().record());
    assertThat(told).extracting(ReportedRecord::record).contains(Samples.bareComponent().record());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                                   | no JSON report",
        "{\"a\": 1}                           | cut short",
        "{\"schemaVersion\": \"2.0\", \"assessments\": []} | reads 1.x",
        "{\"assessments\": []}                | schemaVersion is missing",
        "{\"schemaVersion\": \"1.0\", \"assessments\": []} | catalog is no object",
        "{\"schemaVersion\":                  | no whole JSON",
      })
  void what_is_no_report_is_refused(String json, String message) {
    assertThatThrownBy(() -> read(json, new ReportReader.Listener() {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_report_that_was_cut_short_is_refused() {
    String lines = Written.in(ReportFormat.NDJSON, Written.mixed());
    String cut = lines.substring(0, lines.indexOf("{\"summary\""));
    assertThatThrownBy(() -> read(cut, new ReportReader.Listener() {}))
        .hasMessageContaining("cut short");
  }

  @Test
  void a_member_of_another_type_is_named() {
    String json = Written.in(ReportFormat.JSON, Written.mixed());
    assertThatThrownBy(
            () ->
                read(
                    json.replaceFirst("\"recordId\": \"[^\"]*\"", "\"recordId\": 7"),
                    new ReportReader.Listener() {}))
        .hasMessageContaining("recordId is no text");
  }

  private static Report decided() {
    return Written.report(Samples.decided(Samples.army()));
  }

  private static void read(String json, ReportReader.Listener listener) throws IOException {
    ReportReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), listener);
  }

  /** Writes what it is told of, a line each. */
  private static final class Rewritten implements ReportReader.Listener {

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
      return lines;
    }

    @Override
    public void header(ReportHeader header) {
      add(
          "header",
          out -> {
            out.generator().writeStartObject();
            out.pieces().header(header);
            out.generator().writeEndObject();
          });
    }

    @Override
    public void assessed(ReportedRecord told) {
      add("", out -> out.pieces().assessment(told));
    }

    @Override
    public void rejected(Rejected row) {
      add("rejected", out -> out.pieces().rejected(row));
    }

    @Override
    public void skipped(Skipped row) {
      add("skipped", out -> out.pieces().skipped(row));
    }

    @Override
    public void summary(ReportSummary summary) {
      add("summary", out -> out.pieces().summary(summary));
    }

    private void add(String member, Writing writing) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = JsonPieces.factory().createGenerator(text)) {
        if (!member.isEmpty()) {
          json.writeStartObject();
          json.writeFieldName(member);
        }
        writing.write(new Out(json, new JsonPieces(json)));
        if (!member.isEmpty()) {
          json.writeEndObject();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      lines.add(text.toString());
    }

    private record Out(JsonGenerator generator, JsonPieces pieces) {}

    private interface Writing {
      void write(Out out) throws IOException;
    }
  }
}
