package dev.interdict.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The report that the command line writes, in a process of its own. */
record CommandLineReport(Path file) {

  static CommandLineReport of(Path directory, String... arguments) throws Exception {
    Path report = directory.resolve("command-line.ndjson");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dinterdict.index=" + directory.resolve("index"),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.interdict.audit.Interdict",
                "check",
                "--as-of",
                AuditRun.TODAY,
                "--format",
                "ndjson",
                "--out",
                report.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isIn(0, 1, 3);
    return new CommandLineReport(report);
  }

  String header() throws Exception {
    return Files.readAllLines(file).get(0);
  }

  /** All lines but the first and the last, sorted. */
  List<String> rows() {
    return AuditRun.rows(file).stream().sorted().toList();
  }
}
