package dev.interdict.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What beside the catalog and the files decides what a report says.
 *
 * @param today day taken for "the same purchase today"
 * @param floor lowest confidence that is reported
 * @param reading how files are read
 */
record Settings(LocalDate today, double floor, Reading reading) implements Serializable {

  private static final int DIGITS = 8;

  /** Names all settings but the day, which changes no match, and the library's build. */
  String digest() {
    List<String> texts = new ArrayList<>(reading.texts());
    texts.add(Double.toString(floor));
    texts.add(LibraryBuild.digest());
    return Sha256.of(texts).substring(0, DIGITS);
  }
}
