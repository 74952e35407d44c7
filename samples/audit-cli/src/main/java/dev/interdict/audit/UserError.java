package dev.interdict.audit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Something the user has to mend. The message says what, where and how. */
final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UserError(String message) {
    super(message);
  }

  /**
   * A directory that the user names.
   *
   * @param what the option that names it, with a colon; empty for a parameter
   */
  static Path directory(String what, Path named) {
    if (!Files.isDirectory(named)) {
      throw new UserError(what + named + " is no directory");
    }
    return named;
  }

  /** A file or directory that the user names, as {@link #directory}. */
  static Path place(String what, Path named) {
    if (!Files.exists(named)) {
      throw new UserError(what + "there is no " + named);
    }
    return named;
  }
}
