package dev.interdict.audit;

import java.io.IOException;

/** Whoever read our output, such as {@code head}, has seen enough. */
final class ReaderGoneException extends IOException {

  private static final long serialVersionUID = 1L;

  ReaderGoneException(IOException cause) {
    super(cause);
  }
}
