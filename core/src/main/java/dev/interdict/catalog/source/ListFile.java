package dev.interdict.catalog.source;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of reading one screening-list file. Nothing is lost in silence: {@code entries} is the
 * sum of {@code kept}, everything under {@code skipped} and {@code rejected}.
 *
 * @param name file name
 * @param format its format
 * @param date day of the edition
 * @param dateFrom where the day was read, such as "stated in the list"
 * @param sha256 digest of the file, lower-case hexadecimal
 * @param entries parties in the file, or rows of a companion file
 * @param kept parties that can be a vendor, or rows of a companion file that were used
 * @param names names of the kept parties, aliases included
 * @param skipped parties that cannot be a vendor, by kind, such as "vessel"
 * @param rejected rows that could not be read
 * @param problems the first of the rejected rows
 */
public record ListFile(
    String name,
    ListFormat format,
    LocalDate date,
    String dateFrom,
    String sha256,
    int entries,
    int kept,
    int names,
    SortedMap<String, Integer> skipped,
    int rejected,
    List<Problem> problems) {

  /**
   * A row that could not be read.
   *
   * @param line line or, in JSON and XML, entry, from 1
   * @param reason what is wrong
   */
  public record Problem(long line, String reason) {}

  /** Copies the collections. */
  public ListFile {
    requireNonNull(format, "format");
    requireNonNull(date, "date");
    skipped = new TreeMap<>(skipped);
    problems = List.copyOf(problems);
  }
}
