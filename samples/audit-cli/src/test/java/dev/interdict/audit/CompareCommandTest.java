package dev.interdict.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {

  @TempDir private Path directory = Path.of("");

  @Test
  void two_names_are_judged_with_the_sum_behind_it() {
    CommandRun run = CommandRun.of("compare", "SiemensAG", "Siemens Energy");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("0.03 not the same, as far as the names tell: \"SiemensAG\"")
        .contains("-9.00  two names seldom denote one organisation")
        .contains("-2.97  only in one name; second \"energy\"")
        .contains("-3.40  in all: confidence 1 / (1 + e^3.40) = 0.0324");
  }

  @Test
  void the_same_organisation_is_named_with_its_level() {
    assertThat(CommandRun.of("compare", "Gazprom PJSC", "PAO Gazprom").out())
        .contains("CONFIRMED the same organisation");
  }

  @Test
  void two_names_in_ndjson_are_one_line() {
    assertThat(CommandRun.of("compare", "--ndjson", "ABB", "A.B.B.").out().lines())
        .singleElement()
        .asString()
        .startsWith("{\"name1\":\"ABB\",\"name2\":\"A.B.B.\",\"confidence\":0.995,\"evidence\":[{")
        .contains("\"signal\":\"same word\"");
  }

  @Test
  void a_file_gives_a_line_a_row_in_its_order() {
    CommandRun run =
        CommandRun.start()
            .in(
                """
                id,Name 1,NAME2
                1,"Siemens, AG",SiemensAG
                2,Port of Seattle,Port of Houston
                """)
            .run("compare", "--file", "-");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"name1\":\"Siemens, AG\""),
            line -> assertThat(line).startsWith("{\"name1\":\"Port of Seattle\""));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void bad_rows_are_told_and_counted_and_the_others_compared() {
    CommandRun run =
        CommandRun.start()
            .in("name1,name2\nABB,ABB Ltd\nABB,\nA,\"B\nABB,A.B.B.\n")
            .run("compare", "--file", "-");
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(run.out().lines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("{\"rejected\":{\"file\":\"stdin\",\"row\":3"))
        .anyMatch(line -> line.contains("name2 is empty or missing"));
    assertThat(run.err()).contains("2 compared, 2 not");
  }

  @Test
  void a_packed_file_in_another_encoding_is_read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write("name1;name2\nNestlé;NESTLE\n".getBytes(StandardCharsets.UTF_16));
    }
    Path file = Files.write(directory.resolve("pairs.csv.gz"), bytes.toByteArray());
    assertThat(CommandRun.of("compare", "--file", file.toString()).out())
        .contains("\"name1\":\"Nestlé\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | is empty; it needs the columns name1 and name2",
        "'name1,other\nA,B\n' | the first line must name the columns name1 and name2"
      })
  void a_file_that_cannot_be_meant_is_refused(String content, String message) throws IOException {
    Path file = Files.writeString(directory.resolve("pairs.csv"), content);
    CommandRun run = CommandRun.of("compare", "--file", file.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_header_without_rows_is_no_success() {
    CommandRun run = CommandRun.start().in("name1,name2\n").run("compare", "--file", "-");
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_CHECKED);
    assertThat(run.out()).contains("\"reason\":\"empty\"");
  }

  @Test
  void anything_but_two_names_or_a_file_is_refused() {
    assertThat(CommandRun.of("compare", "ABB").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("compare", "ABB", " ").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("compare", "A", "B", "--file", "-").err()).contains("not both");
    assertThat(CommandRun.of("compare", "--file", "nowhere.csv").err()).contains("no such file");
  }

  @Test
  void hostile_names_are_shown_harmlessly() {
    assertThat(CommandRun.of("compare", "Acme\u001b[2J", "Acme\u202e").out())
        .contains("Acme\\u001b[2J")
        .doesNotContain("\u001b", "\u202e");
  }
}
