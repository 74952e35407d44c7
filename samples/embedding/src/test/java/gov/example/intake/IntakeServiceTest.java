package gov.example.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interdict.Verdict;
import dev.interdict.catalog.VendorCatalog;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeServiceTest {

  private static final Instant NOW = Instant.parse("2024-03-04T15:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2024, 3, 4);

  private static final Queue<Decision> FOR_PEOPLE = new ConcurrentLinkedQueue<>();
  private static final IntakeService SERVICE =
      new IntakeService(
          VendorCatalog.bundled(),
          (request, decision) -> FOR_PEOPLE.add(decision),
          Clock.fixed(NOW, ZoneOffset.UTC));

  private static final ItemLine DRONE = new ItemLine(8, "MAVIC 3 ENTERPRISE DRONE", "DJI", "");
  private static final ItemLine PAPER = new ItemLine(40, "COPY PAPER, LETTER SIZE", "", "");
  private static final ItemLine NOTHING = new ItemLine(1, " ", "", "");

  @BeforeEach
  void emptyTheQueue() {
    FOR_PEOPLE.clear();
  }

  @AfterAll
  static void shutDown() {
    SERVICE.close();
  }

  @Test
  void a_forbidden_purchase_is_held_with_the_rule_and_where_to_read_it() {
    Decision decision = SERVICE.screen(request("Department of the Army", TODAY, DRONE));

    assertEquals(NextStep.HOLD, decision.nextStep());
    assertEquals(Verdict.PROHIBITED, decision.verdict());
    Finding gravest = decision.findings().get(0);
    assertEquals(Verdict.PROHIBITED, gravest.verdict());
    assertTrue(gravest.vendor().contains("DJI"), gravest.vendor());
    assertFalse(gravest.reasons().isEmpty());
    assertTrue(
        gravest.citations().stream().anyMatch(citation -> citation.contains("https://")),
        gravest.citations().toString());
    assertTrue(FOR_PEOPLE.isEmpty());
  }

  @Test
  void where_an_exemption_may_apply_a_person_is_asked() {
    Decision decision = SERVICE.screen(request("United States Secret Service", TODAY, DRONE));

    assertEquals(NextStep.ASK_A_PERSON, decision.nextStep());
    assertEquals(List.of(decision), List.copyOf(FOR_PEOPLE));
  }

  @Test
  void a_warning_goes_on_file_and_the_purchase_proceeds() {
    LocalDate before = LocalDate.of(2021, 7, 26);
    Decision decision = SERVICE.screen(request("United States Secret Service", before, DRONE));

    assertEquals(NextStep.PROCEED, decision.nextStep());
    assertEquals(Verdict.ADVISORY, decision.verdict());
    assertFalse(decision.findings().isEmpty());
  }

  @Test
  void office_supplies_proceed_and_the_file_still_says_what_was_asked() {
    Decision decision = SERVICE.screen(request("Department of the Army", TODAY, PAPER));

    assertEquals(NextStep.PROCEED, decision.nextStep());
    assertEquals(Verdict.CLEAR, decision.verdict());
    assertEquals(List.of(), decision.findings());
    assertEquals(NOW, decision.decidedAt());
    assertTrue(decision.catalog().matches("\\d{4}-\\d\\d-\\d\\d sha256:[0-9a-f]{64}"));
  }

  @Test
  void the_gravest_line_decides_and_is_named() {
    Decision decision = SERVICE.screen(request("Department of the Army", TODAY, PAPER, DRONE));

    assertEquals(NextStep.HOLD, decision.nextStep());
    assertTrue(decision.findings().stream().allMatch(finding -> finding.line() == 2));
  }

  @Test
  void a_line_that_says_nothing_is_never_waved_through() {
    Decision decision = SERVICE.screen(request("Department of the Army", TODAY, PAPER, NOTHING));

    assertEquals(NextStep.ASK_A_PERSON, decision.nextStep());
    assertEquals(List.of(2), decision.uncheckedLines());
    assertEquals(List.of(decision), List.copyOf(FOR_PEOPLE));
  }

  @Test
  void a_request_without_lines_is_not_clear() {
    Decision decision = SERVICE.screen(request("Department of the Army", TODAY));

    assertEquals(NextStep.ASK_A_PERSON, decision.nextStep());
    assertEquals(Verdict.NOT_CHECKED, decision.verdict());
  }

  @Test
  void without_a_planned_day_the_law_of_today_counts() {
    IntakeRequest undated =
        new IntakeRequest(
            "SAMPLE-2", "Department of the Army", Optional.empty(), "EXAMPLE LLC", List.of(DRONE));

    assertEquals(
        SERVICE.screen(request("Department of the Army", TODAY, DRONE)).findings(),
        SERVICE.screen(undated).findings());
  }

  @Test
  void threads_share_one_checker_and_decide_alike() throws Exception {
    IntakeRequest request = request("Department of the Air Force", TODAY, PAPER, DRONE);
    Decision alone = SERVICE.screen(request);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Decision> task = () -> SERVICE.screen(request);
      for (Future<Decision> other : threads.invokeAll(Collections.nCopies(64, task))) {
        assertEquals(alone, other.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static IntakeRequest request(String agency, LocalDate awardOn, ItemLine... lines) {
    return new IntakeRequest(
        "SAMPLE-1", agency, Optional.of(awardOn), "EXAMPLE LLC", List.of(lines));
  }
}
