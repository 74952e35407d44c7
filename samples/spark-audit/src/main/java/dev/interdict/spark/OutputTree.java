package dev.interdict.spark;

import java.util.Optional;
import org.apache.hadoop.fs.Path;

/**
 * Where the output of a run lies: {@code catalog=<digest>/as-of=<day>/settings=<digest>}, so that
 * what was found with another catalog, on another day or in another way stays apart.
 *
 * @param root directory that the user named
 * @param catalog the catalog's digest
 * @param settings the other settings
 */
record OutputTree(Path root, String catalog, Settings settings) {

  private static final String CATALOG = "catalog=";
  private static final int DIGITS = 12;

  /** The catalog and what is known with it. */
  Path catalogDirectory() {
    return new Path(root, CATALOG + catalog.substring(0, DIGITS));
  }

  /** Whether a directory beneath the root is that of some catalog, another than this run's. */
  boolean isOfAnother(Path directory) {
    return directory.getName().startsWith(CATALOG)
        && !directory.getName().equals(catalogDirectory().getName());
  }

  static Path stored(Path catalogDirectory) {
    return new Path(catalogDirectory, "stored.catalog");
  }

  /** Which identities touch a vendor; valid for any day. */
  Path screened(Path catalogDirectory) {
    return new Path(catalogDirectory, "screened-" + settings.digest() + ".bin");
  }

  /** The run's own directory. */
  Path run() {
    return new Path(
        catalogDirectory(), "as-of=" + settings.today() + "/settings=" + settings.digest());
  }

  /** A report for each file. */
  Path reports() {
    return new Path(run(), "report");
  }

  Path report(InputFile file) {
    return new Path(reports(), file.id() + ".ndjson");
  }

  /** The file that a report belongs to; empty for what is no report. */
  static Optional<String> fileId(Path report) {
    String name = report.getName();
    return name.endsWith(".ndjson") && !name.startsWith("_")
        ? Optional.of(name.substring(0, name.indexOf('.')))
        : Optional.empty();
  }

  /** A data set beside the reports. */
  Path dataSet(String name) {
    return new Path(run(), name);
  }

  /** Written last: all else is there and was counted. */
  Path done() {
    return new Path(run(), "run.json");
  }
}
