package dev.interdict.audit;

/** What the process tells the shell. */
final class ExitCode {

  /** Everything read was checked, and nothing reached the verdict to fail on. */
  static final int NOTHING_FOUND = 0;

  /** Something reached the verdict to fail on. */
  static final int FOUND = 1;

  /** The command line cannot be carried out as given. */
  static final int USAGE = 2;

  /** Some or all records could not be checked; never to be taken as success. */
  static final int NOT_CHECKED = 3;

  /** An internal error, a damaged catalog or a full disk. */
  static final int INTERNAL = 4;

  private ExitCode() {}
}
