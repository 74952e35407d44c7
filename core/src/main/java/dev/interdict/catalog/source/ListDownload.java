package dev.interdict.catalog.source;

import static java.util.Objects.requireNonNull;

/**
 * What came of fetching one list.
 *
 * @param address the list
 * @param state whether there is a new file
 * @param detail in words: size and digest, or what went wrong
 */
public record ListDownload(ListAddress address, State state, String detail) {

  /** Outcomes. */
  public enum State {
    /** A new edition is in place. */
    UPDATED,
    /** The server has nothing newer. */
    UNCHANGED,
    /** The old file, if there was one, is kept. */
    FAILED
  }

  /** Checks that nothing is missing. */
  public ListDownload {
    requireNonNull(address, "address");
    requireNonNull(state, "state");
    requireNonNull(detail, "detail");
  }
}
