package dev.interdict.internal.list;

import java.io.IOException;

/** Reads one list file from start to end. */
@FunctionalInterface
interface ListParser {

  /**
   * Hands every entry on.
   *
   * @throws IOException if the file cannot be read on; what was read before must not be used
   */
  void read(Parties out) throws IOException;
}
