package dev.interdict.internal.record;

import dev.interdict.internal.record.input.ResultSource;
import dev.interdict.record.source.ReadResult;
import java.io.IOException;
import java.util.function.Consumer;

/** Stands for an input that could not be opened. */
public record FailedSource(IOException cause) implements ResultSource {

  @Override
  public boolean step(Consumer<ReadResult> out) throws IOException {
    throw cause;
  }

  @Override
  public long position() {
    return 0;
  }
}
