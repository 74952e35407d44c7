package dev.interdict.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

  private static final Map<String, String> TERMINAL = Map.of("interdict.stdout", "terminal");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @SuppressWarnings("NullAway.Init")
  private Path input;

  @BeforeEach
  void name_the_input() {
    input = directory.resolve("awards of \"2021\".csv");
  }

  @ParameterizedTest
  @CsvSource({
    "CLEAR,                    review,        0",
    "ADVISORY,                 review,        0",
    "REVIEW,                   review,        1",
    "PROHIBITED,               review,        1",
    "REVIEW,                   prohibited,    0",
    "PROHIBITED,               prohibited,    1",
    "ADVISORY,                 advisory,      1",
    "INFORMATIONAL,            informational, 1",
    "CLEAR,                    informational, 0",
    "PROHIBITED,               never,         0",
    "BAD,                      review,        3",
    "CLEAR BAD,                review,        3",
    "CLEAR BAD,                never,         3",
    "PROHIBITED BAD,           review,        1",
    "SKIP,                     review,        3",
    "CLEAR SKIP,               review,        0",
    "'',                       review,        3",
    "BROKEN,                   review,        4",
    "DAMAGED,                  review,        4",
    "DEEP,                     review,        4",
  })
  void exit_codes(String rows, String failOn, int expected) throws IOException {
    Files.writeString(input, rows.replace(' ', '\n'));
    CommandRun run = CommandRun.of("check", input.toString(), "--fail-on", failOn);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(expected);
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @Test
  void text_is_the_default_and_names_the_verdict_first() {
    CommandRun run = CommandRun.start().in("PROHIBITED").run("check", "-");
    assertThat(run.out()).startsWith("PROHIBITED").contains("Acme Drones Ltd.", "1 Example 2");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void more_threads_change_no_byte() {
    String rows = "CLEAR\nBAD\nREVIEW\nSKIP\n".repeat(300);
    CommandRun one = CommandRun.start().in(rows).run("check", "-", "--format", "ndjson");
    CommandRun two =
        CommandRun.start().in(rows).run("check", "-", "--format", "ndjson", "--threads", "2");
    assertThat(one.out().lines()).hasSizeGreaterThan(900);
    assertThat(two.out()).isEqualTo(one.out());
    assertThat(two.exitCode()).isEqualTo(one.exitCode());
  }

  @Test
  void json_and_ndjson_go_to_standard_output() {
    CommandRun json = CommandRun.start().in("CLEAR\nBAD").run("check", "-", "--format", "json");
    assertThat(json.out()).startsWith("{").contains("\"rejected\": [").endsWith("}\n");
    CommandRun lines = CommandRun.start().in("CLEAR\nBAD").run("check", "-", "--format", "NDJSON");
    assertThat(lines.out().lines()).hasSize(4).allMatch(line -> line.startsWith("{"));
  }

  @Test
  void stated_buyer_and_day_fill_gaps_and_as_of_is_reported() {
    CannedLibrary library = new CannedLibrary();
    CommandRun run =
        CommandRun.start()
            .library(library)
            .in("CLEAR")
            .run(
                "check",
                "-",
                "--agency",
                "7009",
                "--date",
                "2021-07-26",
                "--as-of",
                "2026-01-02",
                "--floor",
                "0.7");
    assertThat(run.out()).contains("today is 2026-01-02").contains("confidence 0.70");
    assertThat(library.checked).hasSize(1);
    assertThat(library.checked.get(0).date()).contains(LocalDate.of(2021, 7, 26));
    assertThat(library.checked.get(0).agencies()).containsExactly("7009");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check                              | Missing required parameter",
        "check nowhere.csv                  | nowhere.csv: no such file",
        "check nowhere.csv --threads 0      | a number from 1 to 64",
        "check .                            | is a directory",
        "check - -                          | once only",
        "check - --format xml               | 'xml' is none of text, json, ndjson",
        "check - --input-format pdf         | 'pdf' is none of auto, csv",
        "check - --map Maker                | --map",
        "check - --map Maker=maker          | --map: ",
        "check - --date 26.7.2021           | is no date; write year-month-day",
        "check - --date 2021-02-30          | is no date; write year-month-day",
        "check - --as-of ''                 | is no date; write year-month-day",
        "check - --floor 0                  | --floor: 0.0 does not lie",
        "check - --floor NaN                | --floor: NaN does not lie",
        "check - --floor high               | high",
        "check - --fail-on bad              | 'bad' is none of prohibited, review",
        "check - --width 10                 | --width: 10",
        "check - --agency 'Sekret Service'  | did you mean United States Secret Service?",
        "check - --catalog nowhere          | --catalog: there is no nowhere",
        "check - --out .                    | is a directory",
        "check - --out no/such/dir/r.txt    | there is no directory",
        "check - --colour                   | --colour",
        "chekc -                            | chekc",
        "''                                 | Missing command",
      })
  void a_mistake_ends_in_one_message_and_exit_code_2(String command, String message) {
    String[] arguments =
        Stream.of(command.split(" (?=(?:[^']*'[^']*')*[^']*$)", -1))
            .map(word -> word.replace("'", ""))
            .toArray(String[]::new);
    CommandRun run = CommandRun.of(command.isEmpty() ? new String[0] : arguments);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("interdict: ").contains(message).doesNotContain("Exception");
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_mistake_in_a_file_name_is_found_before_anything_is_checked() throws IOException {
    Files.writeString(input, "CLEAR");
    CannedLibrary library = new CannedLibrary();
    CommandRun.start().library(library).run("check", input.toString(), "nowhere.csv");
    assertThat(library.checked).isEmpty();
  }

  @Test
  void a_damaged_catalog_is_an_internal_error_that_says_where() {
    CommandRun run = CommandRun.of("check", "-", "--catalog", directory.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.err()).contains("vendors/v-x.json: has no id; add one");
  }

  @Test
  void out_replaces_the_file_when_the_report_is_whole() throws IOException {
    Path report = directory.resolve("report.txt");
    Files.writeString(report, "old");
    CommandRun run = CommandRun.start().in("CLEAR").run("check", "-", "--out", report.toString());
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("report.txt: CLEAR; 1 checked, 0 not checked");
    assertThat(report).content().startsWith("CLEAR");
    assertThat(directory).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void out_stays_as_it_was_when_the_run_breaks_off() throws IOException {
    Path report = directory.resolve("report.txt");
    Files.writeString(report, "old");
    CommandRun run = CommandRun.start().in("BROKEN").run("check", "-", "--out", report.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.INTERNAL);
    assertThat(report).content().isEqualTo("old");
    assertThat(directory).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void out_never_replaces_an_input() throws IOException {
    Files.writeString(input, "CLEAR");
    CommandRun run = CommandRun.of("check", input.toString(), "--out", input.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(input).content().isEqualTo("CLEAR");
  }

  @Test
  void a_reader_that_leaves_early_is_no_error_message() {
    StringWriter err = new StringWriter();
    int exitCode = CommandRun.start().in("PROHIBITED").run(closedPipe(), err, "check", "-");
    assertThat(err.toString()).isEmpty();
    assertThat(exitCode).isEqualTo(ExitCode.FOUND);
  }

  @Test
  void a_full_disk_is_an_error() {
    StringWriter err = new StringWriter();
    int exitCode =
        CommandRun.start().in("CLEAR").run(failing("No space left on device"), err, "check", "-");
    assertThat(exitCode).isEqualTo(ExitCode.INTERNAL);
    assertThat(err.toString()).contains("No space left on device");
  }

  @Test
  void colour_needs_a_terminal_and_honours_no_color() {
    assertThat(coloured(Map.of(), Map.of())).isFalse();
    assertThat(coloured(TERMINAL, Map.of())).isTrue();
    assertThat(coloured(TERMINAL, Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(coloured(TERMINAL, Map.of("NO_COLOR", ""))).isTrue();
    assertThat(coloured(TERMINAL, Map.of("TERM", "dumb"))).isFalse();
  }

  @Test
  void help_and_version_succeed() {
    assertThat(CommandRun.of("check", "--help").exitCode()).isZero();
    assertThat(CommandRun.of("check", "--help").out())
        .contains("--fail-on")
        .contains("Exit status");
    assertThat(CommandRun.of("--version").out()).matches("Interdict \\d.*\\R");
  }

  private static boolean coloured(Map<String, String> properties, Map<String, String> environment) {
    return CommandRun.start()
        .in("PROHIBITED")
        .properties(properties)
        .environment(environment)
        .run("check", "-")
        .out()
        .contains("\u001b[");
  }

  private static OutputStream closedPipe() {
    return failing("Broken pipe");
  }

  private static OutputStream failing(String message) {
    return new StandardOutput(
        new OutputStream() {
          @Override
          public void write(int single) throws IOException {
            throw new IOException(message);
          }
        });
  }
}
