package dev.interdict.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** One run: checks each file that has no report yet, counts what lies there, sums up. */
final class Audit {

  private final RunContext run;
  private final OutputTree tree;
  private final FileSystem files;

  Audit(RunContext run) {
    this.run = run;
    this.tree = run.tree();
    this.files = run.files();
  }

  /**
   * Checks the files.
   *
   * @param distinctFirst whether to screen each identity once before the records are checked
   * @param explain whether to print Spark's plan of the screening
   */
  Accounts run(List<InputFile> inputs, boolean distinctFirst, boolean explain) throws IOException {
    Optional<RunRecord> done = done();
    if (done.filter(each -> each.isOf(inputs)).isPresent()) {
      run.messages().println("nothing to do: " + tree.run() + " is whole");
      return done.get().accounts();
    }
    catalogArrives();
    List<InputFile> missing = missing(inputs);
    List<FileCount> read = new Checking(run).of(missing, distinctFirst, explain);
    removeReportsOfOthers(inputs);
    Accounts accounts = Accounts.of(inputs, read, tails(inputs));
    if (accounts.faults().isEmpty()) {
      files.delete(tree.done(), false);
      new DataSets(run.spark(), files, tree).write(inputs);
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
    SentCatalog sent = run.catalog();
    Settings chosen = run.settings();
    JavaSparkContext context = run.context();
    int cores = context.defaultParallelism();
    List<Integer> each = IntStream.range(0, cores).boxed().toList();
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
      run.messages()
          .println((inputs.size() - missing.size()) + " files have their reports already");
    }
    return missing;
  }

  /** Files that are no longer named, or that have changed, would count in what SQL finds here. */
  private void removeReportsOfOthers(List<InputFile> inputs) throws IOException {
    Set<String> ours = new HashSet<>(inputs.stream().map(InputFile::id).toList());
    int removed = 0;
    for (FileStatus each : files.listStatus(tree.reports())) {
      if (OutputTree.fileId(each.getPath()).filter(ours::contains).isEmpty()) {
        files.delete(each.getPath(), true);
        removed++;
      }
    }
    if (removed > 0) {
      run.messages().println("removed " + removed + " files that are no report of these inputs");
    }
  }

  private List<ReportTail> tails(List<InputFile> inputs) {
    String reports = tree.reports().toString();
    Broadcast<SerializableConfiguration> configuration = run.storage();
    JavaSparkContext context = run.context();
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
