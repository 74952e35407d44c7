package dev.interdict.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Every command that help, README or a script tells a user to type is one that exists. */
class HelpTest {

  private static final Path PROJECT = Path.of("../..");
  private static final Pattern TYPED =
      Pattern.compile("(?m)^[ #-]*(?:source <\\()?(?:samples/)?interdict +([^\\n)]*)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  static Stream<CommandLine> commands() {
    return withSubcommands(commandLine());
  }

  static List<String> typed() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String file : List.of("README.md", ".ci/run", ".github/CONTRIBUTING.md")) {
      texts.add(Files.readString(PROJECT.resolve(file)));
    }
    try (Stream<Path> scripts = Files.list(PROJECT.resolve("samples/scripts"))) {
      for (Path script : scripts.sorted().toList()) {
        texts.add(Files.readString(script));
      }
    }
    commands().map(CommandLine::getUsageMessage).forEach(texts::add);
    return texts.stream()
        .flatMap(text -> TYPED.matcher(text).results())
        .map(found -> found.group(1).replaceFirst("( #| \\|\\| ).*", "").strip())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("typed")
  void what_a_user_is_told_to_type_is_understood(String typed) {
    CommandLine.ParseResult parsed = commandLine().parseArgs(words(typed).toArray(String[]::new));
    assertThat(parsed.hasSubcommand() || parsed.isUsageHelpRequested()).isTrue();
  }

  @Test
  void the_readme_and_the_help_hold_commands() throws IOException {
    assertThat(typed())
        .hasSizeGreaterThan(25)
        .contains("check samples/data/secret-service-2021.csv", "completion", "update lists");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_tells_what_it_does_and_shows_an_example(CommandLine command) {
    CommandLine.Model.CommandSpec spec = command.getCommandSpec();
    assertThat(spec.usageMessage().description()).isNotEmpty();
    assertThat(command.getUsageMessage())
        .containsPattern("(?s)Examples?:\n.*" + spec.qualifiedName());
    assertThat(command.getUsageMessage().lines()).allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format", "--input-format", "--fail-on"})
  void every_value_that_the_shell_completes_is_understood(String option) {
    Iterable<String> values =
        commands()
            .filter(command -> command.getCommandName().equals("check"))
            .map(check -> check.getCommandSpec().findOption(option).completionCandidates())
            .findFirst()
            .orElseThrow();
    assertThat(values).hasSizeGreaterThan(4);
    for (String value : values) {
      commandLine().parseArgs("check", "a.csv", option, value);
    }
  }

  private static Stream<CommandLine> withSubcommands(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(HelpTest::withSubcommands));
  }

  /** The words of a command as a shell parts them. */
  static List<String> words(String typed) {
    return WORD.matcher(typed).results().map(HelpTest::unquoted).toList();
  }

  private static String unquoted(MatchResult word) {
    return word.group(1) == null ? word.group(2) : word.group(1);
  }

  private static CommandLine commandLine() {
    return Interdict.commandLine(
        new CannedLibrary(),
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintWriter(Writer.nullWriter()),
            name -> Optional.empty(),
            name -> Optional.empty(),
            Clock.systemUTC()));
  }
}
