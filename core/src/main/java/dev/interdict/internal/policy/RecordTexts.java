package dev.interdict.internal.policy;

import dev.interdict.internal.text.Phrase;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Tokenizer;
import dev.interdict.record.Checkable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a record's texts, split when first asked for and then kept. For one thread. */
final class RecordTexts {

  private final Checkable record;
  private final List<List<Token>> texts = new ArrayList<>();

  RecordTexts(Checkable record) {
    this.record = record;
  }

  /** The first of the phrases that a text holds. */
  Optional<String> states(List<String> phrases) {
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    if (texts.isEmpty()) {
      record.mentions().forEach(mention -> texts.add(Tokenizer.tokens(mention.text())));
    }
    return phrases.stream()
        .filter(phrase -> texts.stream().anyMatch(Phrase.of(phrase)::isIn))
        .findFirst();
  }
}
