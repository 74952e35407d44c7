package dev.interdict.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interdict.Assessment;
import dev.interdict.Decision.Standing;
import dev.interdict.ReportSummary;
import dev.interdict.Verdict;
import dev.interdict.report.ReportFormat;
import dev.interdict.report.Waivers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WaiversTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @Test
  void a_decision_closes_a_finding_and_leaves_its_verdict() throws IOException {
    Assessment decided =
        decide(",v-dji,SAMPLE-0003,exempt,Surrogate training,Jo Doe,2026-01-02,,,");
    assertThat(decided.verdict()).isEqualTo(Verdict.PROHIBITED);
    assertThat(decided.open()).isEqualTo(Verdict.CLEAR);
    assertThat(ReportSummary.empty().plus(decided).open()).isEqualTo(Verdict.CLEAR);
    assertThat(ReportSummary.empty().plus(decided).decided()).isEqualTo(1);
  }

  @Test
  void a_confirmed_finding_stays_open() throws IOException {
    Assessment decided = decide(",v-dji,SAMPLE-0003,confirmed,It is,Jo Doe,2026-01-02,,,");
    assertThat(decided.open()).isEqualTo(Verdict.PROHIBITED);
  }

  @Test
  void a_decision_applies_through_its_last_day() throws IOException {
    assertThat(standing("2026-11-24")).isEqualTo(Standing.APPLIES);
    assertThat(standing("2026-11-23")).isEqualTo(Standing.EXPIRED);
  }

  @Test
  void a_drafted_row_names_the_finding_and_applies_once_decided() throws IOException {
    String draft = Waivers.drafts(Samples.army()).get(0);
    assertThat(draft).startsWith(Fingerprint.of(Samples.army().record(), "v-dji"));
    String row = draft.replaceFirst(",,,,,,", ",waived,Waiver 7,Jo Doe,2026-01-02,,");
    assertThat(decide(row).open()).isEqualTo(Verdict.CLEAR);
  }

  @Test
  void a_changed_listing_reopens_a_decision() throws IOException {
    String draft = Waivers.drafts(Samples.army()).get(0);
    String row = draft.replaceFirst(",,,,,,", ",waived,Waiver 7,Jo Doe,2026-01-02,,");
    Waivers waivers = waivers(row);
    Assessment changed = waivers.apply(Samples.listedSince(LocalDate.of(2022, 5, 6)));
    assertThat(changed.open()).isEqualTo(Verdict.PROHIBITED);
    assertThat(changed.decisions().get(0).standing()).isEqualTo(Standing.REOPENED);
    assertThat(waivers.notes()).singleElement().asString().contains("decide again");
  }

  @Test
  void nothing_is_drafted_for_what_is_decided_or_needs_no_decision() throws IOException {
    assertThat(Waivers.drafts(Samples.secretService())).isEmpty();
    assertThat(Waivers.drafts(decide(",v-dji,SAMPLE-0003,exempt,Why,Jo,2026-01-02,,,"))).isEmpty();
  }

  @Test
  void expired_unused_and_undecided_rows_are_told() throws IOException {
    Waivers waivers =
        waivers(
            ",v-dji,SAMPLE-0003,exempt,Why,Jo Doe,2026-01-02,2026-02-03,,",
            ",v-zte,SAMPLE-0003,exempt,Why,Jo Doe,2026-01-02,,,",
            ",v-dji,SAMPLE-9999,,,,,,,");
    waivers.apply(Samples.army());
    assertThat(waivers.notes())
        .satisfiesExactly(
            note -> assertThat(note).contains("line 2 expired on 2026-02-03"),
            note -> assertThat(note).contains("line 3 was not used"),
            note -> assertThat(note).contains("line 4 is not decided"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",,,exempt,Why,Jo,2026-01-02,,,          | names no finding",
        ",v-dji,A,allowed,Why,Jo,2026-01-02,,,   | \"allowed\" is none of false_positive",
        ",v-dji,A,exempt,,Jo,2026-01-02,,,       | lacks a reason",
        ",v-dji,A,exempt,Why,,2026-01-02,,,      | lacks a reason, an approver",
        ",v-dji,A,exempt,Why,Jo,,,,              | lacks a reason, an approver or a date",
        ",v-dji,A,exempt,Why,Jo,2.1.2026,,,      | is not a date",
        ",v-dji,A                                | has 3 cells",
      })
  void a_wrong_row_is_refused_with_its_line(String row, String message) {
    assertThatThrownBy(() -> waivers(row))
        .hasMessageContaining("line 2")
        .hasMessageContaining(message);
  }

  @Test
  void the_same_finding_twice_is_refused() {
    String row = ",v-dji,A,exempt,Why,Jo,2026-01-02,,,";
    assertThatThrownBy(() -> waivers(row, row))
        .hasMessageContaining("line 3")
        .hasMessageContaining("keep one");
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void every_format_shows_the_decision(ReportFormat format) {
    String written = Written.in(format, Written.report(Samples.decided(Samples.army())));
    assertThat(written).containsPattern("(?i)exempt");
  }

  private Standing standing(String expires) throws IOException {
    return decide(",v-dji,SAMPLE-0003,exempt,Why,Jo Doe,2026-01-02," + expires + ",,")
        .decisions()
        .get(0)
        .standing();
  }

  private Assessment decide(String row) throws IOException {
    return waivers(row).apply(Samples.army());
  }

  private Waivers waivers(String... rows) throws IOException {
    Path file = directory.resolve("waivers.csv");
    Files.writeString(file, Waivers.header() + "\n" + String.join("\n", List.of(rows)) + "\n");
    return Waivers.load(file, TODAY);
  }
}
