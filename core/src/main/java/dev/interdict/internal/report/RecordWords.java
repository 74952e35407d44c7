package dev.interdict.internal.report;

import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.Role;
import java.util.Optional;

/** What a record says, in words. */
final class RecordWords {

  private RecordWords() {}

  /** The company that gets the award, unless the headline names it already. */
  static Optional<String> seller(Checkable checked) {
    return checked.mentions().stream()
        .filter(mention -> mention.role() == Role.VENDOR)
        .map(Mention::text)
        .filter(name -> !name.equals(checked.headline()))
        .findFirst();
  }
}
