package gov.example.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interdict.Verdict;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.testing.FakeIndex;
import dev.interdict.testing.TestCatalog;
import dev.interdict.testing.TestClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What the intake does with a verdict. The catalog is made up, so that no edition of a list changes
 * these tests; {@link ShippedCatalogTest} holds the law that the agency relies on.
 */
class IntakeServiceTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 4);
  private static final Clock CLOCK = TestClock.at(2024, 3, 4);

  private static final VendorCatalog CATALOG =
      TestCatalog.builder()
          .ban("no-acme", LocalDate.of(2023, 12, 22))
          .warning("beware-zenith", LocalDate.of(2021, 7, 23))
          .vendor("v-acme", "Acmedron Aerial Works Ltd.", "AcmeFly")
          .vendor("v-zenith", "Zenithal Optronics Co.")
          .listed("v-acme", "no-acme", LocalDate.of(2023, 12, 22))
          .listed("v-zenith", "beware-zenith", LocalDate.of(2021, 7, 23))
          .build();

  private static final ItemLine DRONE = new ItemLine(8, "SURVEY DRONE", "AcmeFly", "");
  private static final ItemLine LENS = new ItemLine(2, "SPARE LENS", "Zenithal Optronics", "");
  private static final ItemLine PAPER = new ItemLine(40, "COPY PAPER, LETTER SIZE", "", "");
  private static final ItemLine NOTHING = new ItemLine(1, " ", "", "");

  private final Queue<Decision> forPeople = new ConcurrentLinkedQueue<>();
  private final IntakeService service =
      new IntakeService(
          FakeIndex.of(CATALOG), (request, decision) -> forPeople.add(decision), CLOCK);

  @Test
  void a_forbidden_purchase_is_held_with_the_rule_and_where_to_read_it() {
    Decision decision = service.screen(request("Test Agency", TODAY, DRONE));

    assertEquals(NextStep.HOLD, decision.nextStep());
    assertEquals(Verdict.PROHIBITED, decision.verdict());
    Finding gravest = decision.findings().get(0);
    assertEquals("Acmedron Aerial Works Ltd.", gravest.vendor());
    assertEquals("AcmeFly", gravest.matchedText());
    assertEquals(List.of("Test rule no-acme https://rules.example/no-acme"), gravest.citations());
    assertTrue(forPeople.isEmpty());
  }

  @Test
  void a_buyer_that_is_not_known_is_a_question_for_a_person() {
    Decision decision = service.screen(request("Office of Nowhere", TODAY, DRONE));

    assertEquals(NextStep.ASK_A_PERSON, decision.nextStep());
    assertEquals(List.of(decision), List.copyOf(forPeople));
  }

  @Test
  void a_warning_goes_on_file_and_the_purchase_proceeds() {
    Decision decision = service.screen(request("Test Agency", TODAY, LENS));

    assertEquals(NextStep.PROCEED, decision.nextStep());
    assertEquals(Verdict.ADVISORY, decision.verdict());
    assertEquals("beware-zenith", decision.findings().get(0).rule());
  }

  @Test
  void office_supplies_proceed_and_the_file_still_says_what_was_asked() {
    Decision decision = service.screen(request("Test Agency", TODAY, PAPER));

    assertEquals(NextStep.PROCEED, decision.nextStep());
    assertEquals(Verdict.CLEAR, decision.verdict());
    assertEquals(List.of(), decision.findings());
    assertEquals(CLOCK.instant(), decision.decidedAt());
    assertEquals("2026-01-01 sha256:" + CATALOG.version().sha256(), decision.catalog());
  }

  @Test
  void the_gravest_line_decides_and_is_named() {
    Decision decision = service.screen(request("Test Agency", TODAY, PAPER, DRONE));

    assertEquals(NextStep.HOLD, decision.nextStep());
    assertTrue(decision.findings().stream().allMatch(finding -> finding.line() == 2));
  }

  @Test
  void a_line_that_says_nothing_is_never_waved_through() {
    Decision decision = service.screen(request("Test Agency", TODAY, PAPER, NOTHING));

    assertEquals(NextStep.ASK_A_PERSON, decision.nextStep());
    assertEquals(List.of(2), decision.uncheckedLines());
    assertEquals(List.of(decision), List.copyOf(forPeople));
  }

  @Test
  void a_request_without_lines_is_not_clear() {
    Decision decision = service.screen(request("Test Agency", TODAY));

    assertEquals(NextStep.ASK_A_PERSON, decision.nextStep());
    assertEquals(Verdict.NOT_CHECKED, decision.verdict());
  }

  @Test
  void without_a_planned_day_the_law_of_today_counts() {
    IntakeRequest undated =
        new IntakeRequest(
            "SAMPLE-2", "Test Agency", Optional.empty(), "EXAMPLE LLC", List.of(DRONE));
    LocalDate before = LocalDate.of(2023, 12, 21);

    assertEquals(NextStep.HOLD, service.screen(undated).nextStep());
    assertEquals(
        NextStep.PROCEED, service.screen(request("Test Agency", before, DRONE)).nextStep());
  }

  @Test
  void threads_share_one_checker_and_decide_alike() throws Exception {
    IntakeRequest request = request("Test Agency", TODAY, PAPER, DRONE);
    Decision alone = service.screen(request);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Decision> task = () -> service.screen(request);
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
