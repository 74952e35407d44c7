package dev.interdict.lucene;

import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Tells in a moment that something is no key of the index; now and then it is wrong to say maybe.
 */
final class KeyFilter {

  private static final double WRONGLY_MAYBE = 0.01;

  private final BloomFilter<CharSequence> filter;

  private KeyFilter(BloomFilter<CharSequence> filter) {
    this.filter = filter;
  }

  /** A key of a name. */
  static String name(String key) {
    return "n" + key;
  }

  /** A form of a word. */
  static String form(String form) {
    return "f" + form;
  }

  /** A word of a phrase. */
  static String piece(String word) {
    return "p" + word;
  }

  boolean mayHold(String key) {
    return filter.mightContain(key);
  }

  /**
   * Writes the filter of a finished index.
   *
   * @param segment its only segment
   * @param pieces words of phrases, which are not in the segment
   */
  static void write(Directory directory, LeafReader segment, Collection<String> pieces)
      throws IOException {
    Terms names = Terms.getTerms(segment, Fields.NAME);
    Terms forms = Terms.getTerms(segment, Fields.FORM);
    long keys = Math.max(0, names.size()) + Math.max(0, forms.size()) + pieces.size();
    BloomFilter<CharSequence> filter =
        BloomFilter.create(Funnels.unencodedCharsFunnel(), Math.max(1, keys), WRONGLY_MAYBE);
    addAll(filter, names, KeyFilter::name);
    addAll(filter, forms, KeyFilter::form);
    pieces.forEach(piece -> filter.put(piece(piece)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    filter.writeTo(bytes);
    try (IndexOutput out = directory.createOutput(Fields.KNOWN_FILE, IOContext.DEFAULT)) {
      out.writeBytes(bytes.toByteArray(), bytes.size());
    }
  }

  private static void addAll(
      BloomFilter<CharSequence> filter, Terms terms, UnaryOperator<String> key) throws IOException {
    TermsEnum cursor = terms.iterator();
    for (BytesRef term = cursor.next(); term != null; term = cursor.next()) {
      filter.put(key.apply(term.utf8ToString()));
    }
  }

  static KeyFilter read(Directory directory) throws IOException {
    try (IndexInput in = directory.openInput(Fields.KNOWN_FILE, IOContext.READONCE)) {
      byte[] bytes = new byte[Math.toIntExact(in.length())];
      in.readBytes(bytes, 0, bytes.length);
      return new KeyFilter(
          BloomFilter.readFrom(new ByteArrayInputStream(bytes), Funnels.unencodedCharsFunnel()));
    }
  }
}
