package dev.interdict.audit;

import dev.interdict.Assessment;
import dev.interdict.ConflictChecker;
import dev.interdict.Match;
import dev.interdict.ReportHeader;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.lucene.LuceneVendorIndex;
import dev.interdict.record.Checkable;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.RecordReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/** Interdict with its Lucene index. */
final class LuceneLibrary implements Library {

  private final FutureTask<VendorCatalog> shipped = new FutureTask<>(VendorCatalog::bundled);

  /** Starts to load the shipped catalog, which a command then waits for less. */
  void loadAhead() {
    Thread loading = new Thread(shipped, "shipped catalog");
    loading.setDaemon(true);
    loading.start();
  }

  @Override
  public VendorCatalog catalog(Optional<Path> directory) {
    return directory.map(VendorCatalog::load).orElseGet(this::shipped);
  }

  private VendorCatalog shipped() {
    shipped.run();
    try {
      return shipped.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ExceptionInInitializerError error
          ? error
          : new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return VendorCatalog.bundled();
    }
  }

  @Override
  public Screening screening(VendorCatalog catalog, LocalDate today, double floor) {
    LuceneVendorIndex index = index(catalog);
    return new Checker(index, ConflictChecker.builder(index).today(today).floor(floor).build());
  }

  @Override
  public Stream<ReadResult> read(InputStream input, String name, RecordReader reader)
      throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(input);
    return Workbook.isWorkbook(buffered)
        ? Workbook.read(buffered, name, reader)
        : reader.open(buffered, name);
  }

  /** On disk where the start script keeps one, because building it takes most of a short run. */
  private static LuceneVendorIndex index(VendorCatalog catalog) {
    String directory = System.getProperty("interdict.index", "");
    return directory.isEmpty()
        ? LuceneVendorIndex.inMemory(catalog)
        : LuceneVendorIndex.at(Path.of(directory), catalog);
  }

  private record Checker(LuceneVendorIndex index, ConflictChecker checker) implements Screening {

    @Override
    public ReportHeader header() {
      return checker.header();
    }

    @Override
    public Assessment check(Checkable checked) {
      return checker.check(checked);
    }

    @Override
    public List<Match> lookUp(String name) {
      return checker.lookUp(name);
    }

    @Override
    public List<Match> weigh(String name) {
      return checker.weigh(name);
    }

    @Override
    public void close() {
      index.close();
    }
  }
}
