package dev.interdict.internal.score;

import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.internal.product.ProductClassifier;
import dev.interdict.internal.product.Products;
import dev.interdict.internal.recall.Mentions;
import dev.interdict.internal.text.Countries;
import dev.interdict.internal.text.Token;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rest of a record says about any of its mentions. Made for one record; works out what it
 * is asked for once. Not safe for use by several threads.
 */
final class RecordContext {

  private final Map<Mention, List<Token>> tokens;
  private final Optional<Checkable> record;
  private final Map<String, Optional<String>> supportByVendor = new HashMap<>();
  private Optional<Products> products = Optional.empty();
  private Optional<Set<String>> words = Optional.empty();

  private RecordContext(Map<Mention, List<Token>> tokens, Optional<Checkable> record) {
    this.tokens = tokens;
    this.record = record;
  }

  static RecordContext of(Checkable record) {
    Map<Mention, List<Token>> tokens = new LinkedHashMap<>();
    record.mentions().forEach(mention -> tokens.put(mention, Mentions.tokens(mention)));
    return new RecordContext(tokens, Optional.of(record));
  }

  static RecordContext of(Mention mention) {
    return new RecordContext(Map.of(mention, Mentions.tokens(mention)), Optional.empty());
  }

  Set<Mention> mentions() {
    return tokens.keySet();
  }

  List<Token> tokensOf(Mention mention) {
    return tokens.getOrDefault(mention, List.of());
  }

  /** Two-letter country of the selling company. */
  Optional<String> country() {
    return record.flatMap(Checkable::vendorCountry).flatMap(Countries::code);
  }

  /** What was bought; a name that stands alone is read as a text. */
  Products products() {
    if (products.isEmpty()) {
      products = Optional.of(classified());
    }
    return products.get();
  }

  private Products classified() {
    List<List<Token>> texts = new ArrayList<>();
    tokens.forEach(
        (mention, read) -> {
          if (record.isEmpty() || !mention.role().isName()) {
            texts.add(read);
          }
        });
    return ProductClassifier.shipped().classify(record, texts);
  }

  /** What in the record speaks of the vendor's trade. */
  Optional<String> supportFor(RestrictedVendor vendor, VendorWords vendorWords) {
    return supportByVendor.computeIfAbsent(vendor.id(), id -> support(vendor, vendorWords));
  }

  private Optional<String> support(RestrictedVendor vendor, VendorWords vendorWords) {
    for (List<Token> text : tokens.values()) {
      Optional<String> phrase = vendorWords.supportIn(text, words());
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return products().mayBeAnyOf(vendor.business())
        ? Optional.of("product code or word")
        : Optional.empty();
  }

  private Set<String> words() {
    if (words.isEmpty()) {
      Set<String> canonical = new HashSet<>();
      tokens.values().forEach(text -> text.forEach(token -> canonical.add(token.canonical())));
      words = Optional.of(canonical);
    }
    return words.get();
  }
}
