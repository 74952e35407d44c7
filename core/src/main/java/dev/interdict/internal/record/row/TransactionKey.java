package dev.interdict.internal.record.row;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;

/**
 * USAspending's key of one row of an award, {@code
 * CONT_TX_agency_parentAgency_piid_mod_parentPiid_number}.
 *
 * @param award number of the award
 * @param awardKey the key that all rows of the award share
 */
record TransactionKey(String award, String awardKey) {

  private static final Splitter PARTS = Splitter.on('_');

  /** Reads a key; empty if the text is none. */
  static Optional<TransactionKey> of(String text) {
    List<String> parts = PARTS.splitToList(text);
    if (parts.size() != 8 || !text.startsWith("CONT_TX_")) {
      return Optional.empty();
    }
    String piid = parts.get(4);
    String key = String.join("_", "CONT_AWD", piid, parts.get(2), parts.get(6), parts.get(3));
    return Optional.of(new TransactionKey(piid, key));
  }
}
