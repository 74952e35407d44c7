package dev.interdict.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Writes to the cluster's storage so that a file is either whole or not there. */
final class Storage {

  private static final int BUFFER = 1 << 16;

  private Storage() {}

  /** Writes a file's content. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes aside and moves into place in one step, so that of two that write the same, one wins.
   *
   * @param attempt names this writing among others of the same file
   */
  static void write(FileSystem files, Path target, String attempt, Content content)
      throws IOException {
    Path aside = new Path(target.getParent(), "_" + target.getName() + "." + attempt);
    try {
      try (OutputStream out = new BufferedOutputStream(files.create(aside, true), BUFFER)) {
        content.write(out);
      }
      move(files, aside, target);
    } catch (IOException | RuntimeException e) {
      files.delete(aside, false);
      throw e;
    }
  }

  /** Moves what was written aside into place; what stands there already is the same. */
  static void move(FileSystem files, Path aside, Path target) throws IOException {
    if (files.exists(target) || !files.rename(aside, target)) {
      files.delete(aside, true);
      if (!files.exists(target)) {
        throw new IOException("cannot move a finished file to " + target);
      }
    }
  }
}
