package dev.interdict.internal.score;

import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.UnrelatedName;
import dev.interdict.internal.text.Name;
import dev.interdict.internal.text.Phrase;
import dev.interdict.internal.text.Token;
import dev.interdict.internal.text.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words around a vendor's name that speak for or against it.
 *
 * @param own canonical words of its names, product lines and trade
 * @param supporting phrases of its trade
 * @param contrary phrases of its look-alikes
 * @param unrelated look-alikes
 */
record VendorWords(
    Set<String> own, List<Phrase> supporting, List<Phrase> contrary, List<Unrelated> unrelated) {

  /** A look-alike and the telling words of its name. */
  record Unrelated(String name, Set<String> words) {}

  static VendorWords of(RestrictedVendor vendor) {
    Set<String> own = new HashSet<>();
    vendor.aliases().forEach(alias -> addAll(own, Tokenizer.tokens(alias.text())));
    vendor.brands().forEach(brand -> addAll(own, Tokenizer.tokens(brand.text())));
    vendor.supportingWords().forEach(words -> addAll(own, Tokenizer.tokens(words)));
    return new VendorWords(
        Set.copyOf(own),
        phrases(vendor.supportingWords()),
        phrases(vendor.contraryWords()),
        vendor.unrelated().stream().map(VendorWords::unrelated).toList());
  }

  /**
   * The first phrase of the vendor's trade in a text.
   *
   * @param words canonical words of the record, to tell at once what cannot be there
   */
  Optional<String> supportIn(List<Token> tokens, Set<String> words) {
    for (Phrase phrase : supporting) {
      if (words.contains(phrase.words().get(0)) && phrase.isIn(tokens)) {
        return Optional.of(phrase.toString());
      }
    }
    return Optional.empty();
  }

  /** The first phrase of the vendor's trade in a text. */
  Optional<String> supportIn(List<Token> tokens) {
    return first(supporting, tokens);
  }

  /** The first phrase of a look-alike in a text. */
  Optional<String> contraryIn(List<Token> tokens) {
    return first(contrary, tokens);
  }

  /** The look-alike whose whole name a text holds. */
  Optional<String> unrelatedIn(List<Token> tokens) {
    if (unrelated.isEmpty()) {
      return Optional.empty();
    }
    Set<String> words = new HashSet<>();
    addAll(words, tokens);
    return unrelated.stream()
        .filter(other -> words.containsAll(other.words))
        .map(Unrelated::name)
        .findFirst();
  }

  private static Unrelated unrelated(UnrelatedName other) {
    Set<String> words = new HashSet<>();
    Name.of(other.name()).core().forEach(word -> words.add(word.token().canonical()));
    return new Unrelated(other.name(), words);
  }

  private static List<Phrase> phrases(List<String> texts) {
    return texts.stream().map(Phrase::of).toList();
  }

  private static void addAll(Set<String> words, List<Token> tokens) {
    tokens.forEach(token -> words.add(token.canonical()));
  }

  private static Optional<String> first(List<Phrase> phrases, List<Token> tokens) {
    return phrases.stream().filter(phrase -> phrase.isIn(tokens)).map(Phrase::toString).findFirst();
  }
}
