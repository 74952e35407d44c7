package dev.interdict.internal.record;

import dev.interdict.internal.record.input.Remark;
import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.internal.record.input.Unreadable;
import dev.interdict.internal.record.input.UnreadableInput;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Runs a source to its end. An input that breaks off keeps what was read before; one that yields no
 * record says so, since a file in which nothing was checked must not look clear.
 */
public final class ResultIterator implements Iterator<ReadResult> {

  private final String name;
  private final ResultSource source;
  private final Deque<ReadResult> ready = new ArrayDeque<>();
  private boolean ended;
  private boolean anything;

  ResultIterator(String name, ResultSource source) {
    this.name = name;
    this.source = source;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      advance();
    }
    return !ready.isEmpty();
  }

  @Override
  public ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.removeFirst();
  }

  private void advance() {
    try {
      ended = !source.step(this::take);
    } catch (UnreadableInput e) {
      ended = true;
      take(new Rejected(here(), "", e.reason(), e.detail()));
    } catch (IOException e) {
      ended = true;
      take(new Rejected(here(), "", Reason.UNREADABLE, Unreadable.detail(e)));
    }
    if (ended) {
      close();
    }
  }

  private void close() {
    if (!anything) {
      take(
          new Rejected(
              new SourceLocation(name, 0),
              "",
              Reason.EMPTY,
              "the input holds no record; nothing was checked"));
    }
    for (Remark remark : source.remarks()) {
      ready.add(new Skipped(new SourceLocation(name, 0, remark.line()), remark.text()));
    }
  }

  private void take(ReadResult result) {
    anything |= !(result instanceof Skipped);
    ready.add(result);
  }

  private SourceLocation here() {
    return new SourceLocation(name, source.position());
  }
}
