package dev.interdict.internal.report;

import dev.interdict.Assessment;
import dev.interdict.Report;
import dev.interdict.report.ReportFormat;
import dev.interdict.report.ReportWriter;
import dev.interdict.report.TextStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reports as text. */
final class Written {

  private Written() {}

  static Report report(Assessment... assessments) {
    return new Report(Samples.HEADER, List.of(assessments), List.of(), List.of());
  }

  static Report mixed() {
    return new Report(
        Samples.HEADER,
        List.of(
            Samples.clear("SAMPLE-0002"),
            Samples.secretService(),
            Samples.army(),
            Samples.bareComponent()),
        List.of(Samples.REJECTED),
        List.of(Samples.SKIPPED));
  }

  static String in(ReportFormat format, Report report) {
    return in(format, TextStyle.plain(), report);
  }

  static String in(ReportFormat format, TextStyle style, Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWriter writer = format.writer(out, style);
    try {
      writer.write(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
