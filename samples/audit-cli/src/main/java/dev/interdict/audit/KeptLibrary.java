package dev.interdict.audit;

import dev.interdict.Assessment;
import dev.interdict.Match;
import dev.interdict.ReportHeader;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.Checkable;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.RecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A library whose catalog and index serve many runs of the command line. */
class KeptLibrary implements Library, Library.Screening {

  private final Library library;
  private final VendorCatalog catalog;
  private final Library.Screening screening;

  /** Keeps a catalog and a checker; who made the checker closes it. */
  KeptLibrary(Library library, VendorCatalog catalog, Library.Screening screening) {
    this.library = library;
    this.catalog = catalog;
    this.screening = screening;
  }

  @Override
  public VendorCatalog catalog(Optional<Path> directory) {
    return catalog;
  }

  @Override
  public Library.Screening screening(VendorCatalog of, LocalDate today, double floor) {
    return this;
  }

  @Override
  public Stream<ReadResult> read(InputStream input, String name, RecordReader reader)
      throws IOException {
    return library.read(input, name, reader);
  }

  @Override
  public ReportHeader header() {
    return screening.header();
  }

  @Override
  public Assessment check(Checkable checked) {
    return screening.check(checked);
  }

  @Override
  public List<Match> lookUp(String name) {
    return screening.lookUp(name);
  }

  @Override
  public List<Match> weigh(String name) {
    return screening.weigh(name);
  }

  @Override
  public void close() {
    // The index serves all runs.
  }
}
