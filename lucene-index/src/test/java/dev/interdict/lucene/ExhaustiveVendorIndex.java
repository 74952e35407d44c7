package dev.interdict.lucene;

import dev.interdict.catalog.Identifier;
import dev.interdict.catalog.ModelPattern;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.internal.recall.Mentions;
import dev.interdict.internal.text.Token;
import dev.interdict.record.Mention;
import dev.interdict.spi.Candidate;
import dev.interdict.spi.VendorIndex;
import java.util.ArrayList;
import java.util.List;

/** Offers every designation for every run of words: the truth that a real index is held against. */
final class ExhaustiveVendorIndex implements VendorIndex {

  private static final int LONGEST_RUN = 24;

  private final VendorCatalog catalog;
  private final List<Entry> entries;

  ExhaustiveVendorIndex(VendorCatalog catalog) {
    this.catalog = catalog;
    this.entries = Entry.of(catalog);
  }

  @Override
  public VendorCatalog catalog() {
    return catalog;
  }

  @Override
  public List<Candidate> candidates(Mention mention) {
    List<Token> tokens = Mentions.tokens(mention);
    List<Candidate> candidates = new ArrayList<>();
    boolean name = Mentions.isName(mention);
    for (Entry entry : entries) {
      boolean number =
          entry.designation() instanceof Identifier || entry.designation() instanceof ModelPattern;
      if (name && !number) {
        candidates.add(new Candidate(entry.vendor(), entry.designation(), 0, tokens.size()));
      } else if (!name && !number) {
        addRuns(entry, tokens.size(), candidates);
      }
    }
    return candidates;
  }

  private static void addRuns(Entry entry, int tokens, List<Candidate> candidates) {
    for (int first = 0; first < tokens; first++) {
      for (int last = first + 1; last <= Math.min(tokens, first + LONGEST_RUN); last++) {
        candidates.add(new Candidate(entry.vendor(), entry.designation(), first, last));
      }
    }
  }

  @Override
  public String describe() {
    return "exhaustive";
  }

  @Override
  public void close() {}
}
