package dev.interdict.internal.record.input;

import dev.interdict.record.source.ReadResult;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A format's reader: yields results step by step, so that memory stays flat. */
public interface ResultSource {

  /**
   * Reads on.
   *
   * @param out takes the results of this step, none or some
   * @return false if the input has ended
   */
  boolean step(Consumer<ReadResult> out) throws IOException;

  /** Line, row or component that is being read, for messages about the input itself. */
  long position();

  /** What there is to say about the input as a whole once it is read. */
  default List<Remark> remarks() {
    return List.of();
  }
}
