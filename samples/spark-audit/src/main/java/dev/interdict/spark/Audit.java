package dev.interdict.spark;

import dev.interdict.ConflictChecker;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkFiles;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.ExplainMode;
import org.apache.spark.util.SerializableConfiguration;

/** One run: screens what is new, checks each file that has no report yet, counts, sums up. */
final class Audit {

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final SentCatalog catalog;
  private final Settings settings;
  private final OutputTree tree;
  private final PrintStream messages;
  private final FileSystem files;
  private final Broadcast<SerializableConfiguration> storage;

  Audit(SparkSession spark, SentCatalog catalog, Settings settings, Path root, PrintStream messages)
      throws IOException {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.catalog = catalog;
    this.settings = settings;
    this.tree = new OutputTree(root, catalog.catalog(), settings);
    this.messages = messages;
    this.files = root.getFileSystem(context.hadoopConfiguration());
    this.storage = context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
  }

  /** Where the output lies. */
  OutputTree tree() {
    return tree;
  }

  /**
   * Checks the files.
   *
   * @param distinctFirst whether to screen each identity once before the records are checked
   * @param explain whether to print Spark's plan of the screening
   */
  Accounts run(List<InputFile> inputs, boolean distinctFirst, boolean explain) throws IOException {
    Optional<RunRecord> done = done();
    if (done.filter(run -> run.isOf(inputs)).isPresent()) {
      messages.println("nothing to do: " + tree.run() + " is whole");
      return done.get().accounts();
    }
    catalogArrives();
    List<InputFile> missing = missing(inputs);
    List<FileCount> read = check(missing, distinctFirst, explain);
    removeReportsOfOthers(inputs);
    Accounts accounts = Accounts.of(inputs, read, tails(inputs));
    if (accounts.faults().isEmpty()) {
      files.delete(tree.done(), false);
      new DataSets(spark, files, tree).write(inputs);
      RunRecord.of(inputs, accounts).write(files, tree.done(), tree);
    }
    return accounts;
  }

  private Optional<RunRecord> done() throws IOException {
    return files.exists(tree.done())
        ? Optional.of(RunRecord.read(files, tree.done()))
        : Optional.empty();
  }

  /** Before anything is written, each core opens the checker once: a damaged catalog ends here. */
  private void catalogArrives() {
    SentCatalog sent = catalog;
    Settings chosen = settings;
    int cores = context.defaultParallelism();
    List<Integer> each = java.util.stream.IntStream.range(0, cores).boxed().toList();
    context.parallelize(each, cores).foreach(core -> Checkers.of(sent, chosen).catalog());
  }

  private List<InputFile> missing(List<InputFile> inputs) throws IOException {
    List<InputFile> missing = new ArrayList<>();
    for (InputFile input : inputs) {
      if (!files.exists(tree.report(input))) {
        missing.add(input);
      }
    }
    // The largest first, so that none of them is begun last.
    missing.sort(Comparator.comparingLong(InputFile::bytes).reversed());
    if (missing.size() < inputs.size()) {
      messages.println((inputs.size() - missing.size()) + " files have their reports already");
    }
    return missing;
  }

  /** Checks files, each record in full only if it may touch a vendor as far as is known. */
  private List<FileCount> check(List<InputFile> missing, boolean distinctFirst, boolean explain)
      throws IOException {
    if (missing.isEmpty()) {
      return List.of();
    }
    Screened known = known();
    Optional<EarlierCatalog> earlier = EarlierCatalog.latest(spark, files, tree);
    Knowledge parts = Knowledge.of(missing, known, earlier);
    if (distinctFirst && !parts.unknown().isEmpty()) {
      known = distinct(parts.unknown(), known, explain);
      keep(known);
      parts = Knowledge.of(missing, known, earlier);
    }
    List<FileCount> counts = new ArrayList<>(check(parts.known(), among(known.touched())));
    if (earlier.isPresent()) {
      counts.addAll(check(parts.earlier(), sinceThen(earlier.get(), parts.earlier().size())));
    }
    counts.addAll(check(parts.unknown(), Suspicion.OF_ALL));
    keep(
        known.plus(
            missing, Fingerprints.union(counts.stream().map(FileCount::touched).toList())));
    long records = counts.stream().mapToLong(FileCount::records).sum();
    long inFull = counts.stream().mapToLong(FileCount::inFull).sum();
    messages.println("checked " + inFull + " of " + records + " records in full");
    return counts;
  }

  private Suspicion among(Fingerprints touched) {
    Broadcast<Fingerprints> sent = context.broadcast(touched);
    return identity -> sent.value().contains(identity);
  }

