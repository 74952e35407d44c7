package dev.interdict.lucene;

import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.text.Spelling;
import dev.interdict.internal.text.Token;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Exact and prefix look-ups of keys in the single segment of an index. */
final class KeyLookup {

  private static final int REMEMBERED = 1 << 14;

  private final LeafReader segment;
  private final int[] ordinals;
  private final KeyFilter known;
  private final Recent<int[]> entriesByKey = new Recent<>(REMEMBERED);
  private final Recent<Set<String>> meantByWord = new Recent<>(REMEMBERED);

  KeyLookup(DirectoryReader reader, KeyFilter known) throws IOException {
    this.known = known;
    if (reader.leaves().size() != 1) {
      throw new IOException("the index has " + reader.leaves().size() + " segments, expected one");
    }
    LeafReaderContext leaf = reader.leaves().get(0);
    segment = leaf.reader();
    ordinals = new int[segment.maxDoc()];
    NumericDocValues values = segment.getNumericDocValues(Fields.ORDINAL);
    while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      ordinals[values.docID()] = (int) values.longValue();
    }
  }

  /** The words that a word of a name may be a misspelling of. */
  Set<String> meantBy(Token read) throws IOException {
    Set<String> meant = meantByWord.get(read.text());
    if (meant == null) {
      meant = words(NameKeys.queriedForms(read));
      meant.removeIf(word -> !Spelling.areNear(read.text(), word));
      meant = meant.isEmpty() ? Set.of() : meant;
      meantByWord.put(read.text(), meant);
    }
    return meant;
  }

  /** The words that share one of the forms. */
  Set<String> words(Set<String> forms) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    TermsEnum cursor = null;
    PostingsEnum postings = null;
    for (String form : forms) {
      if (known.mayHold(KeyFilter.form(form))) {
        cursor = cursor == null ? Terms.getTerms(segment, Fields.FORM).iterator() : cursor;
        if (cursor.seekExact(new BytesRef(form))) {
          postings = cursor.postings(postings, PostingsEnum.NONE);
          addWords(postings, words);
        }
      }
    }
    return words;
  }

  private void addWords(PostingsEnum postings, Set<String> words) throws IOException {
    BinaryDocValues values = DocValues.getBinary(segment, Fields.WORD);
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (values.advanceExact(doc)) {
        words.add(values.binaryValue().utf8ToString());
      }
    }
  }

  /** Tells every entry that has one of the keys; an entry may be told more than once. */
  void exact(Iterable<String> keys, IntConsumer entries) throws IOException {
    for (String key : keys) {
      if (known.mayHold(KeyFilter.name(key))) {
        for (int entry : entriesOf(key)) {
          entries.accept(entry);
        }
      }
    }
  }

  private int[] entriesOf(String key) throws IOException {
    int[] entries = entriesByKey.get(key);
    if (entries == null) {
      TermsEnum cursor = Terms.getTerms(segment, Fields.NAME).iterator();
      IntStream.Builder found = IntStream.builder();
      if (cursor.seekExact(new BytesRef(key))) {
        tell(cursor.postings(null, PostingsEnum.NONE), found::add);
      }
      entries = found.build().toArray();
      entriesByKey.put(key, entries);
    }
    return entries;
  }

  /** Tells every entry that has a key with that beginning. */
  void starting(String prefix, IntConsumer entries) throws IOException {
    Terms terms = segment.terms(Fields.NAME);
    if (terms == null) {
      return;
    }
    TermsEnum cursor = terms.iterator();
    BytesRef start = new BytesRef(prefix);
    TermsEnum.SeekStatus status = cursor.seekCeil(start);
    PostingsEnum postings = null;
    while (status != TermsEnum.SeekStatus.END && StringHelper.startsWith(cursor.term(), start)) {
      postings = cursor.postings(postings, PostingsEnum.NONE);
      tell(postings, entries);
      status = cursor.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
    }
  }

  private void tell(PostingsEnum postings, IntConsumer entries) throws IOException {
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      entries.accept(ordinals[doc]);
    }
  }
}
