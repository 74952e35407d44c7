package dev.interdict.lucene;

import dev.interdict.catalog.VendorCatalog;
import dev.interdict.internal.recall.IdentifierKeys;
import dev.interdict.internal.recall.Mentions;
import dev.interdict.internal.recall.NameKeys;
import dev.interdict.internal.recall.PhraseKeys;
import dev.interdict.internal.text.Spelling;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Vocabulary;
import dev.interdict.record.Mention;
import dev.interdict.spi.Candidate;
import dev.interdict.spi.VendorIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;

/**
 * Vendor index on Apache Lucene. One instance serves any number of threads. Candidates are complete
 * for confidences of 0.25 and above.
 *
 * <p>Company names are found by their telling words, which may be misspelt, joined, split or cut
 * off; texts are read once for whole-token phrases; identifiers and part numbers are exact.
 *
 * <pre>{@code
 * VendorIndex index = LuceneVendorIndex.at(Path.of("index"), VendorCatalog.bundled());
 * ConflictChecker checker = ConflictChecker.using(index);
 * }</pre>
 */
public final class LuceneVendorIndex implements VendorIndex {

  private final VendorCatalog catalog;
  private final List<Entry> entries;
  private final PhraseDictionary phrases;
  private final KeyLookup keys;
  private final NumberLookup numbers;
  private final DirectoryReader reader;
  private final Directory directory;
  private final String description;

  private LuceneVendorIndex(
      VendorCatalog catalog,
      List<Entry> entries,
      Directory directory,
      DirectoryReader reader,
      String description)
      throws IOException {
    this.catalog = catalog;
    this.entries = entries;
    KeyFilter known = KeyFilter.read(directory);
    this.phrases = PhraseDictionary.read(directory, known);
    this.keys = new KeyLookup(reader, known);
    this.numbers = new NumberLookup(entries);
    this.reader = reader;
    this.directory = directory;
    this.description = description;
  }

  /**
   * Indexes a catalog on the heap. Takes well under a second for the shipped catalog; keep the
   * index and share it.
   */
  public static LuceneVendorIndex inMemory(VendorCatalog catalog) {
    List<Entry> entries = Entry.of(catalog);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try {
      IndexBuilder.build(directory, catalog, entries);
      return new LuceneVendorIndex(
          catalog,
          entries,
          directory,
          DirectoryReader.open(directory),
          "lucene " + Version.LATEST + ", in memory");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot index the catalog in memory", e);
    }
  }

  /**
   * Opens the index of a catalog in a directory, memory-mapped. It is built on first use and again
   * whenever the catalog, the index format or Lucene changes; the new one is built aside and moved
   * into place in one step. Several processes may share the directory.
   *
   * @param directory created if absent; its {@code index-*} sub-directories belong to this class
   * @throws UncheckedIOException if the directory cannot be written or read
   */
  public static LuceneVendorIndex at(Path directory, VendorCatalog catalog) {
    List<Entry> entries = Entry.of(catalog);
    try {
      DirectoryReader reader = IndexStore.open(directory, catalog, entries);
      return new LuceneVendorIndex(
          catalog, entries, reader.directory(), reader, "lucene " + Version.LATEST + ", on disk");
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot keep an index in " + directory + "; name a directory that can be written", e);
    }
  }

  @Override
  public VendorCatalog catalog() {
    return catalog;
  }

  @Override
  public List<Candidate> candidates(Mention mention) {
    List<Token> tokens = Mentions.tokens(mention);
    if (tokens.isEmpty()) {
      return List.of();
    }
    try {
      if (Mentions.isName(mention)) {
        return names(mention, tokens);
      }
      Set<Candidate> found = new LinkedHashSet<>();
      identifiers(mention, tokens, found);
      phrases.find(tokens, (entry, first, last) -> found.add(candidate(entry, first, last)));
      misspelt(tokens, found);
      return List.copyOf(found);
    } catch (IOException e) {
      throw new UncheckedIOException("the vendor index cannot be read", e);
    }
  }

  @Override
  public String describe() {
    return description;
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the vendor index cannot be closed", e);
    }
  }

  private List<Candidate> names(Mention mention, List<Token> all) throws IOException {
    List<Token> tokens = all.subList(0, Math.min(all.size(), NameKeys.MOST_WORDS));
    BitSet found = new BitSet(entries.size());
    keys.exact(NameKeys.queried(tokens), found::set);
    Set<String> meant = new LinkedHashSet<>();
    for (Token token : tokens) {
      meant.addAll(keys.meantBy(token));
    }
    keys.exact(meant, found::set);
    String prefix = NameKeys.queriedPrefix(mention.text(), tokens);
    if (!prefix.isEmpty()) {
      keys.starting(prefix, found::set);
    }
    List<Candidate> candidates = new ArrayList<>(found.cardinality());
    for (int entry = found.nextSetBit(0); entry >= 0; entry = found.nextSetBit(entry + 1)) {
      candidates.add(candidate(entry, 0, all.size()));
    }
    return candidates;
  }

  private void misspelt(List<Token> tokens, Set<Candidate> found) throws IOException {
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      for (String word : keys.words(PhraseKeys.queriedForms(token))) {
        if (!Spelling.areNear(token.text(), word)) {
          continue;
        }
        for (int entry : phrases.of(Vocabulary.shipped().canonical(word))) {
          found.add(candidate(entry, at, at + 1));
        }
      }
    }
  }

  private void identifiers(Mention mention, List<Token> tokens, Set<Candidate> found)
      throws IOException {
    for (IdentifierKeys.Found number : IdentifierKeys.queried(mention)) {
      int first = 0;
      while (first + 1 < tokens.size() && tokens.get(first).end() <= number.start()) {
        first++;
      }
      int last = first + 1;
      while (last < tokens.size() && tokens.get(last).start() < number.end()) {
        last++;
      }
      int from = first;
      int to = last;
      numbers.exact(number.keys(), entry -> found.add(candidate(entry, from, to)));
    }
  }

  private Candidate candidate(int entry, int first, int last) {
    return new Candidate(
        entries.get(entry).vendor(), entries.get(entry).designation(), first, last);
  }
}
