package dev.interdict.benchmarks;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.VendorCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** The names of a catalog in a Lucene index as a textbook makes it: one document a name. */
final class PlainLucene {

  private static final String NAME = "name";
  private static final int MOST_HITS = 50;
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private final IndexSearcher searcher;
  private final Function<String, Query> query;

  private PlainLucene(
      VendorCatalog catalog, Function<String, String> indexed, Function<String, Query> query) {
    try {
      this.searcher = new IndexSearcher(DirectoryReader.open(directoryOf(catalog, indexed)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.query = query;
  }

  /** Words that may differ by two edits. */
  static PlainLucene fuzzy(VendorCatalog catalog) {
    return new PlainLucene(
        catalog,
        Function.identity(),
        name -> any(words(name), word -> new FuzzyQuery(new Term(NAME, word), 2)));
  }

  /** Trigrams, ranked by BM25. */
  static PlainLucene trigrams(VendorCatalog catalog) {
    return new PlainLucene(
        catalog,
        name -> String.join(" ", trigramsOf(name)),
        name -> any(trigramsOf(name), trigram -> new TermQuery(new Term(NAME, trigram))));
  }

  TopDocs find(String name) throws IOException {
    return searcher.search(query.apply(name), MOST_HITS);
  }

  private static Directory directoryOf(VendorCatalog catalog, Function<String, String> indexed)
      throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      for (RestrictedVendor vendor : catalog.vendors()) {
        for (Alias alias : vendor.aliases()) {
          Document document = new Document();
          document.add(new TextField(NAME, indexed.apply(alias.text()), Field.Store.NO));
          writer.addDocument(document);
        }
      }
    }
    return directory;
  }

  private static Query any(List<String> terms, Function<String, Query> query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(query.apply(term), BooleanClause.Occur.SHOULD));
    return any.build();
  }

  private static List<String> words(String name) {
    return NO_WORD
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> trigramsOf(String name) {
    String joined = words(name).stream().collect(Collectors.joining("_", "_", "_"));
    return IntStream.rangeClosed(0, joined.length() - 3)
        .mapToObj(at -> joined.substring(at, at + 3))
        .distinct()
        .toList();
  }
}
