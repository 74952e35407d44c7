package dev.interdict.internal.record.row;

import java.util.Optional;

/** Tells what a member of a document says from the path of its names. */
public interface MemberNames {

  /**
   * What the member says; empty if it is unknown.
   *
   * @param path names from the record down to the member, with blanks or {@code __} between them
   */
  Optional<Column> known(String path);
}
