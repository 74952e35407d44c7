package dev.interdict.audit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Rows, rate and remaining time on a terminal, rewritten in place twice a second. */
final class Progress {

  private static final long STEP_NANOS = 500_000_000;
  private static final double NANOS = 1e9;
  private static final String START_OF_LINE = "\r";
  private static final String REST_OF_LINE_EMPTY = "\u001b[K";
  private static final double FIRST_GUESS = 0.01;

  private final PrintWriter err;
  private final boolean shown;
  private final LongSupplier clock;
  private final OptionalLong bytes;
  private final long started;
  private long last;
  private long rows;
  private long read;
  private boolean written;

  /**
   * Makes a display.
   *
   * @param bytes bytes of all inputs together, if they are known
   * @param clock nanoseconds
   */
  Progress(PrintWriter err, boolean shown, OptionalLong bytes, LongSupplier clock) {
    this.err = err;
    this.shown = shown;
    this.bytes = bytes;
    this.clock = clock;
    this.started = clock.getAsLong();
    this.last = started;
  }

  /** The same stream; what is read from it counts. */
  InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int octet = in.read();
        read += octet < 0 ? 0 : 1;
        return octet;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        read += Math.max(0, count);
        return count;
      }
    };
  }

  void row() {
    rows++;
    long now = shown ? clock.getAsLong() : 0;
    if (shown && now - last >= STEP_NANOS) {
      last = now;
      written = true;
      err.print(START_OF_LINE + line((now - started) / NANOS) + REST_OF_LINE_EMPTY);
      err.flush();
    }
  }

  void done() {
    if (written) {
      err.print(START_OF_LINE + REST_OF_LINE_EMPTY);
      err.flush();
    }
  }

  private String line(double seconds) {
    String line = String.format(Locale.ROOT, "%,d rows, %,.0f a second", rows, rows / seconds);
    double share = bytes.isPresent() ? (double) read / Math.max(1, bytes.getAsLong()) : 0;
    if (share < FIRST_GUESS) {
      return line;
    }
    long left = Math.round(seconds / share * Math.max(0, 1 - share));
    return line
        + String.format(
            Locale.ROOT, ", %.0f %%, %d:%02d left", Math.min(1, share) * 100, left / 60, left % 60);
  }
}
