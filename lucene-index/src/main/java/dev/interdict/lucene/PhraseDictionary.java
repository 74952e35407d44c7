package dev.interdict.lucene;

import dev.interdict.internal.recall.PhraseKeys;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.jspecify.annotations.Nullable;

/**
 * Finds runs of whole tokens in a text in one pass: a finite-state transducer over the bytes of the
 * phrases, entered at every token.
 */
final class PhraseDictionary {

  /** Told of every phrase that is found. */
  interface Finds {
    void phrase(int ordinal, int firstToken, int lastToken);
  }

  private final @Nullable FST<Long> fst;
  private final int[][] ordinals;
  private final KeyFilter known;

  private PhraseDictionary(@Nullable FST<Long> fst, int[][] ordinals, KeyFilter known) {
    this.fst = fst;
    this.ordinals = ordinals;
    this.known = known;
  }

  private static List<String> keys(Entry entry) {
    return PhraseKeys.isPhrase(entry.designation())
        ? PhraseKeys.indexed(entry.designation())
        : List.of();
  }

  /** Writes the phrases of all designations beside the index. */
  static void write(Directory directory, List<Entry> entries) throws IOException {
    Map<BytesRef, List<Integer>> phrases = new TreeMap<>();
    List<List<String>> keys = entries.parallelStream().map(PhraseDictionary::keys).toList();
    for (int i = 0; i < entries.size(); i++) {
      for (String phrase : keys.get(i)) {
        phrases.computeIfAbsent(new BytesRef(phrase), key -> new ArrayList<>()).add(i);
      }
    }
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
    IntsRefBuilder scratch = new IntsRefBuilder();
    long number = 0;
    for (BytesRef phrase : phrases.keySet()) {
      compiler.add(Util.toIntsRef(phrase, scratch), number++);
    }
    try (IndexOutput out = directory.createOutput(Fields.PHRASES_FILE, IOContext.DEFAULT)) {
      out.writeVInt(phrases.size());
      for (List<Integer> of : phrases.values()) {
        out.writeVInt(of.size());
        for (int entry : of) {
          out.writeVInt(entry);
        }
      }
      FST.FSTMetadata<Long> metadata = compiler.compile();
      if (metadata != null) {
        FST.fromFSTReader(metadata, compiler.getFSTReader()).save(out, out);
      }
    }
  }

  static PhraseDictionary read(Directory directory, KeyFilter known) throws IOException {
    try (IndexInput in = directory.openInput(Fields.PHRASES_FILE, IOContext.READONCE)) {
      int[][] ordinals = new int[in.readVInt()][];
      for (int phrase = 0; phrase < ordinals.length; phrase++) {
        ordinals[phrase] = new int[in.readVInt()];
        for (int i = 0; i < ordinals[phrase].length; i++) {
          ordinals[phrase][i] = in.readVInt();
        }
      }
      FST<Long> fst =
          ordinals.length == 0
              ? null
              : new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in);
      return new PhraseDictionary(fst, ordinals, known);
    }
  }

  /** The entries of a phrase of one word. */
  int[] of(String canonicalWord) throws IOException {
    if (fst == null) {
      return new int[0];
    }
    Walk walk = new Walk(fst);
    OptionalInt phrase = walk.follow(canonicalWord) ? walk.phrase() : OptionalInt.empty();
    return phrase.isPresent() ? ordinals[phrase.getAsInt()] : new int[0];
  }

  /** Reports every phrase in the text, also where one of its words is written as two. */
  void find(List<Token> tokens, Finds finds) throws IOException {
    FST<Long> dictionary = fst;
    if (dictionary == null) {
      return;
    }
    for (int at = 0; at < tokens.size(); at++) {
      if (mayStart(tokens, at)) {
        follow(at, at, tokens, new Walk(dictionary), true, finds);
      }
    }
  }

  private boolean mayStart(List<Token> tokens, int at) {
    return known.mayHold(KeyFilter.piece(tokens.get(at).canonical()))
        || (at + 1 < tokens.size()
            && known.mayHold(KeyFilter.piece(tokens.get(at).text() + tokens.get(at + 1).text())));
  }

  private void follow(
      int first, int at, List<Token> tokens, Walk walk, boolean mayJoin, Finds finds)
      throws IOException {
    if (at == tokens.size() || (at > first && !walk.follow(PhraseKeys.SEPARATOR))) {
      return;
    }
    if (mayJoin && at + 1 < tokens.size()) {
      String joined = tokens.get(at).text() + tokens.get(at + 1).text();
      if (known.mayHold(KeyFilter.piece(joined))) {
        Walk apart = walk.copy();
        if (apart.follow(Vocabulary.shipped().canonical(joined))) {
          report(apart, first, at + 2, finds);
          follow(first, at + 2, tokens, apart, false, finds);
        }
      }
    }
    if (walk.follow(tokens.get(at).canonical())) {
      report(walk, first, at + 1, finds);
      follow(first, at + 1, tokens, walk, mayJoin, finds);
    }
  }

  private void report(Walk walk, int first, int last, Finds finds) {
    OptionalInt phrase = walk.phrase();
    if (phrase.isPresent()) {
      for (int entry : ordinals[phrase.getAsInt()]) {
        finds.phrase(entry, first, last);
      }
    }
  }

  /** A way through the transducer from its start. */
  private static final class Walk {

    private final FST<Long> fst;
    private final FST.BytesReader reader;
    private final FST.Arc<Long> arc;
    private long output;

    Walk(FST<Long> fst) {
      this.fst = fst;
      this.reader = fst.getBytesReader();
      this.arc = fst.getFirstArc(new FST.Arc<>());
    }

    Walk copy() {
      Walk copy = new Walk(fst);
      copy.arc.copyFrom(arc);
      copy.output = output;
      return copy;
    }

    /** Goes on by a word; false if no phrase does. */
    boolean follow(String word) throws IOException {
      BytesRef bytes = new BytesRef(word);
      for (int i = 0; i < bytes.length; i++) {
        if (!follow(bytes.bytes[bytes.offset + i] & 0xFF)) {
          return false;
        }
      }
      return true;
    }

    boolean follow(int label) throws IOException {
      if (fst.findTargetArc(label, arc, arc, reader) == null) {
        return false;
      }
      output += arc.output();
      return true;
    }

    /** The phrase that ends here. */
    OptionalInt phrase() {
      return arc.isFinal()
          ? OptionalInt.of((int) (output + arc.nextFinalOutput()))
          : OptionalInt.empty();
    }
  }
}
