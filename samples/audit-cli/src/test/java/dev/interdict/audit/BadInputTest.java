package dev.interdict.audit;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user is told about a bad file, and what becomes of its rows. */
class BadInputTest {

  private static final Library LIBRARY = SharedLibrary.shipped();
  private static final String AWARDS = "record_id,vendor,description\n";

  static Stream<Arguments> badFiles() {
    return Stream.of(
        bad("an empty file", "", 3, counts(0, 1, 0), "the input is empty; nothing was checked"),
        bad("a header only", AWARDS, 3, counts(0, 1, 1), "the input holds no record"),
        bad(
            "a delimiter that nobody uses",
            "record_id^vendor\n1^Acme Tools\n",
            3,
            counts(0, 1, 0),
            "no column is understood",
            "cells are separated by comma, semicolon, tab or |"),
        bad(
            "columns that nobody knows",
            "foo,bar\n1,2\n",
            3,
            counts(0, 1, 0),
            "no column is understood; seen: \"foo\", \"bar\"",
            "a header must name one of vendor"),
        bad(
            "one known name in a first row that may be data",
            "vendor,foo\nAcme,2\n",
            3,
            counts(0, 1, 0),
            "map the column that names whom to check; seen: \"vendor\", \"foo\""),
        bad(
            "binary data",
            "x\u0001\u0002\u0003\u0004\u0005\u0006\u0000".repeat(40),
            3,
            counts(0, 1, 0),
            "this is binary data, which is not read; give a CSV or JSON file"),
        bad(
            "a field of 10 MB",
            AWARDS
                + "1,Acme Tools,a\n2,Acme Tools,"
                + "x".repeat(10_000_000)
                + "\n3,Acme Tools,c\n",
            3,
            counts(2, 1, 1),
            "bad.csv:3",
            "more than 1000000 characters",
            "shorten it"),
        bad(
            "a stray quote",
            AWARDS + "1,Acme Tools,\"a\" b\"\n2,Acme Tools,c\n3,\"Acme\nTools\",d\n",
            3,
            counts(2, 1, 1),
            "bad.csv:2",
            "write a quote inside a quoted cell twice"),
        bad(
            "a row with a cell too many",
            AWARDS + "1,Acme Tools,a,b\n2,Acme Tools,c\n",
            3,
            counts(1, 1, 1),
            "bad.csv:2",
            "4 cells where the header has 3"),
        bad(
            "a day that is none",
            "vendor,action_date\nAcme Tools,2024-13-45\n",
            3,
            counts(0, 1, 1),
            "action_date",
            "not a date; write 2024-07-26"),
        bad(
            "JSON that breaks off",
            "[{\"vendor\": \"Acme Tools\"}, {\"vendor\": ",
            3,
            counts(1, 1, 0),
            "the JSON breaks off at line 1",
            "export the file again"),
        Arguments.of(
            "UTF-16",
            ("\uFEFF" + AWARDS + "1,Acme Tools,a\n").getBytes(UTF_16LE),
            0,
            counts(1, 0, 1),
            List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badFiles")
  void a_bad_file_ends_in_a_clear_message_and_loses_nothing(
      String name,
      byte[] content,
      int exitCode,
      String counts,
      List<String> messages,
      @TempDir Path directory)
      throws IOException {
    Path file = Files.write(directory.resolve("bad.csv"), content);

    CommandRun text = CommandRun.start().library(LIBRARY).run("check", file.toString());
    CommandRun json =
        CommandRun.start().library(LIBRARY).run("check", "--format", "ndjson", file.toString());

    assertThat(text.exitCode()).as(text.out() + text.err()).isEqualTo(exitCode);
    assertThat(json.exitCode()).isEqualTo(exitCode);
    String oneLine = text.out().replaceAll("\\s+", " ");
    assertThat(messages).allSatisfy(message -> assertThat(oneLine).contains(message));
    assertThat(json.out()).contains(counts);
    assertThat(text.out() + text.err()).doesNotContain("Exception", "\tat ");
    assertThat(text.err()).isEmpty();
  }

  @Test
  void a_missing_file_is_named_before_anything_is_read(@TempDir Path directory) {
    String file = directory.resolve("none.csv").toString();

    CommandRun run = CommandRun.start().library(LIBRARY).run("check", file);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).isEqualToIgnoringNewLines("interdict: " + file + ": no such file");
    assertThat(run.out()).isEmpty();
  }

  /** The table is reviewed: counts by eye from the files. */
  @Test
  void every_row_of_the_sample_files_is_accounted_for() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);

    boolean inOrder = new FileTable(Path.of("../data"), printed, LIBRARY).print();

    assertThat(inOrder).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
        .map(BadInputTest::fileAndCounts)
        .containsExactly(
            "README.md - 1 0 1 0 NOT_CHECKED 3",
            "drone-bom.csv eda-bom-csv 16 14 0 2 REVIEW 1",
            "hardware-bom.cdx.json cyclonedx-json 11 11 0 0 REVIEW 1",
            "secret-service-2021.csv csv 15 14 0 1 PROHIBITED 1");
  }

  /** The file first, without the milliseconds and the complaint. */
  private static String fileAndCounts(String line) {
    String[] cells = line.split("\\s+", 9);
    return cells[8].split(";", 2)[0] + " " + String.join(" ", List.of(cells).subList(0, 7));
  }

  private static String counts(int assessed, int rejected, int skipped) {
    return "\"rows\":%d,\"assessed\":%d,\"rejected\":%d,\"skipped\":%d"
        .formatted(assessed + rejected + skipped, assessed, rejected, skipped);
  }

  private static Arguments bad(
      String name, String content, int exitCode, String counts, String... messages) {
    return Arguments.of(name, content.getBytes(UTF_8), exitCode, counts, List.of(messages));
  }
}
