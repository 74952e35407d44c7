package dev.interdict.audit;

import dev.interdict.catalog.CatalogException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(
    name = "interdict",
    mixinStandardHelpOptions = true,
    versionProvider = Interdict.Version.class,
    description =
        "Screens procurement records and bills of materials against restricted vendors and rules"
            + " which policy bound the buyer on that date.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 nothing found, 1 something found, 2 usage, 3 records not checked, 4 internal"
          + " error.",
      "",
      "Examples:",
      "  interdict check samples/data/secret-service-2021.csv",
      "  interdict check awards.csv --format html --out report.html",
      "  interdict lookup \"SZ DJI Technology\"",
      "  interdict compare \"SiemensAG\" \"Siemens Energy\"",
      "  interdict recheck yesterday.json",
      "  source <(interdict completion)        # completes commands and options in bash and zsh"
    })
public final class Interdict implements Runnable {

  private static final Set<String> NEED_CATALOG = Set.of("check", "lookup", "recheck", "catalog");

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  private Interdict() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    LuceneLibrary library = new LuceneLibrary();
    if (arguments.length > 0 && NEED_CATALOG.contains(arguments[0])) {
      library.loadAhead();
    }
    System.exit(run(library, Surroundings.ofProcess(), arguments));
  }

  static int run(Library library, Surroundings surroundings, String... arguments) {
    try {
      return commandLine(library, surroundings).execute(arguments);
    } catch (OutOfMemoryError e) {
      return failed(surroundings, "out of memory; give Java more with INTERDICT_JAVA_OPTS=-Xmx2g");
    } catch (ExceptionInInitializerError e) {
      // The shipped catalog is loaded while a class is initialised.
      return failed(
          e.getCause() instanceof Exception cause ? cause : new Exception(e), surroundings);
    } catch (Error e) {
      return failed(new Exception(e), surroundings);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Missing command: check, lookup, compare, diff, recheck, catalog or update");
  }

  static CommandLine commandLine(Library library, Surroundings surroundings) {
    CommandLine line = new CommandLine(new Interdict());
    line.addSubcommand(new CheckCommand(library, surroundings));
    line.addSubcommand(new LookupCommand(library, surroundings));
    line.addSubcommand(new CompareCommand(surroundings));
    line.addSubcommand(new DiffCommand(surroundings));
    line.addSubcommand(new RecheckCommand(library, surroundings));
    line.addSubcommand(new CompletionCommand(surroundings));
    line.addSubcommand(CatalogCommand.commandLine(library, surroundings));
    line.addSubcommand(new UpdateCommand(surroundings));
    line.setOut(
        new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true));
    line.setErr(surroundings.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler((e, given) -> misused(e, surroundings));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, surroundings));
    return line;
  }

  private static int misused(ParameterException e, Surroundings surroundings) {
    CommandLine command = e.getCommandLine();
    surroundings.err().println("interdict: " + Lines.harmless(String.valueOf(e.getMessage())));
    UnmatchedArgumentException.printSuggestions(e, surroundings.err());
    surroundings.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, Surroundings surroundings) {
    if (surroundings.isDebugging()) {
      e.printStackTrace(surroundings.err());
    }
    if (e instanceof UserError) {
      failed(surroundings, String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    }
    if (e instanceof ReaderGoneException) {
      return ExitCode.NOT_CHECKED;
    }
    if (e instanceof CatalogException) {
      return failed(surroundings, "the catalog cannot be used: " + e.getMessage());
    }
    if (e instanceof IOException) {
      return failed(surroundings, "the report cannot be written: " + e.getMessage());
    }
    return failed(surroundings, "internal error: " + e + " (INTERDICT_DEBUG=1 shows where)");
  }

  private static int failed(Surroundings surroundings, String message) {
    surroundings.err().println("interdict: " + Lines.harmless(message));
    return ExitCode.INTERNAL;
  }

  /** Reads the version that the build wrote. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
      try (InputStream in = Interdict.class.getResourceAsStream("version.txt")) {
        if (in == null) {
          return new String[] {"Interdict, unknown version"};
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .toArray(String[]::new);
      }
    }
  }
}
