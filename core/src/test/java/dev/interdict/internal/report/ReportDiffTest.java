package dev.interdict.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.Assessment;
import dev.interdict.report.ReportChange;
import dev.interdict.report.ReportChange.Kind;
import dev.interdict.report.ReportDiff;
import dev.interdict.report.ReportedRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportDiffTest {

  @Test
  void rows_that_moved_are_no_difference() {
    assertThat(
            diff(
                List.of(Samples.army(), Samples.secretService()),
                List.of(
                    Samples.moved(Samples.secretService(), 9), Samples.moved(Samples.army(), 3))))
        .isEmpty();
  }

  @Test
  void findings_are_new_gone_or_changed() {
    List<ReportChange> changes =
        diff(
            List.of(Samples.secretService(), Samples.listedSince(LocalDate.of(2022, 5, 6))),
            List.of(Samples.clear("X"), Samples.army(), Samples.named("DJI")));
    assertThat(changes)
        .extracting(ReportChange::kind)
        .containsExactly(Kind.CHANGED, Kind.NEW, Kind.GONE);
    assertThat(changes.get(0).reasons())
        .containsExactly(
            "American Security Drone Act of 2023: PROHIBITED, today PROHIBITED, since 2022-05-06"
                + " -> PROHIBITED, today PROHIBITED, since 2023-12-22");
    assertThat(changes.get(2).reasons()).hasSize(4);
  }

  @Test
  void the_same_record_twice_is_compared_twice() {
    assertThat(diff(List.of(Samples.army()), List.of(Samples.army(), Samples.army()))).hasSize(1);
    assertThat(diff(List.of(Samples.army(), Samples.army()), List.of(Samples.army()))).hasSize(1);
  }

  @Test
  void a_decision_is_a_change() {
    assertThat(diff(List.of(Samples.army()), List.of(Samples.decided(Samples.army()))))
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.reasons()).containsExactly("decision: none -> exempt (applies)"));
  }

  private static List<ReportChange> diff(List<Assessment> before, List<Assessment> after) {
    ReportDiff diff = new ReportDiff();
    before.forEach(assessment -> diff.before(ReportedRecord.of(assessment)));
    List<ReportChange> changes = new ArrayList<>();
    after.forEach(assessment -> changes.addAll(diff.after(ReportedRecord.of(assessment))));
    changes.addAll(diff.gone());
    return changes;
  }
}
