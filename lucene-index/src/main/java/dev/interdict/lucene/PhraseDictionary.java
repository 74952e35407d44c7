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
  private final List<List<Integer>> ordinals;

  private PhraseDictionary(@Nullable FST<Long> fst, List<List<Integer>> ordinals) {
    this.fst = fst;
    this.ordinals = ordinals;
  }

  static PhraseDictionary of(List<Entry> entries) throws IOException {
    Map<BytesRef, List<Integer>> phrases = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      if (PhraseKeys.isPhrase(entries.get(i).designation())) {
        for (String phrase : PhraseKeys.indexed(entries.get(i).designation())) {
          phrases.computeIfAbsent(new BytesRef(phrase), key -> new ArrayList<>()).add(i);
        }
      }
    }
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
    List<List<Integer>> ordinals = new ArrayList<>();
    IntsRefBuilder scratch = new IntsRefBuilder();
    for (Map.Entry<BytesRef, List<Integer>> phrase : phrases.entrySet()) {
      compiler.add(Util.toIntsRef(phrase.getKey(), scratch), (long) ordinals.size());
      ordinals.add(phrase.getValue());
    }
    FST.FSTMetadata<Long> metadata = compiler.compile();
    return new PhraseDictionary(
        metadata == null ? null : FST.fromFSTReader(metadata, compiler.getFSTReader()), ordinals);
  }

  /** Reports every phrase in the text, also where one of its words is written as two. */
  void find(List<Token> tokens, Finds finds) throws IOException {
    FST<Long> dictionary = fst;
    if (dictionary == null) {
      return;
    }
    for (int at = 0; at < tokens.size(); at++) {
      follow(at, at, tokens, new Walk(dictionary), true, finds);
    }
  }

  private void follow(
      int first, int at, List<Token> tokens, Walk walk, boolean mayJoin, Finds finds)
      throws IOException {
    if (at == tokens.size() || (at > first && !walk.follow(PhraseKeys.SEPARATOR))) {
      return;
    }
    if (mayJoin && at + 1 < tokens.size()) {
      String joined = tokens.get(at).text() + tokens.get(at + 1).text();
      Walk apart = walk.copy();
      if (apart.follow(Vocabulary.shipped().canonical(joined))) {
        report(apart, first, at + 2, finds);
        follow(first, at + 2, tokens, apart, false, finds);
      }
    }
    if (walk.follow(tokens.get(at).canonical())) {
      report(walk, first, at + 1, finds);
      follow(first, at + 1, tokens, walk, mayJoin, finds);
    }
  }

  private void report(Walk walk, int first, int last, Finds finds) {
    walk.phrase()
        .ifPresent(
            phrase -> ordinals.get(phrase).forEach(entry -> finds.phrase(entry, first, last)));
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
