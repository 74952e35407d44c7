package dev.interdict.record;

import java.util.Locale;

/** What a piece of a record's text says about the purchase. */
public enum Role {
  /** Company that gets the award. */
  VENDOR,
  /** Parent of the company that gets the award. */
  PARENT,
  /** Company that made the goods. */
  MANUFACTURER,
  /** Company that supplies a component; maker or distributor. */
  SUPPLIER,
  /** Company or person that published a software component. */
  PUBLISHER,
  /** Part or model number. */
  PART_NUMBER,
  /** Name of a product or component. */
  PRODUCT,
  /** Free text. */
  DESCRIPTION,
  /** Unique Entity ID of the vendor or of its parent. */
  UEI,
  /** CAGE code of the vendor. */
  CAGE,
  /** Another number: serial, MAC address, FCC ID. */
  IDENTIFIER;

  /** Whether the text is a company's name. */
  public boolean isName() {
    return this == VENDOR
        || this == PARENT
        || this == MANUFACTURER
        || this == SUPPLIER
        || this == PUBLISHER;
  }

  /** Whether the text is about the party to the contract rather than about the goods. */
  public boolean isParty() {
    return this == VENDOR || this == PARENT || this == UEI || this == CAGE;
  }

  /** The form used in reports, such as {@code part_number}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
