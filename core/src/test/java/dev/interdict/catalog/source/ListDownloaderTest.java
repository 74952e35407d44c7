package dev.interdict.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.interdict.catalog.source.ListDownload.State;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server on this machine that behaves in every way that servers do. */
class ListDownloaderTest {

  private static final String LIST = "name\nFirst Ltd\nSecond Ltd\nThird Ltd\nFourth Ltd\n";

  @TempDir private Path directory = Path.of("");

  private final List<String> requests = new ArrayList<>();
  private HttpServer server = newServer();

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void start() {
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpHandler... answers) {
    server = restarted();
    server.createContext(
        "/list.csv",
        exchange -> {
          int turn;
          synchronized (requests) {
            turn = requests.size();
            requests.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
          }
          answers[Math.min(turn, answers.length - 1)].handle(exchange);
        });
  }

  private HttpServer restarted() {
    stop();
    requests.clear();
    server = newServer();
    start();
    return server;
  }

  private static HttpHandler ok(String body) {
    return exchange -> {
      exchange.getResponseHeaders().add("ETag", "\"" + body.hashCode() + "\"");
      exchange.getResponseHeaders().add("Last-Modified", "Tue, 03 Feb 2026 10:00:00 GMT");
      send(exchange, 200, body);
    };
  }

  private static HttpHandler status(int code) {
    return exchange -> send(exchange, code, "");
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private ListDownload fetch() {
    return fetch(10_000, Duration.ofSeconds(20));
  }

  private ListDownload fetch(long largest, Duration longest) {
    ListAddress address =
        new ListAddress(
            "list.csv",
            "a list",
            URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/list.csv"));
    return ListDownloader.of(List.of(address))
        .within(largest, longest, 3, Duration.ofMillis(1))
        .into(directory)
        .get(0);
  }

  private void hasOldFile() {
    answer(ok(LIST));
    assertThat(fetch().state()).isEqualTo(State.UPDATED);
  }

  private String content() throws IOException {
    return Files.readString(directory.resolve("list.csv"));
  }

  private void failsAndKeepsTheOldFile(ListDownload outcome, String reason) throws IOException {
    assertThat(outcome.state()).isEqualTo(State.FAILED);
    assertThat(outcome.detail()).contains(reason).endsWith("the old file is kept");
    assertThat(content()).isEqualTo(LIST);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("list.csv", "downloads.properties");
    }
  }

  @Test
  void a_new_list_takes_its_place_with_day_and_digest() throws IOException {
    answer(ok(LIST));
    ListDownload outcome = fetch();
    assertThat(outcome.state()).isEqualTo(State.UPDATED);
    assertThat(outcome.detail()).startsWith("4 entries of 2026-02-03, sha256 ");
    assertThat(content()).isEqualTo(LIST);
    ListFile read = ScreeningLists.read(directory).files().get(0);
    assertThat(read.date()).isEqualTo("2026-02-03");
    assertThat(outcome.detail()).endsWith(read.sha256());
  }

  @Test
  void what_did_not_change_is_not_sent_again() {
    hasOldFile();
    answer(status(304));
    // The port is part of the address, so the log has to follow the new server.
    hasOldFile();
    server.removeContext("/list.csv");
    server.createContext(
        "/list.csv",
        exchange -> {
          requests.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
          send(exchange, 304, "");
        });
    assertThat(fetch().state()).isEqualTo(State.UNCHANGED);
    assertThat(requests).last().isEqualTo("\"" + LIST.hashCode() + "\"");
  }

  @Test
  void a_file_that_was_changed_by_hand_is_fetched_again() throws IOException {
    hasOldFile();
    Files.writeString(directory.resolve("list.csv"), "name\nForged Ltd\n");
    assertThat(fetch().state()).isEqualTo(State.UPDATED);
    assertThat(requests).last().isEqualTo("null");
    assertThat(content()).isEqualTo(LIST);
  }

  @Test
  void a_fault_that_passes_is_tried_again() {
    answer(status(503), status(429), ok(LIST));
    assertThat(fetch().state()).isEqualTo(State.UPDATED);
    assertThat(requests).hasSize(3);
  }

  @Test
  void a_fault_that_stays_keeps_the_old_file() throws IOException {
    hasOldFile();
    answer(status(500));
    failsAndKeepsTheOldFile(fetch(), "answered 500, in 3 attempts");
    answer(status(404));
    failsAndKeepsTheOldFile(fetch(), "answered 404");
    assertThat(requests).hasSize(1);
  }

  @Test
  void a_web_page_is_no_list() throws IOException {
    hasOldFile();
    answer(ok("<!DOCTYPE html><html><body>Please sign in</body></html>\n"));
    failsAndKeepsTheOldFile(fetch(), "this is a web page");
  }

  @Test
  void an_answer_shorter_than_announced_is_refused() throws IOException {
    hasOldFile();
    answer(
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write(LIST.getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
    failsAndKeepsTheOldFile(fetch(), "the transfer");
  }

  @Test
  void an_answer_that_is_cut_off_without_a_sign_is_refused() throws IOException {
    hasOldFile();
    answer(ok(LIST.substring(0, LIST.length() - 4)));
    failsAndKeepsTheOldFile(fetch(), "cut off");
  }

  @Test
  void a_list_that_shrank_to_less_than_half_is_refused() throws IOException {
    hasOldFile();
    answer(ok("name\nFirst Ltd\n"));
    failsAndKeepsTheOldFile(fetch(), "holds 1 entries where the last one held 4");
  }

  @Test
  void an_answer_beyond_the_size_limit_is_refused() throws IOException {
    hasOldFile();
    answer(ok(LIST + "x\n".repeat(10_000)));
    failsAndKeepsTheOldFile(fetch(10_000, Duration.ofSeconds(20)), "larger than 10000 bytes");
  }

  @Test
  void a_server_that_never_ends_is_left() throws IOException {
    hasOldFile();
    answer(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('n');
          exchange.getResponseBody().flush();
          try {
            Thread.sleep(5_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.close();
        });
    failsAndKeepsTheOldFile(fetch(10_000, Duration.ofMillis(200)), "no whole answer within");
  }

  @Test
  void a_server_that_is_not_there_is_reported() throws IOException {
    hasOldFile();
    server.stop(0);
    failsAndKeepsTheOldFile(fetch(), "the transfer failed");
  }

  @Test
  void addresses_must_be_secure_and_files_must_stay_in_the_directory() {
    assertThatThrownBy(() -> new ListAddress("a.csv", "a", URI.create("http://example.com/a")))
        .hasMessageContaining("https://");
    assertThatThrownBy(() -> new ListAddress("../a.csv", "a", URI.create("https://example.com/a")))
        .hasMessageContaining("file name");
    assertThat(ListAddress.shipped()).isNotEmpty();
  }
}
