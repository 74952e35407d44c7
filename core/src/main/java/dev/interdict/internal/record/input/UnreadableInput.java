package dev.interdict.internal.record.input;

import dev.interdict.record.source.ReadResult.Reason;
import java.io.IOException;

/** An input that cannot be read on, with the reason a report gives. */
public final class UnreadableInput extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public UnreadableInput(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }
}
