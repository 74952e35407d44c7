package dev.interdict.internal.score;

import dev.interdict.internal.weight.Weight;

/** How a read and a listed word agree. */
enum Fit {
  SAME,
  JOINED,
  WRITTEN_APART,
  SLIP,
  ONE_EDIT,
  TWO_EDITS,
  ABBREVIATED,
  CUT;

  double share() {
    return switch (this) {
      case SAME -> 1;
      case JOINED -> Weight.JOINED_SHARE.nats();
      case WRITTEN_APART -> Weight.WRITTEN_APART_SHARE.nats();
      case SLIP -> Weight.SLIP_SHARE.nats();
      case ONE_EDIT -> Weight.ONE_EDIT_SHARE.nats();
      case TWO_EDITS -> Weight.TWO_EDIT_SHARE.nats();
      case ABBREVIATED -> Weight.ABBREVIATED_SHARE.nats();
      case CUT -> Weight.TRUNCATED_SHARE.nats();
    };
  }

  boolean isSpacing() {
    return this == SAME || this == JOINED || this == WRITTEN_APART;
  }

  boolean isMisspelt() {
    return this == ONE_EDIT || this == TWO_EDITS;
  }
}