  /** What touched a vendor then, and what a vendor that has changed since may touch now. */
  private Suspicion sinceThen(EarlierCatalog earlier, int count) {
    if (count > 0) {
      messages.println("an earlier run knew " + count + " files; looking for what changed since");
    }
    Broadcast<Fingerprints> then = context.broadcast(earlier.screened().touched());
    SentCatalog older = earlier.catalog();
    SentCatalog newer = catalog;
    return identity ->
        then.value().contains(identity) || Checkers.changes(older, newer).mayBeIn(identity);
  }

  /** Screens the identities of files of which nothing is known yet, each once. */
  private Screened distinct(List<InputFile> unknown, Screened known, boolean explain)
      throws IOException {
    SentCatalog sent = catalog;
    Settings chosen = settings;
    Screening screening = new Screening(spark, storage);
    Dataset<Row> identities = screening.identities(unknown, settings.reading());
    if (explain) {
      messages.println(
          identities.queryExecution().explainString(ExplainMode.fromString("formatted")));
    }
    Screening.Found found =
        screening.screen(
            identities,
            identity -> !Checkers.of(sent, chosen).check(identity.asRecord()).matches().isEmpty());
    messages.println(
        "screened "
            + found.identities()
            + " different identities with "
            + found.names()
            + " names; "
            + found.touched().size()
            + " touch a vendor");
    return known.plus(unknown, found.touched());
  }

  private Screened known() throws IOException {
    Path kept = tree.screened(tree.catalogDirectory());
    if (!files.exists(kept)) {
      return Screened.NOTHING;
    }
    try (InputStream in = files.open(kept)) {
      return Screened.read(in);
    }
  }

  /** The catalog stays beside what is known with it, for the diff to the next one. */
  private void keep(Screened screened) throws IOException {
    Path directory = tree.catalogDirectory();
    java.nio.file.Path archive = java.nio.file.Path.of(SparkFiles.get(catalog.file()));
    Storage.write(files, OutputTree.archive(directory), "run", out -> Files.copy(archive, out));
    files.delete(tree.screened(directory), false);
    Storage.write(files, tree.screened(directory), "run", screened::write);
  }

  private static List<String> ids(List<InputFile> some) {
    return some.stream().map(InputFile::id).toList();
  }

  private List<FileCount> check(List<InputFile> some, Suspicion suspicion) {
    if (some.isEmpty()) {
      return List.of();
    }
    Job job = new Job(catalog, settings, tree.reports().toString(), suspicion);
    Broadcast<SerializableConfiguration> configuration = storage;
    return context
        .parallelize(some, some.size())
        .map(file -> job.check(file, configuration.value()))
        .collect();
  }

  /** What a task needs to know. */
  private record Job(SentCatalog catalog, Settings settings, String reports, Suspicion suspicion)
      implements Serializable {

    FileCount check(InputFile file, SerializableConfiguration configuration)
        throws IOException {
      ConflictChecker checker = Checkers.of(catalog, settings);
      FileCheck check = new FileCheck(file, checker, suspicion);
      Path report = new Path(reports, file.id() + ".ndjson");
      FileSystem files = report.getFileSystem(configuration.value());
      String attempt = Long.toString(TaskContext.get().taskAttemptId());
      try (Rows rows = Rows.open(file, settings.reading(), configuration.value())) {
        Storage.write(files, report, attempt, out -> check.write(rows, out));
      }
      return check.count();
    }
  }

  /** Files that are no longer named, or that have changed, would count in what SQL finds here. */
  private void removeReportsOfOthers(List<InputFile> inputs) throws IOException {
    Set<String> ours = new HashSet<>(ids(inputs));
    int removed = 0;
    for (FileStatus each : files.listStatus(tree.reports())) {
      if (OutputTree.fileId(each.getPath()).filter(ours::contains).isEmpty()) {
        files.delete(each.getPath(), true);
        removed++;
      }
    }
    if (removed > 0) {
      messages.println("removed " + removed + " files that are no report of these inputs");
    }
  }

  private List<ReportTail> tails(List<InputFile> inputs) {
    String reports = tree.reports().toString();
    Broadcast<SerializableConfiguration> configuration = storage;
    int slices = Math.min(inputs.size(), 8 * context.defaultParallelism());
    return context
        .parallelize(inputs, slices)
        .map(
            file -> {
              Path report = new Path(reports, file.id() + ".ndjson");
              return ReportTail.of(
                  file.id(), report.getFileSystem(configuration.value().value()), report);
            })
        .collect();
  }
}
