package dev.interdict.internal.score;

import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.internal.product.ProductClassifier;
import dev.interdict.internal.product.Products;
import dev.interdict.internal.recall.Mentions;
import dev.interdict.internal.text.Countries;
import dev.interdict.internal.text.Token;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rest of a record says about any of its mentions.
 *
 * @param tokens tokens of every mention
 * @param products what was bought
 * @param country two-letter country of the selling company
 */
record RecordContext(
    Map<Mention, List<Token>> tokens, Products products, Optional<String> country) {

  static RecordContext of(Checkable record) {
    Map<Mention, List<Token>> tokens = new LinkedHashMap<>();
    record.mentions().forEach(mention -> tokens.put(mention, Mentions.tokens(mention)));
    List<List<Token>> texts =
        tokens.entrySet().stream()
            .filter(entry -> !entry.getKey().role().isName())
            .map(Map.Entry::getValue)
            .toList();
    return new RecordContext(
        tokens,
        ProductClassifier.shipped().classify(record, texts),
        record.vendorCountry().flatMap(Countries::code));
  }

  static RecordContext of(Mention mention) {
    List<Token> tokens = Mentions.tokens(mention);
    return new RecordContext(
        Map.of(mention, tokens), ProductClassifier.shipped().classify(tokens), Optional.empty());
  }

  List<Token> tokensOf(Mention mention) {
    return tokens.getOrDefault(mention, List.of());
  }

  /** What in the record speaks of the vendor's trade. */
  Optional<String> supportFor(RestrictedVendor vendor, VendorWords words) {
    for (List<Token> text : tokens.values()) {
      Optional<String> phrase = words.supportIn(text);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return products.mayBeAnyOf(vendor.business())
        ? Optional.of("product code or word")
        : Optional.empty();
  }
}
