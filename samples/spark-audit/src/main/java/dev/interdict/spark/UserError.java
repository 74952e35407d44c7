package dev.interdict.spark;

/** Something the user has to mend. The message says what, where and how. */
final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UserError(String message) {
    super(message);
  }
}
