package dev.interdict.spark;

import java.io.Serializable;

/**
 * How many rows a task read of a file.
 *
 * @param file id of the file
 * @param records rows that are records
 * @param rejected rows that could not be read
 * @param others headers, totals and remarks on the file
 * @param inFull records that were checked in full, because they might touch a vendor
 * @param touched identities of those that do
 */
record FileCount(
    String file, long records, long rejected, long others, long inFull, Fingerprints touched)
    implements Serializable {

  /** All rows. */
  long rows() {
    return records + rejected + others;
  }
}
