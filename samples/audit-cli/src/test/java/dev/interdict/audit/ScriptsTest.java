package dev.interdict.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the scripts as a user would. A script whose program is not installed is skipped. */
class ScriptsTest {

  private static final Path SCRIPTS = Path.of("../scripts");
  private static final String SAMPLE = "../data/secret-service-2021.csv";
  private static final String PARSE =
      """
      import sys, tree_sitter, tree_sitter_powershell
      language = tree_sitter.Language(tree_sitter_powershell.language())
      with open(sys.argv[1], "rb") as script:
          tree = tree_sitter.Parser(language).parse(script.read())
      def faults(node):
          if node.is_error or node.is_missing:
              yield node
          for child in node.children:
              yield from faults(child)
      found = list(faults(tree.root_node))
      for node in found:
          print(node.start_point, node.type)
      sys.exit(1 if found else 0)
      """;
  private static final Pattern OPTION = Pattern.compile("(?<=\\s)--[a-z-]{3,}");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @Test
  void the_nightly_audit_fails_on_findings_and_tells_what_is_new() throws Exception {
    needs("bash", "jq");
    Files.writeString(directory.resolve("2020-01-01.ndjson"), reportOf("CLEAR"));
    Done done = run(nightly(SAMPLE));
    assertThat(done.exitCode()).as(done.output()).isEqualTo(ExitCode.FOUND);
    assertThat(done.output())
        .contains("14 checked, 0 not checked, 0 decided; gravest open verdict: PROHIBITED")
        .containsPattern("PROHIBITED\tSAMPLE-0003\t2021-07-27\tDepartment of the Army\tSZ DJI")
        .contains("9 new, 0 gone, 0 changed");
  }

  @Test
  void the_nightly_audit_fails_when_rows_were_not_checked() throws Exception {
    needs("bash", "jq");
    Path bad = directory.resolve("bad.csv");
    Files.writeString(bad, "record_id,action_date,vendor\nA,2021-13-45,Harmless Hardware Inc\n");
    Done done = run(nightly(bad.toString()));
    assertThat(done.exitCode()).as(done.output()).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(done.output()).contains("not checked: " + bad + ":2");
  }

  @Test
  void sql_answers_from_the_csv_report() throws Exception {
    needs("sqlite3");
    Path report = directory.resolve("report.csv");
    run(interdict("check", SAMPLE, "--format", "csv", "--out", report.toString()));
    Done done =
        run(
            new ProcessBuilder(
                    "sqlite3", "-cmd", ".import --csv " + report + " findings", ":memory:")
                .redirectInput(SCRIPTS.resolve("findings.sql").toFile()));
    assertThat(done.exitCode()).as(done.output()).isZero();
    assertThat(done.output())
        .containsPattern("Department of the Army +PROHIBITED +1")
        .containsPattern("ndaa20-848 +FY2020 NDAA");
  }

  @Test
  void powershell_parses_its_script() throws Exception {
    needs("pwsh");
    Done done =
        run(
            new ProcessBuilder(
                "pwsh",
                "-NoProfile",
                "-Command",
                "$e = $null; [void][Management.Automation.Language.Parser]::ParseFile('"
                    + SCRIPTS.resolve("Show-Findings.ps1").toAbsolutePath()
                    + "', [ref]$null, [ref]$e); $e; exit $e.Count"));
    assertThat(done.exitCode()).as(done.output()).isZero();
  }

  /** By a grammar of PowerShell, where the shell itself is not to be had. */
  @Test
  void a_parser_of_powershell_finds_no_fault_in_its_script() throws Exception {
    needs("python3");
    assumeTrue(
        run(python("import tree_sitter, tree_sitter_powershell")).exitCode() == 0,
        "Python has no tree-sitter-powershell: the PowerShell script is not parsed");
    Path script = SCRIPTS.resolve("Show-Findings.ps1");
    assertThat(run(python(PARSE, script.toString()))).isEqualTo(new Done(0, ""));

    Path broken = directory.resolve("broken.ps1");
    Files.writeString(
        broken, Files.readString(script).replace("if ($notChecked", "if $notChecked"));
    assertThat(run(python(PARSE, broken.toString())).exitCode()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"github-actions.yml", "gitlab-ci.yml", "nightly-audit.sh", "findings.sql"})
  void scripts_use_only_options_that_exist(String script) throws IOException {
    String help = CommandRun.of("check", "--help").out();
    try (Stream<String> lines = Files.lines(SCRIPTS.resolve(script))) {
      for (String line : lines.filter(it -> it.matches(".*(interdict check|options).*")).toList()) {
        Matcher option = OPTION.matcher(" " + line);
        while (option.find()) {
          assertThat(help).contains(option.group());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"findings.sql", "Show-Findings.ps1"})
  void scripts_use_only_columns_that_exist(String script) throws IOException {
    String columns = CommandRun.start().in("CLEAR").run("check", "-", "--format", "csv").out();
    Matcher word =
        Pattern.compile("\\b(record|match|vendor|policy)_[a-z]+\\b")
            .matcher(Files.readString(SCRIPTS.resolve(script)));
    while (word.find()) {
      assertThat(columns.lines().findFirst().orElse("").split(",")).contains(word.group());
    }
  }

  private ProcessBuilder nightly(String file) {
    ProcessBuilder script =
        new ProcessBuilder(
            "bash", SCRIPTS.resolve("nightly-audit.sh").toString(), directory.toString(), file);
    script.environment().put("INTERDICT", String.join(" ", interdict().command()));
    return script;
  }

  private static ProcessBuilder interdict(String... arguments) {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.interdict.audit.Interdict");
    return new ProcessBuilder(Stream.concat(java.stream(), Stream.of(arguments)).toList());
  }

  private static ProcessBuilder python(String program, String... arguments) {
    return new ProcessBuilder(
        Stream.concat(Stream.of("python3", "-c", program), Stream.of(arguments)).toList());
  }

  private static String reportOf(String rows) {
    return CommandRun.start().in(rows).run("check", "-", "--format", "ndjson").out();
  }

  private static Done run(ProcessBuilder command) throws Exception {
    Process process = command.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Done(process.waitFor(), output);
  }

  private static void needs(String... programs) {
    for (String program : programs) {
      boolean found =
          Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
              .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
      assumeTrue(found, program + " is not installed: its script is not run");
    }
  }

  private record Done(int exitCode, String output) {}
}
