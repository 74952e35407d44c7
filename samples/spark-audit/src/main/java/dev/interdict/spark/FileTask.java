package dev.interdict.spark;

import dev.interdict.ConflictChecker;
import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What a task needs to know to check a file.
 *
 * @param reports directory of the reports
 * @param suspicion which records are checked in full
 */
record FileTask(SentCatalog catalog, Settings settings, String reports, Suspicion suspicion)
    implements Serializable {

  /** Checks a file and writes its report. */
  FileCount check(InputFile file, SerializableConfiguration configuration) throws IOException {
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
