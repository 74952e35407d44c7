package dev.interdict.lucene;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work done in a thread of its own beside other work, whose failure is the caller's. */
final class Aside implements AutoCloseable {

  /** Work that may fail on its files. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private final FutureTask<Void> task;

  private Aside(Work work) {
    this.task =
        new FutureTask<>(
            () -> {
              work.run();
              return null;
            });
  }

  static Aside start(Work work) {
    Aside aside = new Aside(work);
    Thread thread = new Thread(aside.task, "interdict index");
    thread.setDaemon(true);
    thread.start();
    return aside;
  }

  /** Waits for the end of the work; fails as it failed. */
  void join() throws IOException {
    try {
      task.get();
    } catch (ExecutionException e) {
      Throwable cause = requireNonNull(e.getCause());
      Throwables.throwIfInstanceOf(cause, IOException.class);
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the index was built");
    }
  }

  /** Waits for the end of the work, whose files nobody may delete before. */
  @Override
  public void close() throws IOException {
    join();
  }
}
