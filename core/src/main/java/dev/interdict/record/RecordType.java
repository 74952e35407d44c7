package dev.interdict.record;

import java.util.Locale;

/** What the buyer did, as far as a record says. */
public enum RecordType {
  /** A new contract, purchase order or purchase. */
  AWARD,
  /** An order under an existing vehicle. */
  ORDER,
  /** A change to an existing contract. */
  MODIFICATION,
  /** Exercise of an option, renewal or extension. */
  OPTION,
  /** A grant, loan or other assistance. */
  GRANT,
  /** Operation or use of something bought before. */
  OPERATION,
  /** A part of a bill of materials: a purchase to be made or already made. */
  COMPONENT;

  /** The form used in reports and input files, such as {@code award}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
