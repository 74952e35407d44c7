package dev.interdict.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A clock that stands still, so that "the same purchase today" means the same in every run. */
public final class TestClock {

  private TestClock() {}

  /** A clock that always tells that day, in UTC. */
  public static Clock at(int year, int month, int day) {
    return Clock.fixed(
        LocalDate.of(year, month, day).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
  }
}
