package dev.interdict.lucene;

import dev.interdict.internal.recall.PhraseKeys;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** Reports every phrase in the text, also where two tokens are one word written apart. */
  void find(List<Token> tokens, Finds finds) throws IOException {
    FST<Long> dictionary = fst;
    if (dictionary == null) {
      return;
    }
    FST.BytesReader reader = dictionary.getBytesReader();
    for (int at = 0; at < tokens.size(); at++) {
      walk(dictionary, reader, tokens, at, finds);
      if (at + 1 < tokens.size()) {
        String joined = tokens.get(at).text() + tokens.get(at + 1).text();
        word(dictionary, reader, Vocabulary.shipped().canonical(joined), at, at + 2, finds);
      }
    }
  }

  private void walk(
      FST<Long> dictionary, FST.BytesReader reader, List<Token> tokens, int first, Finds finds)
      throws IOException {
    FST.Arc<Long> arc = dictionary.getFirstArc(new FST.Arc<>());
    long output = 0;
    for (int at = first; at < tokens.size(); at++) {
      if (at > first) {
        if (dictionary.findTargetArc(PhraseKeys.SEPARATOR, arc, arc, reader) == null) {
          return;
        }
        output += arc.output();
      }
      BytesRef bytes = new BytesRef(tokens.get(at).canonical());
      for (int i = 0; i < bytes.length; i++) {
        int label = bytes.bytes[bytes.offset + i] & 0xFF;
        if (dictionary.findTargetArc(label, arc, arc, reader) == null) {
          return;
        }
        output += arc.output();
      }
      report(arc, output, first, at + 1, finds);
    }
  }

  private void word(
      FST<Long> dictionary, FST.BytesReader reader, String word, int first, int last, Finds finds)
      throws IOException {
    FST.Arc<Long> arc = dictionary.getFirstArc(new FST.Arc<>());
    long output = 0;
    BytesRef bytes = new BytesRef(word);
    for (int i = 0; i < bytes.length; i++) {
      int label = bytes.bytes[bytes.offset + i] & 0xFF;
      if (dictionary.findTargetArc(label, arc, arc, reader) == null) {
        return;
      }
      output += arc.output();
    }
    report(arc, output, first, last, finds);
  }

  private void report(FST.Arc<Long> arc, long output, int first, int last, Finds finds) {
    if (arc.isFinal()) {
      int phrase = (int) (output + arc.nextFinalOutput());
      ordinals.get(phrase).forEach(ordinal -> finds.phrase(ordinal, first, last));
    }
  }
}
