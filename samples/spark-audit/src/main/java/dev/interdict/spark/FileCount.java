package dev.interdict.spark;

import java.io.Serializable;

/**
 * How many rows a task read of a file.
 *
 * @param file id of the file
 * @param records rows that are records
 * @param rejected rows that could not be read
 * @param others headers, totals and remarks on the file
 * @param inFull records that were checked in full, because their identity touches a vendor or was
 *     not screened before
 */
record FileCount(String file, long records, long rejected, long others, long inFull)
    implements Serializable {

  /** All rows. */
  long rows() {
    return records + rejected + others;
  }
}
