package dev.interdict.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interdict.report.Waivers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandsTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @Test
  void diff_tells_what_is_new_gone_and_changed() throws IOException {
    String before = report("before.json", "json", "REVIEW\nADVISORY\nCLEAR");
    String after = report("after.ndjson", "ndjson", "CLEAR\nREVIEW\nPROHIBITED");
    CommandRun run = CommandRun.of("diff", before, after);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.FOUND);
    assertThat(run.out())
        .startsWith("1 new, 1 gone, 0 changed")
        .contains("NEW  PROHIBITED  PROHIBITED", "GONE  ADVISORY  ADVISORY", "A Ban: ");
  }

  @Test
  void diff_of_the_same_report_tells_that_nothing_differs() throws IOException {
    String report = report("r.json", "json", "REVIEW\nCLEAR");
    CommandRun run = CommandRun.of("diff", report, report);
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run.out()).startsWith("No finding differs between the report of");
  }

  @Test
  void recheck_needs_no_source_files_and_tells_only_what_changed() throws IOException {
    String report = report("r.json", "json", "REVIEW\nCLEAR\nADVISORY");
    assertThat(CommandRun.of("recheck", report).exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
    Path edited = directory.resolve("old.json");
    Files.writeString(
        edited,
        Files.readString(Path.of(report))
            .replace("\"verdict\": \"REVIEW\"", "\"verdict\": \"ADVISORY\""));
    CommandRun run = CommandRun.of("recheck", edited.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FOUND);
    assertThat(run.out())
        .startsWith("0 new, 0 gone, 1 changed")
        .contains("CHANGED  ADVISORY -> REVIEW  REVIEW", "verdict: ADVISORY -> REVIEW")
        .contains("3 records checked again");
  }

  @Test
  void recheck_does_not_hide_rows_that_could_not_be_checked() throws IOException {
    String report = report("r.json", "json", "CLEAR\nBAD");
    assertThat(CommandRun.of("recheck", report).exitCode()).isEqualTo(ExitCode.NOT_CHECKED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"recheck", "diff"})
  void a_file_that_is_no_report_is_refused(String command) throws IOException {
    Path text = directory.resolve("report.txt");
    Files.writeString(text, "PROHIBITED");
    CommandRun run =
        command.equals("diff")
            ? CommandRun.of(command, text.toString(), text.toString())
            : CommandRun.of(command, text.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("report.txt cannot be read as a report");
  }

  @Test
  void findings_are_drafted_decided_and_no_longer_fail_the_run() throws IOException {
    Path drafts = directory.resolve("to-decide.csv");
    CommandRun first = check("PROHIBITED\nADVISORY", "--write-waivers", drafts.toString());
    assertThat(first.exitCode()).isEqualTo(ExitCode.FOUND);
    assertThat(Files.readAllLines(drafts)).hasSize(2);
    Path waivers = directory.resolve("waivers.csv");
    Files.writeString(
        waivers,
        Files.readString(drafts).replace(",,,,,,", ",waived,Waiver 7,Jo Doe,2026-01-02,,"));
    CommandRun second = check("PROHIBITED\nADVISORY", "--waivers", waivers.toString());
    assertThat(second.exitCode()).as(second.err()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(second.out()).contains("PROHIBITED", "Decision applies: waived", "Waiver 7");
    String decided = directory.resolve("decided.json").toString();
    check("PROHIBITED", "--waivers", waivers.toString(), "--format", "json", "--out", decided);
    assertThat(CommandRun.of("recheck", decided).out()).startsWith("No finding differs");
  }

  @Test
  void a_written_file_is_told_with_what_became_of_its_decisions() throws IOException {
    Path waivers = directory.resolve("waivers.csv");
    Files.writeString(
        waivers,
        Waivers.header()
            + "\n,v-acme,PROHIBITED,waived,Why,Jo,2026-01-02,,,\n"
            + ",v-acme,NOWHERE,waived,Why,Jo,2026-01-02,,,\n");
    String report = directory.resolve("r.json").toString();
    CommandRun run =
        check("PROHIBITED", "--waivers", waivers.toString(), "--format", "json", "--out", report);
    assertThat(run.err())
        .contains("1 checked, 0 not checked, 1 decided; gravest open: CLEAR")
        .contains("line 3 was not used: no record of this run is v-acme in NOWHERE");
  }

  @Test
  void drafts_may_be_written_again_but_what_people_filled_in_is_never_overwritten()
      throws IOException {
    Path drafts = directory.resolve("to-decide.csv");
    check("PROHIBITED", "--write-waivers", drafts.toString());
    check("PROHIBITED", "--write-waivers", drafts.toString());
    String decided =
        Files.readString(drafts).replace(",,,,,,", ",waived,Waiver 7,Jo Doe,2026-01-02,,");
    Files.writeString(drafts, decided);
    CommandRun run = check("PROHIBITED", "--write-waivers", drafts.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("to-decide.csv holds decisions");
    assertThat(drafts).content().isEqualTo(decided);
    Files.writeString(drafts, "notes of mine");
    assertThat(check("CLEAR", "--write-waivers", drafts.toString()).err())
        .contains("exists and is no draft");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nowhere.csv | there is no file nowhere.csv",
        "bad.csv     | line 2 \"maybe\" is none of",
      })
  void decisions_that_cannot_be_read_stop_the_run(String file, String message) throws IOException {
    Path bad = directory.resolve("bad.csv");
    Files.writeString(bad, Waivers.header() + "\n,v-acme,A,maybe,Why,Jo,2026-01-02,,,\n");
    CommandRun run = check("CLEAR", "--waivers", file.equals("bad.csv") ? bad.toString() : file);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().replace("decision ", "")).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void completion_is_a_script_for_the_shell() {
    assertThat(CommandRun.of("completion").out()).contains("complete -F", "--write-waivers");
  }

  @Test
  void quiet_says_nothing_beside_the_report() {
    Path report = directory.resolve("r.html");
    CommandRun run = check("CLEAR", "--quiet", "--format", "html", "--out", report.toString());
    assertThat(run.err()).isEmpty();
    assertThat(report).content().startsWith("<!doctype html>");
  }

  @Test
  void progress_tells_rate_and_remaining_time() throws IOException {
    StringWriter err = new StringWriter();
    AtomicLong nanos = new AtomicLong();
    Progress progress = new Progress(new PrintWriter(err), true, OptionalLong.of(1000), nanos::get);
    progress.counting(new ByteArrayInputStream(new byte[1000])).readNBytes(250);
    progress.row();
    assertThat(err.toString()).isEmpty();
    nanos.set(20_000_000_000L);
    progress.row();
    assertThat(err.toString()).contains("2 rows, 0 a second, 25 %, 1:00 left");
    progress.done();
    assertThat(err.toString()).endsWith("\r\u001b[K");
  }

  private String report(String name, String format, String rows) {
    String file = directory.resolve(name).toString();
    CommandRun run = check(rows, "--format", format, "--out", file);
    assertThat(run.err()).contains(name);
    return file;
  }

  private static CommandRun check(String rows, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandRun.start().in(rows).run(arguments);
  }
}
