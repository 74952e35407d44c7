package dev.interdict.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One run of the job within the test.
 *
 * @param root its output directory
 */
record AuditRun(int exitCode, String out, String err, Path root) {

  static final String TODAY = "2026-11-25";

  /** Runs the job into a directory. */
  static AuditRun into(Path root, String... arguments) {
    return under(root.toString(), root, arguments);
  }

  /** Runs the job into a directory that it knows by another name. */
  static AuditRun under(String name, Path root, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--out", name));
    if (!all.contains("--as-of")) {
      all.addAll(List.of("--as-of", TODAY));
    }
    int code = SparkAudit.run(print(out), print(err), all.toArray(String[]::new));
    return new AuditRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), root);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** The reports of all catalogs by their names. */
  Map<String, Path> reports() {
    Map<String, Path> reports = new TreeMap<>();
    for (Path each : found(".ndjson")) {
      reports.put(each.getFileName().toString(), each);
    }
    return reports;
  }

  /** The lines between first and last of all reports, sorted. */
  List<String> rows() {
    return reports().values().stream().flatMap(each -> rows(each).stream()).sorted().toList();
  }

  /** The lines of a report but its first and last. */
  static List<String> rows(Path report) {
    List<String> lines = lines(report);
    return lines.subList(1, lines.size() - 1);
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only directory of that name. */
  Path directory(String name) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(each -> each.endsWith(name)).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> found(String suffix) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(each -> each.toString().endsWith(suffix)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
