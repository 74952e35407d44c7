package dev.interdict.internal.record.row;

import dev.interdict.record.Role;
import java.util.Optional;

/** What a column of a table or a member of a JSON object says. */
public enum Column {
  RECORD_ID,
  AWARD_ID,
  PARENT_AWARD_ID,
  MODIFICATION,
  /** Key of an award over all its rows. */
  AWARD_KEY,
  /** Key of one row of an award. */
  TRANSACTION_KEY,
  RECORD_TYPE,
  AWARD_TYPE,
  ACTION_TYPE,
  ACTION_DATE,
  /** A date that is used where the record has no action date. */
  OTHER_DATE,
  OFFICE,
  SUB_AGENCY,
  AGENCY,
  FUNDING_SUB_AGENCY,
  FUNDING_AGENCY,
  VENDOR(Role.VENDOR),
  PARENT(Role.PARENT),
  MANUFACTURER(Role.MANUFACTURER),
  SUPPLIER(Role.SUPPLIER),
  PART_NUMBER(Role.PART_NUMBER),
  PRODUCT(Role.PRODUCT),
  DESCRIPTION(Role.DESCRIPTION),
  LINK(Role.DESCRIPTION),
  UEI(Role.UEI),
  CAGE(Role.CAGE),
  IDENTIFIER(Role.IDENTIFIER),
  PSC,
  NAICS,
  VENDOR_COUNTRY,
  ORIGIN_COUNTRY,
  AMOUNT,
  /** Designators of a part on its board; in some bills the part's name. */
  REFERENCE,
  QUANTITY,
  /** Known, of no use for the check. */
  OTHER;

  private final Optional<Role> role;

  Column() {
    this.role = Optional.empty();
  }

  Column(Role role) {
    this.role = Optional.of(role);
  }

  /** The role of the column's text, if it can point to a vendor. */
  Optional<Role> role() {
    return role;
  }

  /** Whether the column's text can point to a vendor. */
  public boolean isChecked() {
    return role.isPresent();
  }
}
