package dev.interdict.spark;

import java.io.Serializable;

/**
 * Tells which records have to be checked in full. A record that it passes over is one that touches
 * no vendor, which is known before.
 */
interface Suspicion extends Serializable {

  /** Nothing is known: each record is checked. */
  Suspicion OF_ALL = identity -> true;

  /** Whether a record of that identity may touch a vendor. */
  boolean falls(Identity identity);
}
