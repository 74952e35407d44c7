package dev.interdict.lucene;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.Designation;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.recall.PhraseKeys;
import dev.interdict.internal.text.Spelling;
import dev.interdict.internal.text.Token;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;

/**
 * Writes one segment: a document for each designation with its keys, and one for each word that is
 * found in spite of wrong letters with its forms; beside it the phrases and a filter of all keys.
 */
final class IndexBuilder {

  private static final double BUFFER_MEGABYTES = 64;

  /** Documents made side by side before they are written in order. */
  private static final int BATCH = 4096;

  private final IndexWriter writer;
  private final Set<String> pieces = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  private IndexBuilder(IndexWriter writer) {
    this.writer = writer;
  }

  /** What a designation adds to the index. */
  private record Part(Document document, Set<String> words, Set<String> pieces) {}

  static void build(Directory directory, VendorCatalog catalog, List<Entry> entries)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (IndexWriter writer = new IndexWriter(directory, config);
        Aside phrases = Aside.start(() -> PhraseDictionary.write(directory, entries))) {
      IndexBuilder builder = new IndexBuilder(writer);
      builder.addNames(entries);
      builder.addWords();
      writer.forceMerge(1);
      builder.writeFilter(directory);
      phrases.join();
      writer.setLiveCommitData(commitData(catalog).entrySet());
      writer.commit();
    }
  }

  /** What an index must have been built with to serve a catalog. */
  static Map<String, String> commitData(VendorCatalog catalog) {
    return Map.of(
        Fields.COMMIT_CATALOG,
        catalog.version().sha256(),
        Fields.COMMIT_FORMAT,
        Fields.FORMAT,
        Fields.COMMIT_LUCENE,
        Version.LATEST.toString());
  }

  private void addNames(List<Entry> entries) throws IOException {
    if (entries.isEmpty()) {
      // An index without any document has no segment to look things up in.
      writer.addDocument(new Document());
    }
    for (int from = 0; from < entries.size(); from += BATCH) {
      int to = Math.min(entries.size(), from + BATCH);
      List<Part> parts =
          IntStream.range(from, to)
              .parallel()
              .mapToObj(i -> part(i, entries.get(i).designation()))
              .toList();
      for (Part part : parts) {
        writer.addDocument(part.document);
        words.addAll(part.words);
        pieces.addAll(part.pieces);
      }
    }
  }

  private static Part part(int ordinal, Designation designation) {
    Document document = new Document();
    document.add(new NumericDocValuesField(Fields.ORDINAL, ordinal));
    Set<String> words = new HashSet<>();
    Set<String> pieces = new HashSet<>();
    if (designation instanceof Alias || designation instanceof Brand) {
      for (String key : NameKeys.indexed(designation)) {
        document.add(new StringField(Fields.NAME, key, Field.Store.NO));
      }
      words.addAll(NameKeys.misspelt(designation));
      PhraseKeys.misspelt(designation).ifPresent(words::add);
      for (Token token : PhraseKeys.tokens(designation)) {
        pieces.add(token.text());
        pieces.add(token.canonical());
      }
      pieces.addAll(PhraseKeys.indexed(designation));
    }
    return new Part(document, words, pieces);
  }

  private void writeFilter(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      KeyFilter.write(directory, reader.leaves().get(0).reader(), pieces);
    }
  }

  private void addWords() throws IOException {
    List<String> sorted = words.stream().sorted().toList();
    for (int from = 0; from < sorted.size(); from += BATCH) {
      List<String> batch = sorted.subList(from, Math.min(sorted.size(), from + BATCH));
      writer.addDocuments(batch.parallelStream().map(IndexBuilder::word).toList());
    }
  }

  private static Document word(String word) {
    Document document = new Document();
    document.add(new BinaryDocValuesField(Fields.WORD, new BytesRef(word)));
    for (String form : Spelling.keys(word, Spelling.editsAllowed(word.length()))) {
      document.add(new StringField(Fields.FORM, form, Field.Store.NO));
    }
    return document;
  }
}
