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

/** What the commands ask of Interdict; a test can put canned answers in its place. */
interface Library {

  /** The catalog of a directory, or the one that ships with the library. */
  VendorCatalog catalog(Optional<Path> directory);

  /** A checker over a catalog. */
  Screening screening(VendorCatalog catalog, LocalDate today, double floor);

  /** The records of an input. */
  Stream<ReadResult> read(InputStream input, String name, RecordReader reader) throws IOException;

  /** A checker that holds an index. */
  interface Screening extends AutoCloseable {

    ReportHeader header();

    Assessment check(Checkable record);

    List<Match> lookUp(String name);

    List<Match> weigh(String name);

    @Override
    void close();
  }
}
