package dev.interdict.lucene;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Brand;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.internal.recall.IdentifierKeys;
import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.recall.PhraseKeys;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;

/** Writes the keys of every designation into one segment. */
final class IndexBuilder {

  private IndexBuilder() {}

  static void build(Directory directory, VendorCatalog catalog, List<Entry> entries)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < entries.size(); i++) {
        writer.addDocument(document(i, entries.get(i)));
      }
      writer.forceMerge(1);
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

  private static Document document(int ordinal, Entry entry) {
    Document document = new Document();
    document.add(new NumericDocValuesField(Fields.ORDINAL, ordinal));
    if (entry.designation() instanceof Alias || entry.designation() instanceof Brand) {
      NameKeys.indexed(entry.designation()).forEach(key -> add(document, Fields.NAME, key));
      PhraseKeys.indexedForms(entry.designation())
          .forEach(form -> add(document, Fields.MISSPELT_WORD, form));
    }
    IdentifierKeys.indexed(entry.designation())
        .forEach(key -> add(document, Fields.IDENTIFIER, key));
    return document;
  }

  private static void add(Document document, String field, String key) {
    document.add(new StringField(field, key, Field.Store.NO));
  }
}
