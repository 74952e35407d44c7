package dev.interdict.internal.record.row;

import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;

/** A cell whose value cannot be read, on its way to becoming a rejected row. */
public final class BadCell extends Exception {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final Reason reason;
  private final String detail;

  public BadCell(String field, Reason reason, String detail) {
    super(detail, null, false, false);
    this.field = field;
    this.reason = reason;
    this.detail = detail;
  }

  public Rejected at(SourceLocation where) {
    return new Rejected(where, field, reason, detail);
  }
}
