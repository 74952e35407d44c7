package dev.interdict.audit;

import dev.interdict.report.TextStyle;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Streams and settings that the process was started with. The start script tells by system
 * properties which streams are terminals, because Java 17 cannot.
 *
 * @param in standard input
 * @param out standard output; failed writes throw
 * @param err messages for the user
 * @param environment environment variables
 * @param property system properties
 * @param clock tells today
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Function<String, Optional<String>> environment,
    Function<String, Optional<String>> property,
    Clock clock) {

  private static final int BUFFER = 1 << 16;
  private static final int WIDTH = 100;

  static Surroundings ofProcess() {
    OutputStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    return new Surroundings(
        System.in,
        new BufferedOutputStream(out, BUFFER),
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true),
        name -> Optional.ofNullable(System.getenv(name)),
        name -> Optional.ofNullable(System.getProperty(name)),
        Clock.systemUTC());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The style for standard output: coloured and fitted only if that is a terminal. */
  TextStyle outputStyle() {
    TextStyle plain = TextStyle.plain().withWidth(WIDTH);
    return isTerminal("stdout") ? plain.withWidth(terminalWidth()).withColour(colour()) : plain;
  }

  boolean showsProgress() {
    return isTerminal("stderr");
  }

  /** Whether the user wants the place in the code of an internal error. */
  boolean isDebugging() {
    return isSet("INTERDICT_DEBUG");
  }

  private boolean isTerminal(String stream) {
    return property.apply("interdict." + stream).filter("terminal"::equals).isPresent();
  }

  /** See no-color.org. */
  private boolean colour() {
    boolean dumb = environment.apply("TERM").filter("dumb"::equals).isPresent();
    return !dumb && !isSet("NO_COLOR");
  }

  private boolean isSet(String variable) {
    return environment.apply(variable).filter(value -> !value.isEmpty()).isPresent();
  }

  private int terminalWidth() {
    int columns =
        property
            .apply("interdict.columns")
            .filter(text -> text.matches("[0-9]{1,4}"))
            .map(Integer::parseInt)
            .orElse(WIDTH);
    return Math.max(TextStyle.NARROWEST, Math.min(WIDTH, columns));
  }
}
