package dev.interdict.spark;

import java.io.Serializable;
import java.util.List;

/**
 * One file of the input. A task reads it from its beginning, as the command line does: only so do
 * rows, lines and what is wrong with them have the same places.
 *
 * @param name the file as reports call it
 * @param location where it lies, as a URI
 * @param bytes its size
 * @param modified time of its last change, in milliseconds since 1970
 */
record InputFile(String name, String location, long bytes, long modified) implements Serializable {

  private static final int DIGITS = 16;

  /** Names this file with this content; a changed file has another. */
  String id() {
    return Sha256.of(List.of(name, Long.toString(bytes), Long.toString(modified)))
        .substring(0, DIGITS);
  }
}
