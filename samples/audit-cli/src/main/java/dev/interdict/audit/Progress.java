package dev.interdict.audit;

import java.io.PrintWriter;

/** A counter on a terminal, rewritten in place. */
final class Progress {

  private static final int STEP = 2000;
  private static final String START_OF_LINE = "\r";
  private static final String REST_OF_LINE_EMPTY = "\u001b[K";

  private final PrintWriter err;
  private final boolean shown;
  private long rows;

  Progress(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  void row() {
    rows++;
    if (shown && rows % STEP == 0) {
      err.print(START_OF_LINE + rows + " rows read");
      err.flush();
    }
  }

  void done() {
    if (shown && rows >= STEP) {
      err.print(START_OF_LINE + REST_OF_LINE_EMPTY);
      err.flush();
    }
  }
}
