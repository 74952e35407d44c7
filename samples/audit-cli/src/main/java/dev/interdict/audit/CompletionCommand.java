package dev.interdict.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code interdict completion}: completes commands, options and their values in a shell. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Interdict.Version.class,
    description = "Writes a script that completes commands, options and values in bash and zsh.",
    footer = {"", "Example:", "  source <(interdict completion)"})
final class CompletionCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    String script = AutoComplete.bash("interdict", spec.root().commandLine());
    surroundings.out().write(script.getBytes(StandardCharsets.UTF_8));
    surroundings.out().flush();
    return ExitCode.NOTHING_FOUND;
  }
}
