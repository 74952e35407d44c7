package gov.example.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interdict.ConflictChecker;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.report.ReportFormat;
import dev.interdict.testing.FakeIndex;
import dev.interdict.testing.TestCatalog;
import dev.interdict.testing.TestClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreeningServerTest {

  private static final VendorCatalog CATALOG =
      TestCatalog.builder()
          .ban("no-acme", LocalDate.of(2024, 1, 1))
          .vendor("v-acme", "Acmedron Aerial Works Ltd.")
          .listed("v-acme", "no-acme", LocalDate.of(2024, 1, 1))
          .build();

  private static final String RECORDS =
      """
      record_id,action_date,agency,vendor,description
      A-1,2025-06-01,Test Agency,Acmedron Aerial Works,survey drone
      A-2,2025-06-01,Test Agency,Harmless Hardware Inc,bolts
      A-3,2025-13-45,Test Agency,Harmless Hardware Inc,nuts
      """;

  private static ScreeningServer server;

  @BeforeAll
  static void start() throws IOException {
    ConflictChecker checker =
        ConflictChecker.builder(FakeIndex.of(CATALOG)).today(TestClock.at(2026, 1, 2)).build();
    server = new ScreeningServer(checker, 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_posted_file_is_answered_with_its_report() throws Exception {
    HttpResponse<String> answer = post("ndjson", RECORDS);

    assertEquals(200, answer.statusCode());
    assertEquals("application/x-ndjson", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().contains("\"verdict\":\"PROHIBITED\""), answer.body());
    assertTrue(answer.body().contains("\"assessed\":2,\"rejected\":1"), answer.body());
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void every_format_can_be_asked_for_and_tells_that_a_row_was_not_checked(ReportFormat format)
      throws Exception {
    HttpResponse<String> answer = post(format.key(), RECORDS);

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("A-1"), answer.body());
    assertTrue(answer.body().matches("(?is).*not[ _]checked.*"), answer.body());
  }

  @Test
  void what_is_no_list_of_records_is_not_clear() throws Exception {
    HttpResponse<String> answer = post("text", "%PDF-1.7");

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().startsWith("NOT CHECKED"), answer.body());
  }

  @Test
  void a_format_that_does_not_exist_is_refused_with_those_that_do() throws Exception {
    HttpResponse<String> answer = post("pdf", RECORDS);

    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("HTML"), answer.body());
  }

  @Test
  void only_posts_are_answered() throws Exception {
    assertEquals(405, send(HttpRequest.newBuilder(uri("json")).GET()).statusCode());
  }

  private static HttpResponse<String> post(String format, String body) throws Exception {
    return send(HttpRequest.newBuilder(uri(format)).POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static URI uri(String format) {
    return URI.create("http://localhost:" + server.port() + "/check/" + format);
  }
}
