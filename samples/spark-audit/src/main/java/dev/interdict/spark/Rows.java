package dev.interdict.spark;

import dev.interdict.record.source.ReadResult;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What the library's readers make of one file. Close it. */
final class Rows implements Closeable {

  private final WatchedInput stored;
  private final Stream<ReadResult> results;
  private final Iterator<ReadResult> iterator;

  private Rows(WatchedInput stored, Stream<ReadResult> results) {
    this.stored = stored;
    this.results = results;
    this.iterator = results.iterator();
  }

  /** Opens a file; Parquet is told by its first bytes, all else by the library. */
  static Rows open(InputFile file, Reading reading, Configuration configuration)
      throws IOException {
    Path path = new Path(file.location());
    FileSystem files = path.getFileSystem(configuration);
    if (ParquetLines.isParquet(files, path)) {
      FSDataInputStream input = files.open(path);
      WatchedInput stored = new WatchedInput(input);
      ParquetLines lines = new ParquetLines(new StoredParquet(input, stored, file.bytes()));
      return new Rows(stored, reading.objects().open(lines, file.name()));
    }
    WatchedInput stored = new WatchedInput(files.open(path));
    return new Rows(stored, reading.reader().open(new BufferedInputStream(stored), file.name()));
  }

  /**
   * Whether there is another row.
   *
   * @throws IOException if the storage failed; the file was not read to its end
   */
  boolean hasNext() throws IOException {
    boolean more = iterator.hasNext();
    stored.rethrow();
    return more;
  }

  ReadResult next() {
    return iterator.next();
  }

  @Override
  public void close() throws IOException {
    results.close();
    stored.close();
  }
}
