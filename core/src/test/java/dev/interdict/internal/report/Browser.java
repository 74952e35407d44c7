package dev.interdict.internal.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A headless Chromium, driven by the WebDriver protocol that ChromeDriver speaks. The few calls
 * needed here do not pay for a client library and its forty jars.
 */
final class Browser implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern PORT = Pattern.compile("on port (\\d+)");
  private static final int LIMIT_MILLIS = 60_000;

  private final Process driver;
  private final Path profile;
  private final String session;

  private Browser(Process driver, Path profile, int port) throws IOException {
    this.driver = driver;
    this.profile = profile;
    String root = "http://127.0.0.1:" + port + "/session";
    this.session =
        root + "/" + post(root, capabilities(profile)).at("/value/sessionId").textValue();
  }

  /** The program of that name on the path, if there is one. */
  static Optional<Path> program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts ChromeDriver and, through it, a browser with an empty profile. */
  static Browser start() throws IOException {
    Process driver =
        new ProcessBuilder("chromedriver", "--port=0").redirectErrorStream(true).start();
    Path profile = Files.createTempDirectory("interdict-browser");
    return new Browser(driver, profile, port(driver));
  }

  void open(String address) throws IOException {
    post(session + "/url", MAPPER.writeValueAsString(Map.of("url", address)));
  }

  /** Runs a script and returns what it returns. */
  JsonNode run(String script, Object... arguments) throws IOException {
    return post(
            session + "/execute/sync",
            MAPPER.writeValueAsString(Map.of("script", script, "args", List.of(arguments))))
        .get("value");
  }

  /** Prints the page; the result is a PDF in base 64. */
  String print() throws IOException {
    return post(session + "/print", "{}").get("value").textValue();
  }

  void resize(int width, int height) throws IOException {
    post(
        session + "/window/rect",
        MAPPER.writeValueAsString(Map.of("width", width, "height", height)));
  }

  /** A picture of what the window shows, as PNG in base 64. */
  String picture() throws IOException {
    return send("GET", session + "/screenshot", Optional.empty()).get("value").textValue();
  }

  /** Messages that the page or the browser wrote to the console since the last call. */
  List<String> console() throws IOException {
    List<String> messages = new ArrayList<>();
    for (JsonNode entry : post(session + "/se/log", "{\"type\":\"browser\"}").get("value")) {
      messages.add(entry.get("level").textValue() + " " + entry.get("message").textValue());
    }
    return messages;
  }

  @Override
  public void close() throws IOException {
    try {
      send("DELETE", session, Optional.empty());
    } finally {
      driver.destroy();
      try (Stream<Path> files = Files.walk(profile)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static JsonNode post(String address, String body) throws IOException {
    return send("POST", address, Optional.of(body));
  }

  private static JsonNode send(String method, String address, Optional<String> body)
      throws IOException {
    HttpURLConnection call = (HttpURLConnection) URI.create(address).toURL().openConnection();
    call.setRequestMethod(method);
    call.setReadTimeout(LIMIT_MILLIS);
    if (body.isPresent()) {
      call.setDoOutput(true);
      call.setRequestProperty("Content-Type", "application/json");
      call.getOutputStream().write(body.get().getBytes(StandardCharsets.UTF_8));
    }
    if (call.getResponseCode() != HttpURLConnection.HTTP_OK) {
      throw new IOException(
          new String(call.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }
    try (InputStream answer = call.getInputStream()) {
      return MAPPER.readTree(answer);
    }
  }

  private static int port(Process driver) throws IOException {
    BufferedReader lines = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher started = PORT.matcher(line);
      if (line.contains("started successfully") && started.find()) {
        return Integer.parseInt(started.group(1));
      }
    }
    throw new IOException("chromedriver did not start");
  }

  private static String capabilities(Path profile) throws IOException {
    List<String> arguments =
        List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--window-size=1280,1000",
            "--user-data-dir=" + profile);
    return MAPPER.writeValueAsString(
        Map.of(
            "capabilities",
            Map.of(
                "alwaysMatch",
                Map.of(
                    "goog:chromeOptions",
                    Map.of("args", arguments),
                    "goog:loggingPrefs",
                    Map.of("browser", "ALL")))));
  }
}
