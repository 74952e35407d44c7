package dev.interdict.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Bytes from the cluster's storage. A reader turns an input that breaks off into a rejected row;
 * here that would make a bad moment of the storage look like a bad file, so the failure is kept and
 * the task fails and is tried again.
 */
final class WatchedInput extends FilterInputStream {

  private Optional<IOException> failure = Optional.empty();

  WatchedInput(InputStream stored) {
    super(stored);
  }

  /** Throws what the storage threw, if it did. */
  void rethrow() throws IOException {
    if (failure.isPresent()) {
      throw new IOException("the storage failed: " + failure.get().getMessage(), failure.get());
    }
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      throw kept(e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      throw kept(e);
    }
  }

  @Override
  public long skip(long count) throws IOException {
    try {
      return super.skip(count);
    } catch (IOException e) {
      throw kept(e);
    }
  }

  private IOException kept(IOException e) {
    failure = Optional.of(e);
    return e;
  }
}
