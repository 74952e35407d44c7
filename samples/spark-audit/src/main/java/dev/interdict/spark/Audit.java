package dev.interdict.spark;

import dev.interdict.ConflictChecker;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
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
   * @param everyRow whether to check each record by itself, without screening identities first
   * @param explain whether to print Spark's plan of the screening
   */
  Accounts run(List<InputFile> inputs, boolean everyRow, boolean explain) throws IOException {
    Optional<RunRecord> done = done();
    if (done.filter(run -> run.isOf(inputs)).isPresent()) {
      messages.println("nothing to do: " + tree.run() + " is whole");
      return done.get().accounts();
    }
    catalogArrives();
    List<InputFile> missing = missing(inputs);
    Optional<Screened> screened =
        everyRow || missing.isEmpty() ? Optional.empty() : Optional.of(screened(missing, explain));
    List<FileCount> read = check(missing, screened.map(Screened::touched));
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

  /** What is known of the files' identities, after whatever was still unknown was screened. */
  private Screened screened(List<InputFile> missing, boolean explain) throws IOException {
    Screened known = known();
    List<InputFile> unknown = missing.stream().filter(file -> !known.covers(file)).toList();
    if (unknown.isEmpty()) {
      return known;
    }
    SentCatalog sent = catalog;
    Settings chosen = settings;
    Optional<EarlierCatalog> earlier = EarlierCatalog.latest(spark, files, tree);
    List<InputFile> seen =
        unknown.stream()
            .filter(file -> earlier.filter(run -> run.screened().covers(file)).isPresent())
            .toList();
    List<InputFile> unseen = unknown.stream().filter(file -> !seen.contains(file)).toList();
    Screened result = known;
    if (!seen.isEmpty()) {
      SentCatalog older = earlier.orElseThrow().catalog();
      messages.println(
          "an earlier run knew " + seen.size() + " files; screening for what changed since");
      Fingerprints changed =
          screen(seen, explain, identity -> Checkers.changes(older, sent).mayBeIn(identity));
      result =
          result.plus(
              seen,
              Fingerprints.union(List.of(earlier.orElseThrow().screened().touched(), changed)));
    }
    if (!unseen.isEmpty()) {
      Fingerprints touched =
          screen(
              unseen,
              explain,
              identity ->
                  !Checkers.of(sent, chosen).check(identity.asRecord()).matches().isEmpty());
      result = result.plus(unseen, touched);
    }
    keep(result);
    return result;
  }

  private Fingerprints screen(List<InputFile> some, boolean explain, Screening.Test test) {
    Screening screening = new Screening(spark, storage);
    Dataset<Row> identities = screening.identities(some, settings.reading());
    if (explain) {
      messages.println(
          identities
              .queryExecution()
              .explainString(org.apache.spark.sql.execution.ExplainMode.fromString("formatted")));
    }
    Screening.Found found = screening.screen(identities, test);
    messages.println(
        "screened "
            + found.identities()
            + " different identities with "
            + found.names()
            + " names; "
            + found.touched().size()
            + " touch a vendor");
    return found.touched();
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

  private List<FileCount> check(List<InputFile> missing, Optional<Fingerprints> touched) {
    if (missing.isEmpty()) {
      return List.of();
    }
    Job job = new Job(catalog, settings, tree.reports().toString());
    Broadcast<SerializableConfiguration> configuration = storage;
    boolean screened = touched.isPresent();
    Broadcast<Fingerprints> identities = context.broadcast(touched.orElse(Fingerprints.NONE));
    List<FileCount> counts =
        context
            .parallelize(missing, missing.size())
            .map(
                file ->
                    job.check(
                        file,
                        screened ? Optional.of(identities.value()) : Optional.empty(),
                        configuration.value()))
            .collect();
    long records = counts.stream().mapToLong(FileCount::records).sum();
    long inFull = counts.stream().mapToLong(FileCount::inFull).sum();
    messages.println("checked " + inFull + " of " + records + " records in full");
    return counts;
  }

  /** What a task needs to know. */
  private record Job(SentCatalog catalog, Settings settings, String reports)
      implements java.io.Serializable {

    FileCount check(
        InputFile file, Optional<Fingerprints> touched, SerializableConfiguration configuration)
        throws IOException {
      ConflictChecker checker = Checkers.of(catalog, settings);
      FileCheck check = new FileCheck(file, checker, touched);
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
