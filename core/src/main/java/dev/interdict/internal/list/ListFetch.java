package dev.interdict.internal.list;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.source.ListAddress;
import dev.interdict.catalog.source.ListDownload;
import dev.interdict.catalog.source.ListDownload.State;
import dev.interdict.catalog.source.ListFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches one list after the other into a directory. */
public final class ListFetch {

  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final int CHUNK = 64 * 1024;

  /**
   * What a fetch may take.
   *
   * @param largest bytes of one file
   * @param longest time for one attempt
   * @param attempts how often a fault that may pass is tried again
   * @param pause before the second attempt; doubled before each further one
   */
  public record Limits(long largest, Duration longest, int attempts, Duration pause) {}

  private final Path directory;
  private final DownloadLog log;
  private final Limits limits;
  private final HttpClient client;

  /** A fetcher into a directory that exists. */
  public ListFetch(Path directory, DownloadLog log, Limits limits) {
    this.directory = directory;
    this.log = log;
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /** A fault after which another attempt may help. */
  private static final class Passing extends Exception {

    private static final long serialVersionUID = 1L;

    /** The least pause that the server asks for. */
    private final Duration pause;

    Passing(String message, Duration pause) {
      super(message);
      this.pause = pause;
    }
  }

  /** A fault that stays. */
  private static final class Lasting extends Exception {

    private static final long serialVersionUID = 1L;

    Lasting(String message) {
      super(message);
    }
  }

  /** Fetches a list; a fault becomes an outcome. */
  public ListDownload fetch(ListAddress address) throws IOException {
    Path aside = directory.resolve("." + address.file() + ".part");
    String fault = "";
    try {
      for (int attempt = 1; attempt <= limits.attempts; attempt++) {
        try {
          return attempt(address, aside);
        } catch (Passing e) {
          fault = e.getMessage() + ", in " + attempt + " attempts";
          pause(attempt, e.pause);
        }
      }
    } catch (Lasting e) {
      fault = String.valueOf(e.getMessage());
    } finally {
      Files.deleteIfExists(aside);
    }
    boolean kept = Files.exists(directory.resolve(address.file()));
    return new ListDownload(
        address,
        State.FAILED,
        fault + (kept ? "; the old file is kept" : "; there is no old file"));
  }

  private void pause(int attempt, Duration asked) throws Lasting {
    if (attempt == limits.attempts) {
      return;
    }
    Duration own = limits.pause.multipliedBy(1L << (attempt - 1));
    Duration pause = asked.compareTo(own) > 0 ? asked : own;
    try {
      Thread.sleep(Math.min(pause.toMillis(), LONGEST_PAUSE.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Lasting("interrupted");
    }
  }

  private ListDownload attempt(ListAddress address, Path aside)
      throws IOException, Passing, Lasting {
    CompletableFuture<HttpHeaders> transfer =
        client
            .sendAsync(request(address), BodyHandlers.ofInputStream())
            .thenApply(response -> receive(response, aside));
    HttpHeaders headers = await(transfer);
    if (headers.firstValue(":unchanged").isPresent()) {
      return new ListDownload(address, State.UNCHANGED, "nothing newer at " + address.url());
    }
    return install(address, aside, headers);
  }

  private HttpHeaders await(CompletableFuture<HttpHeaders> transfer) throws Passing, Lasting {
    try {
      return transfer.get(limits.longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      transfer.cancel(true);
      throw new Passing(
          "no whole answer within " + limits.longest.toSeconds() + " s", Duration.ZERO);
    } catch (InterruptedException e) {
      transfer.cancel(true);
      Thread.currentThread().interrupt();
      throw new Lasting("interrupted");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (cause instanceof Refused refused) {
        throw refused.fault();
      }
      throw new Passing("the transfer failed: " + cause.getMessage(), Duration.ZERO);
    }
  }

  private HttpRequest request(ListAddress address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.url())
            .timeout(limits.longest)
            .header("User-Agent", "interdict");
    if (isWhole(address)) {
      log.get(address.file(), "etag").ifPresent(tag -> request.header("If-None-Match", tag));
      log.get(address.file(), "modified")
          .ifPresent(day -> request.header("If-Modified-Since", day));
    }
    return request.build();
  }

  /** Whether the file that is there is the one that was fetched from that address. */
  private boolean isWhole(ListAddress address) {
    Path file = directory.resolve(address.file());
    try {
      return Files.exists(file)
          && log.get(address.file(), "url").equals(Optional.of(address.url().toString()))
          && log.get(address.file(), "sha256").equals(Optional.of(digest(file)));
    } catch (IOException e) {
      return false;
    }
  }

  /** Carries a fault out of a stage of the transfer. */
  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;
    private final boolean lasting;

    Refused(String message, boolean lasting, Duration pause) {
      super(message);
      this.lasting = lasting;
      this.pause = pause;
    }

    Passing fault() throws Lasting {
      if (lasting) {
        throw new Lasting(String.valueOf(getMessage()));
      }
      return new Passing(String.valueOf(getMessage()), pause);
    }
  }

  private HttpHeaders receive(HttpResponse<InputStream> response, Path aside) {
    try (InputStream body = response.body()) {
      int status = response.statusCode();
      if (status == 304) {
        return HttpHeaders.of(Map.of(":unchanged", List.of("1")), (name, value) -> true);
      }
      if (status != 200) {
        throw new Refused("the server answered " + status, isLasting(status), asked(response));
      }
      store(body, aside);
      return response.headers();
    } catch (IOException e) {
      throw new Refused("the transfer broke off: " + e.getMessage(), false, Duration.ZERO);
    }
  }

  private void store(InputStream body, Path aside) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(aside)) {
      for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
        size += read;
        if (size > limits.largest) {
          throw new Refused(
              "the answer is larger than " + limits.largest + " bytes", true, Duration.ZERO);
        }
        out.write(chunk, 0, read);
      }
    }
  }

  private static boolean isLasting(int status) {
    return status < 500 && status != 408 && status != 429;
  }

  private static Duration asked(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,5}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(Duration.ZERO);
  }

  private ListDownload install(ListAddress address, Path aside, HttpHeaders headers)
      throws IOException, Lasting {
    int entries = readThrough(aside).entries();
    int before = log.get(address.file(), "entries").map(Integer::parseInt).orElse(0);
    if (entries < before / 2) {
      throw new Lasting(
          "the answer holds "
              + entries
              + " entries where the last one held "
              + before
              + "; delete the old file if that is right");
    }
    String digest = digest(aside);
    boolean same =
        log.get(address.file(), "sha256").equals(Optional.of(digest)) && isWhole(address);
    Files.move(
        aside,
        directory.resolve(address.file()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    log.put(address.file(), "url", address.url().toString());
    log.put(address.file(), "sha256", digest);
    log.put(address.file(), "entries", Integer.toString(entries));
    log.put(address.file(), "date", day(headers).toString());
    log.put(address.file(), "etag", headers.firstValue("ETag").orElse(""));
    log.put(address.file(), "modified", headers.firstValue("Last-Modified").orElse(""));
    return new ListDownload(
        address,
        same ? State.UNCHANGED : State.UPDATED,
        entries + " entries of " + day(headers) + ", sha256 " + digest);
  }

  /** Reads the file as a list, which a web page, a cut file or an error message is not. */
  private static ListFile readThrough(Path aside) throws IOException, Lasting {
    try {
      ListReader reader = new ListReader(VendorCatalog.bundled().policies());
      reader.read(List.of(aside));
      ListFile file = reader.files().get(0);
      if (file.rejected() * 20L > file.entries()) {
        throw new Lasting(
            "the answer is damaged: " + file.rejected() + " of " + file.entries() + " entries");
      }
      if (!LastLine.isWhole(aside)) {
        throw new Lasting("the answer is cut off: its last line has no end");
      }
      return file;
    } catch (CatalogException e) {
      throw new Lasting(
          "the answer is no list: "
              + String.valueOf(e.getMessage()).replaceFirst("^.*?\\.part: ", ""));
    }
  }

  private static LocalDate day(HttpHeaders headers) {
    Optional<String> stamp =
        headers.firstValue("Last-Modified").or(() -> headers.firstValue("Date"));
    try {
      return stamp
          .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME))
          .map(time -> time.withZoneSameInstant(ZoneOffset.UTC).toLocalDate())
          .orElseGet(() -> LocalDate.now(Clock.systemUTC()));
    } catch (DateTimeException e) {
      return LocalDate.now(Clock.systemUTC());
    }
  }

  private static String digest(Path file) throws IOException {
    return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
  }
}
