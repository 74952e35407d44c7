package gov.example.screening;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.interdict.ConflictChecker;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.lucene.LuceneVendorIndex;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.RecordReader;
import dev.interdict.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Checks what is posted to {@code /check/FORMAT} and answers with the report, without a servlet
 * container. The body is a file in any format that the library reads; both are streamed.
 *
 * <pre>
 * curl --data-binary @awards.csv http://localhost:8080/check/html
 * </pre>
 */
public final class ScreeningServer implements AutoCloseable {

  private static final String PATH = "/check/";
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final ConflictChecker checker;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  /**
   * Starts to listen on this machine's own address; put a proxy before it that knows the users.
   *
   * @param checker shared by all requests
   * @param port where to listen; 0 for any free one
   */
  public ScreeningServer(ConflictChecker checker, int port) throws IOException {
    this.checker = checker;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext(PATH, this::answer);
    server.start();
  }

  /** Serves the shipped catalog until the process ends. */
  public static void main(String[] arguments) throws IOException {
    int port = arguments.length == 0 ? 8080 : Integer.parseInt(arguments[0]);
    var index = LuceneVendorIndex.inMemory(VendorCatalog.bundled());
    var server = new ScreeningServer(ConflictChecker.using(index), port);
    System.out.println("Listening on http://localhost:" + server.port() + PATH + "html");
  }

  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<ReportFormat> format = format(exchange);
      if (!exchange.getRequestMethod().equals("POST")) {
        refuse(exchange, 405, "POST a file of records to " + PATH + "json");
      } else if (format.isEmpty()) {
        refuse(exchange, 404, "the formats are " + Arrays.toString(ReportFormat.values()));
      } else {
        check(exchange, format.get());
      }
    }
  }

  /**
   * What cannot be read is told in the report, never by a status: clear is only what was checked.
   */
  private void check(HttpExchange exchange, ReportFormat format) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", contentType(format));
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(200, 0);
    try (Stream<ReadResult> results =
            RecordReader.sniffing().open(exchange.getRequestBody(), "request");
        OutputStream body = exchange.getResponseBody()) {
      format.writer(body).write(checker, results);
    }
  }

  private static Optional<ReportFormat> format(HttpExchange exchange) {
    String name = exchange.getRequestURI().getPath().substring(PATH.length());
    return Arrays.stream(ReportFormat.values())
        .filter(format -> format.key().equals(name))
        .findFirst();
  }

  private static String contentType(ReportFormat format) {
    return switch (format) {
      case HTML -> "text/html; charset=utf-8";
      case JSON, SARIF -> "application/json";
      case NDJSON -> "application/x-ndjson";
      case CSV, EXCEL_CSV -> "text/csv; charset=utf-8";
      case JUNIT -> "application/xml";
      case TEXT -> "text/plain; charset=utf-8";
    };
  }

  private static void refuse(HttpExchange exchange, int status, String reason) throws IOException {
    byte[] text = (reason + "\n").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.sendResponseHeaders(status, text.length);
    exchange.getResponseBody().write(text);
  }
}
