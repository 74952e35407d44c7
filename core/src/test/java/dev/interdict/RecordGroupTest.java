package dev.interdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.catalog.CatalogVersion;
import dev.interdict.record.BomComponent;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.Role;
import dev.interdict.record.SourceLocation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordGroupTest {

  @Test
  void rows_of_one_award_are_one_group_and_keep_their_rows() {
    Report report = report(row("S1", "S1", 2), row("S2", "S2", 3), row("S1 mod 1", "S1", 4));

    assertThat(report.groups()).extracting(RecordGroup::id).containsExactly("S1", "S2");
    assertThat(report.groups().get(0).assessments())
        .extracting(assessment -> assessment.record().source().orElseThrow().row())
        .containsExactly(2L, 4L);
    assertThat(report.groups().get(0).pathToGravest()).isEmpty();
  }

  @Test
  void a_bill_says_how_many_parts_name_no_maker_and_where_its_gravest_part_sits() {
    Report report =
        report(
            part("board.csv", "U1", List.of("Gateway", "Radio"), Role.MANUFACTURER),
            part("board.csv", "U2", List.of("Gateway"), Role.PRODUCT));

    RecordGroup bill = report.groups().get(0);
    assertThat(bill.withoutMaker()).isEqualTo(1);
    assertThat(bill.verdict()).isEqualTo(Verdict.CLEAR);
    assertThat(bill.pathToGravest()).containsExactly("Gateway", "Radio", "U1");
  }

  @Test
  void bills_of_one_name_in_two_folders_are_two() {
    assertThat(
            report(
                    part("a/board.csv", "U1", List.of(), Role.PRODUCT),
                    part("b/board.csv", "U1", List.of(), Role.PRODUCT))
                .groups())
        .hasSize(2);
  }

  private static Report report(Checkable... records) {
    ReportHeader header =
        new ReportHeader(
            "test",
            new CatalogVersion(LocalDate.of(2024, 1, 1), "0"),
            List.of(),
            "none",
            LocalDate.of(2024, 1, 1),
            0.5);
    List<Assessment> assessments =
        Stream.of(records)
            .map(record -> new Assessment(record, Optional.empty(), List.of()))
            .toList();
    return new Report(header, assessments, List.of(), List.of());
  }

  private static Checkable row(String id, String award, long row) {
    return ProcurementRecord.builder(id)
        .awardKey(award)
        .source(new SourceLocation("awards.csv", row))
        .build();
  }

  private static Checkable part(String file, String id, List<String> path, Role role) {
    return new BomComponent(
        id,
        "board.csv",
        path,
        Optional.empty(),
        List.of(),
        List.of(new Mention(role, "field", "text")),
        Optional.empty(),
        Optional.of(new SourceLocation(file, 1)));
  }
}
