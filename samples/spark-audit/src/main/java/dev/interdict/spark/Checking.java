package dev.interdict.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.ExplainMode;
import org.apache.spark.util.SerializableConfiguration;

/** Checks files on all executors, with what is known of their records from runs before. */
final class Checking {

  private final RunContext run;
  private final OutputTree tree;
  private final FileSystem files;

  Checking(RunContext run) {
    this.run = run;
    this.tree = run.tree();
    this.files = run.files();
  }

  /** Checks files, each record in full only if it may touch a vendor as far as is known. */
  List<FileCount> of(List<InputFile> missing, boolean distinctFirst, boolean explain)
      throws IOException {
    if (missing.isEmpty()) {
      return List.of();
    }
    Screened known = known();
    Optional<EarlierCatalog> earlier = EarlierCatalog.latest(run.spark(), files, tree);
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
    keep(known.plus(missing, Fingerprints.union(counts.stream().map(FileCount::touched).toList())));
    long records = counts.stream().mapToLong(FileCount::records).sum();
    long inFull = counts.stream().mapToLong(FileCount::inFull).sum();
    run.messages().println("checked " + inFull + " of " + records + " records in full");
    return counts;
  }

  private Suspicion among(Fingerprints touched) {
    Broadcast<Fingerprints> sent = run.context().broadcast(touched);
    return identity -> sent.value().contains(identity);
  }

  /** What touched a vendor then, and what a vendor that has changed since may touch now. */
  private Suspicion sinceThen(EarlierCatalog earlier, int count) {
    if (count > 0) {
      run.messages()
          .println("an earlier run knew " + count + " files; looking for what changed since");
    }
    Broadcast<Fingerprints> then = run.context().broadcast(earlier.screened().touched());
    SentCatalog older = earlier.catalog();
    SentCatalog newer = run.catalog();
    return identity ->
        then.value().contains(identity) || Checkers.changes(older, newer).mayBeIn(identity);
  }

  /** Screens the identities of files of which nothing is known yet, each once. */
  private Screened distinct(List<InputFile> unknown, Screened known, boolean explain)
      throws IOException {
    SentCatalog sent = run.catalog();
    Settings chosen = run.settings();
    Screening screening = new Screening(run.spark(), run.storage());
    Dataset<Row> identities = screening.identities(unknown, run.settings().reading());
    if (explain) {
      run.messages()
          .println(identities.queryExecution().explainString(ExplainMode.fromString("formatted")));
    }
    Screening.Found found =
        screening.screen(
            identities,
            identity -> !Checkers.of(sent, chosen).check(identity.asRecord()).matches().isEmpty());
    run.messages()
        .println(
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
    Storage.write(
        files,
        OutputTree.stored(directory),
        "run",
        out -> Files.copy(run.catalog().arrived(), out));
    files.delete(tree.screened(directory), false);
    Storage.write(files, tree.screened(directory), "run", screened::write);
  }

  private List<FileCount> check(List<InputFile> some, Suspicion suspicion) {
    if (some.isEmpty()) {
      return List.of();
    }
    FileTask task =
        new FileTask(run.catalog(), run.settings(), tree.reports().toString(), suspicion);
    Broadcast<SerializableConfiguration> configuration = run.storage();
    return run.context()
        .parallelize(some, some.size())
        .map(file -> task.check(file, configuration.value()))
        .collect();
  }
}
