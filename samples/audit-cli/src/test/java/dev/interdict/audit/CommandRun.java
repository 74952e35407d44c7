package dev.interdict.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** One run of the command line within the test. */
record CommandRun(int exitCode, String out, String err) {

  static CommandRun of(String... arguments) {
    return new Start().run(arguments);
  }

  static Start start() {
    return new Start();
  }

  /** What a run starts with. */
  static final class Start {
    private Library library = new CannedLibrary();
    private String in = "";
    private Map<String, String> environment = Map.of();
    private Map<String, String> properties = Map.of();

    Start library(Library value) {
      library = value;
      return this;
    }

    Start in(String text) {
      in = text;
      return this;
    }

    Start environment(Map<String, String> values) {
      environment = values;
      return this;
    }

    Start properties(Map<String, String> values) {
      properties = values;
      return this;
    }

    CommandRun run(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      StringWriter err = new StringWriter();
      int exitCode = run(out, err, arguments);
      return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    int run(OutputStream out, StringWriter err, String... arguments) {
      Surroundings surroundings =
          new Surroundings(
              new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
              out,
              new PrintWriter(err, true),
              name -> Optional.ofNullable(environment.get(name)),
              name -> Optional.ofNullable(properties.get(name)),
              Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC));
      return Interdict.run(library, surroundings, arguments);
    }
  }
}
