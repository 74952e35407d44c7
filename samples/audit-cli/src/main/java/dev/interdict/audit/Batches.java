package dev.interdict.audit;

import dev.interdict.Assessment;
import dev.interdict.record.Mention;
import dev.interdict.record.source.ReadResult;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Checks rows on several threads, a batch at a time, and hands them on in the order in which they
 * were read. The calling thread reads and hands on.
 */
final class Batches {

  private static final int MOST_ROWS = 256;
  private static final int MOST_CHARACTERS = 1 << 18;

  private final int threads;
  private final Function<ReadResult, Checked> check;
  private final Sink sink;

  /** A row and, if it is a record, what was said about it. */
  record Checked(ReadResult row, Optional<Assessment> assessment) {}

  /** Takes the rows in order. */
  interface Sink {
    void take(Checked checked) throws IOException;
  }

  /**
   * Batches for a run.
   *
   * @param threads threads that compute at a time; at least 1
   * @param check is called by several threads
   * @param sink is called by the calling thread
   */
  Batches(int threads, Function<ReadResult, Checked> check, Sink sink) {
    this.threads = threads;
    this.check = check;
    this.sink = sink;
  }

  void take(Iterator<ReadResult> rows) throws IOException {
    if (threads > 1) {
      takeByMany(rows);
      return;
    }
    while (rows.hasNext()) {
      sink.take(check.apply(rows.next()));
    }
  }

  private void takeByMany(Iterator<ReadResult> rows) throws IOException {
    ExecutorService others = Executors.newFixedThreadPool(threads - 1);
    Deque<Future<List<Checked>>> running = new ArrayDeque<>();
    try {
      while (rows.hasNext()) {
        List<ReadResult> batch = batch(rows);
        running.add(others.submit(() -> batch.stream().map(check).toList()));
        if (running.size() > 2 * threads) {
          handOn(running.remove());
        }
      }
      while (!running.isEmpty()) {
        handOn(running.remove());
      }
    } finally {
      others.shutdownNow();
    }
  }

  private static List<ReadResult> batch(Iterator<ReadResult> rows) {
    List<ReadResult> batch = new ArrayList<>();
    int characters = 0;
    while (rows.hasNext() && batch.size() < MOST_ROWS && characters < MOST_CHARACTERS) {
      ReadResult row = rows.next();
      batch.add(row);
      characters += characters(row);
    }
    return batch;
  }

  private static int characters(ReadResult row) {
    return row instanceof ReadResult.Item item
        ? item.record().mentions().stream().map(Mention::text).mapToInt(String::length).sum()
        : 0;
  }

  private void handOn(Future<List<Checked>> batch) throws IOException {
    try {
      for (Checked checked : batch.get()) {
        sink.take(checked);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a record could not be checked", e.getCause());
    }
  }
}
