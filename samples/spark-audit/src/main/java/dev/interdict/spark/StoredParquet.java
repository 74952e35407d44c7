package dev.interdict.spark;

import java.io.IOException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/**
 * A Parquet file of the cluster's storage, opened once.
 *
 * @param input tells and sets the place
 * @param stored the same bytes, whose failures are kept
 * @param bytes size of the file
 */
record StoredParquet(FSDataInputStream input, WatchedInput stored, long bytes)
    implements InputFile {

  @Override
  public long getLength() {
    return bytes;
  }

  @Override
  public SeekableInputStream newStream() {
    return new DelegatingSeekableInputStream(stored) {
      @Override
      public long getPos() throws IOException {
        return input.getPos();
      }

      @Override
      public void seek(long place) throws IOException {
        input.seek(place);
      }
    };
  }
}
