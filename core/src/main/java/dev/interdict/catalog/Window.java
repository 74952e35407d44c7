package dev.interdict.catalog;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time in which a provision is in force, or in which nobody can yet say.
 *
 * @param from first day
 * @param until first day after; empty if open
 * @param state whether the provision is known to be in force
 * @param note what the dates rest on; empty if nothing needs saying
 */
public record Window(LocalDate from, Optional<LocalDate> until, State state, String note) {

  /** What is known of a window. */
  public enum State {
    /** In force. */
    IN_FORCE,
    /** Could not be settled from the sources; see the note. */
    UNKNOWN
  }

  /** Checks that the dates are in order. */
  public Window {
    requireNonNull(state, "state");
    if (until.isPresent() && !until.get().isAfter(from)) {
      throw new IllegalArgumentException("a window ends after it starts: " + from);
    }
  }

  /** Whether that day lies in the window. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }
}
