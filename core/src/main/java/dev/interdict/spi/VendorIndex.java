package dev.interdict.spi;

import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.Mention;
import java.util.List;

/**
 * Finds what a mention may denote: recall, no judgement. For any mention, every designation that
 * the scorer would give the reporting floor or more must be among the candidates; more are allowed.
 * Implementations are safe for use by several threads and give the same candidates in the same
 * order for the same mention.
 */
public interface VendorIndex extends AutoCloseable {

  /** The catalog that was indexed. */
  VendorCatalog catalog();

  /** The designations that may fit the mention, each with the place in the text. */
  List<Candidate> candidates(Mention mention);

  /** A short description for reports, such as "lucene 9.12.3, in memory". */
  String describe();

  /** Frees what the index holds. Calling it again does nothing. */
  @Override
  void close();
}
