package dev.interdict.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;

/** Local files under another scheme, whose storage fails when a test wants it. */
public final class FlakyFileSystem extends RawLocalFileSystem {

  static final String SCHEME = "flaky";

  private static final int BREAKS_AFTER = 8_000;
  private static final AtomicInteger BAD_READS = new AtomicInteger();
  private static final AtomicInteger BAD_WRITES = new AtomicInteger();
  private static final AtomicInteger BAD_MOVES = new AtomicInteger();

  /** Lets that many reads, writes and moves of files that are named so break off. */
  static void breakOff(int reads, int writes, int moves) {
    BAD_READS.set(reads);
    BAD_WRITES.set(writes);
    BAD_MOVES.set(moves);
  }

  /** Faults that did not happen yet. */
  static int left() {
    return Math.max(0, BAD_READS.get())
        + Math.max(0, BAD_WRITES.get())
        + Math.max(0, BAD_MOVES.get());
  }

  @Override
  public URI getUri() {
    return URI.create(SCHEME + ":///");
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FSDataInputStream open(Path file, int bufferSize) throws IOException {
    FSDataInputStream whole = super.open(file, bufferSize);
    return file.getName().equals("awards.csv") ? new FSDataInputStream(new Breaking(whole)) : whole;
  }

  @Override
  public FSDataOutputStream create(
      Path file,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    FSDataOutputStream whole =
        super.create(file, overwrite, bufferSize, replication, blockSize, progress);
    boolean breaks = file.getName().contains(".ndjson.") && BAD_WRITES.getAndDecrement() > 0;
    return breaks
        ? new FSDataOutputStream(new Full(whole), new FileSystem.Statistics(SCHEME))
        : whole;
  }

  @Override
  public boolean rename(Path from, Path to) throws IOException {
    if (to.getName().endsWith(".ndjson") && BAD_MOVES.getAndDecrement() > 0) {
      throw new IOException("the storage cannot move now");
    }
    return super.rename(from, to);
  }

  /** Hadoop looks up permissions for its own scheme only. */
  @Override
  public FileStatus getFileStatus(Path path) throws IOException {
    return plain(super.getFileStatus(path));
  }

  @Override
  public FileStatus[] listStatus(Path path) throws IOException {
    FileStatus[] all = super.listStatus(path);
    for (int i = 0; i < all.length; i++) {
      all[i] = plain(all[i]);
    }
    return all;
  }

  private static FileStatus plain(FileStatus status) {
    return new FileStatus(
        status.getLen(),
        status.isDirectory(),
        1,
        status.getBlockSize(),
        status.getModificationTime(),
        status.getPath());
  }

  /** Breaks off within a row, if a fault is left when it comes there. */
  private static final class Breaking extends FSInputStream {

    private final FSDataInputStream whole;
    private int read;

    Breaking(FSDataInputStream whole) {
      this.whole = whole;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (read > BREAKS_AFTER && BAD_READS.getAndDecrement() > 0) {
        throw new IOException("the storage went away");
      }
      int count = whole.read(bytes, offset, Math.min(length, BREAKS_AFTER));
      read += count;
      return count;
    }

    @Override
    public void seek(long place) throws IOException {
      whole.seek(place);
    }

    @Override
    public long getPos() throws IOException {
      return whole.getPos();
    }

    @Override
    public boolean seekToNewSource(long place) {
      return false;
    }

    @Override
    public void close() throws IOException {
      whole.close();
    }
  }

  /** Takes a part and then no more. */
  private static final class Full extends OutputStream {

    private final OutputStream whole;
    private int written;

    Full(OutputStream whole) {
      this.whole = whole;
    }

    @Override
    public void write(int single) throws IOException {
      if (written++ > BREAKS_AFTER) {
        throw new IOException("the storage is full");
      }
      whole.write(single);
    }

    @Override
    public void close() throws IOException {
      whole.close();
    }
  }
}
