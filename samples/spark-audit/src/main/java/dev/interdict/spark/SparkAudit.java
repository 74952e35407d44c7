package dev.interdict.spark;

import dev.interdict.Confidence;
import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.source.ScreeningLists;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import scala.Option;

/** The command line of the job. */
@Command(
    name = "spark-audit",
    mixinStandardHelpOptions = true,
    description = "Checks procurement records and bills of materials on Spark.",
    footer = {
      "",
      "Exit status: 0 all rows are in the reports; 2 usage; 3 they are not, or nothing was",
      "checked; 4 the job failed. What was found is in the output, not in the exit status.",
      "",
      "Examples:",
      "  run samples/data/secret-service-2021.csv --out /tmp/audit",
      "  run /data/usaspending/2024 --out /data/audit --lists lists"
    })
public final class SparkAudit implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int USAGE = 2;
  private static final int NOT_CHECKED = 3;
  private static final int FAILED = 4;
  private static final double LOWEST_FLOOR = 0.25;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Files, directories or patterns on any storage that Spark knows: CSV, JSON, NDJSON and"
              + " all else that 'interdict check' reads, packed or not, and Parquet.")
  private List<String> inputs = List.of();

  @CommandLine.Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Directory for the output; run again with it to go on or to do what is new.")
  private String out = "";

  @CommandLine.Option(
      names = "--catalog",
      paramLabel = "PLACE",
      description =
          "Catalog on the driver's machine, a directory or a file of 'interdict catalog store';"
              + " default: the one that ships.")
  private Optional<Path> catalog = Optional.empty();

  @CommandLine.Option(
      names = "--lists",
      paramLabel = "DIR",
      description =
          "Directory on the driver's machine with official lists to use beside the catalog.")
  private Optional<Path> lists = Optional.empty();

  @CommandLine.Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day taken for \"the same purchase today\"; default: today, in UTC.")
  private LocalDate today = LocalDate.now(Clock.systemUTC());

  @CommandLine.Option(
      names = "--floor",
      paramLabel = "P",
      description = "Lowest confidence that is reported, 0.25 to 1; default: 0.5.")
  private double floor = Confidence.POSSIBLE.from();

  @CommandLine.Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = "Format of all files, such as csv or usaspending-csv; default: auto.")
  private String format = Reading.AUTO;

  @CommandLine.Option(
      names = "--map",
      paramLabel = "COLUMN=MEANING",
      description = "Read a column as vendor, description and so on. May be given again.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @CommandLine.Option(
      names = "--distinct-first",
      description =
          "First screen each different content once, on all executors; the reports are the same.")
  private boolean distinctFirst;

  @CommandLine.Option(
      names = "--explain",
      description = "With --distinct-first: print Spark's plan.")
  private boolean explain;

  private final PrintStream results;
  private final PrintStream messages;

  private SparkAudit(PrintStream results, PrintStream messages) {
    this.results = results;
    this.messages = messages;
  }

  /** Runs the job; ends the process itself only if it failed, as clusters want it. */
  public static void main(String[] arguments) {
    int code = run(System.out, System.err, arguments);
    Option<SparkSession> session = SparkSession.getDefaultSession();
    if (session.isDefined()) {
      session.get().stop();
    }
    if (code != DONE) {
      System.exit(code);
    }
  }

  static int run(PrintStream results, PrintStream messages, String... arguments) {
    CommandLine line = new CommandLine(new SparkAudit(results, messages));
    line.setOut(new PrintWriter(results, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(messages, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, messages));
    return line.execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    if (!(floor >= LOWEST_FLOOR && floor <= 1)) {
      throw new UserError("--floor: " + floor + " does not lie between 0.25 and 1");
    }
    Settings settings = new Settings(today, floor, new Reading(format, columns));
    VendorCatalog chosen = chosen();
    SparkSession spark = SparkSession.builder().appName("interdict").getOrCreate();
    List<InputFile> files = Inputs.of(inputs, spark.sparkContext().hadoopConfiguration());
    SentCatalog sent = SentCatalog.send(spark, chosen);
    RunContext run =
        RunContext.of(spark, sent, settings, new org.apache.hadoop.fs.Path(out), messages);
    return told(new Audit(run).run(files, distinctFirst, explain), run.tree());
  }

  private VendorCatalog chosen() {
    VendorCatalog base = catalog.map(VendorCatalog::load).orElseGet(VendorCatalog::bundled);
    return lists
        .map(each -> base.merge(ScreeningLists.read(each, base).catalog()).catalog())
        .orElse(base);
  }

  private int told(Accounts accounts, OutputTree tree) {
    results.println("output    " + tree.run());
    results.println("rows      " + accounts.rows());
    results.println("assessed  " + accounts.assessed());
    results.println("rejected  " + accounts.rejected());
    accounts.byVerdict().forEach((verdict, count) -> results.println("  " + verdict + " " + count));
    accounts.faults().forEach(each -> messages.println("interdict: " + each));
    return accounts.faults().isEmpty() && accounts.assessed() > 0 ? DONE : NOT_CHECKED;
  }

  /** Spark wraps what a task threw, in part as text. */
  private static int failed(Exception e, PrintStream messages) {
    Throwable cause = e;
    while (cause.getCause() != null
        && !(cause instanceof UserError)
        && !(cause instanceof CatalogException)) {
      cause = cause.getCause();
    }
    String what = cause instanceof CatalogException ? "the catalog cannot be used: " : "";
    messages.println("interdict: " + what + cause.getMessage());
    return cause instanceof UserError ? USAGE : FAILED;
  }
}
