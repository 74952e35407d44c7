package dev.interdict.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.interdict.Answer;
import dev.interdict.Assessment;
import dev.interdict.Report;
import dev.interdict.Verdict;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult.Skipped;
import dev.interdict.report.ReportFormat;
import dev.interdict.report.TextStyle;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

  private static final Pattern ACTS_ON_A_TERMINAL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n]]");

  @Test
  void one_finding_fits_on_one_screen() {
    String text = text(Written.report(Samples.secretService()));
    assertThat(text.lines().count()).isLessThan(45);
    Golden.assertSame("one-finding.txt", text);
  }

  @Test
  void verbose_spells_out_evidence_and_rules_that_did_not_apply() {
    Golden.assertSame(
        "one-finding-verbose.txt",
        text(TextStyle.plain().withVerbose(true), Written.report(Samples.secretService())));
  }

  @Test
  void many_records_are_summed_up_first() {
    Golden.assertSame("mixed.txt", text(Written.mixed()));
  }

  @Test
  void nothing_but_clear_takes_few_lines_and_says_what_was_not_checked() {
    String text = text(Written.report(Samples.clear("A"), Samples.clear("B")));
    assertThat(text.lines().count()).isLessThan(12);
    assertThat(text).startsWith("CLEAR").contains("Not checked");
    Golden.assertSame("clear.txt", text);
  }

  @Test
  void a_single_clear_record_says_what_was_not_checked() {
    Golden.assertSame("one-clear.txt", text(Written.report(Samples.bareComponent())));
  }

  @Test
  void an_empty_input_is_not_clear() {
    String text = text(Written.report());
    assertThat(text).startsWith("NOT CHECKED").contains("nothing is clear");
    Golden.assertSame("empty.txt", text);
  }

  @Test
  void rejected_rows_alone_are_not_clear() {
    Report report = new Report(Samples.HEADER, List.of(), List.of(Samples.REJECTED), List.of());
    assertThat(text(report))
        .startsWith("NOT CHECKED")
        .contains("awards.csv:7")
        .contains("bad date");
  }

  @Test
  void columns_of_unknown_meaning_are_named() {
    Skipped header =
        new Skipped(new SourceLocation("a.csv", 1), "header", List.of("Card Holder", "MCC"));
    Report report =
        new Report(Samples.HEADER, List.of(Samples.clear("A")), List.of(), List.of(header));
    assertThat(text(report))
        .contains("Columns of unknown meaning, not read: \"Card Holder\", \"MCC\" (a.csv:1).");
  }

  @Test
  void clear_records_do_not_hide_a_rejected_row() {
    Report report =
        new Report(
            Samples.HEADER, List.of(Samples.clear("A")), List.of(Samples.REJECTED), List.of());
    assertThat(text(report)).contains("1 not checked").contains("awards.csv:7");
  }

  @Test
  void hostile_text_does_nothing_to_the_terminal() {
    String text = text(Written.report(Samples.hostile()));
    assertThat(ACTS_ON_A_TERMINAL.matcher(text).find()).isFalse();
    assertThat(text).contains("\\u001b[2J").contains("\\u202eevil").contains("大疆");
    Golden.assertSame("hostile.txt", text);
  }

  @Test
  void ascii_pages_hold_nothing_else() {
    String text = text(TextStyle.plain().withAscii(true), Written.report(Samples.hostile()));
    assertThat(text).matches("[\\n -~]*").contains("\\u5927\\u7586");
  }

  @Test
  void colour_is_used_only_when_asked_for() {
    Report report = Written.mixed();
    assertThat(text(report)).doesNotContain("\u001b");
    String coloured = text(TextStyle.plain().withColour(true), report);
    assertThat(coloured).contains("\u001b[1;31mPROHIBITED");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(text(report));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 100, 200})
  void lines_keep_to_the_width_except_for_addresses(int width) {
    String text = text(TextStyle.plain().withWidth(width), Written.mixed());
    assertThat(text.lines().filter(line -> !line.contains("https://")))
        .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 100})
  void a_long_title_gives_way_to_the_day(int width) {
    Assessment later =
        new Assessment(
            Samples.purchase("A", "DRONE", LocalDate.of(2021, 7, 26)),
            Optional.empty(),
            List.of(
                Samples.match(
                    "DJI",
                    List.of(
                        Samples.ruling(
                                Samples.policy("long", "Rule on drones and parts ".repeat(6)))
                            .answers(Answer.NO, Answer.YES, Answer.YES)
                            .since(LocalDate.of(2025, 12, 22))
                            .reason("Later.")
                            .today(Verdict.ADVISORY)
                            .make()))));
    String text = text(TextStyle.plain().withWidth(width), Written.report(later));
    assertThat(text.lines())
        .filteredOn(line -> line.startsWith("      ADVISORY"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line).hasSizeLessThanOrEqualTo(width).endsWith("… · since 2025-12-22"));
  }

  @Test
  void the_table_of_findings_tells_which_are_decided() {
    String text = text(Written.report(Samples.decided(Samples.army()), Samples.secretService()));
    assertThat(text.lines().filter(line -> line.contains("[exempt] "))).hasSize(1);
  }

  @Test
  void a_width_out_of_range_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> TextStyle.plain().withWidth(20));
    assertThatIllegalArgumentException().isThrownBy(() -> TextStyle.plain().withWidth(4000));
  }

  @Test
  void details_of_many_findings_are_cut_and_counted() {
    Assessment[] many = Collections.nCopies(1200, Samples.army()).toArray(Assessment[]::new);
    String text = text(Written.report(many));
    assertThat(text)
        .contains("and 200 more, none graver")
        .contains("980 more findings are left out");
  }

  @Test
  void the_locale_does_not_matter() {
    Locale before = Locale.getDefault();
    String expected = text(Written.mixed());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(text(Written.mixed())).isEqualTo(expected);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(text(Written.mixed())).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String text(Report report) {
    return Written.in(ReportFormat.TEXT, report);
  }

  private static String text(TextStyle style, Report report) {
    return Written.in(ReportFormat.TEXT, style, report);
  }
}
