package dev.interdict.internal.score;

import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.internal.product.ProductClassifier;
import dev.interdict.internal.product.Products;
import dev.interdict.internal.recall.Mentions;
import dev.interdict.internal.text.Countries;
import dev.interdict.internal.text.Token;
import dev.interdict.record.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rest of a record says about any of its mentions. Made for one record; works out what it
 * is asked for once. Not safe for use by several threads.
 */
final class RecordContext {

  /** A mention as seen with one vendor in mind, in which a text may name it many times. */
  private record Seen(Mention mention, String vendorId) {}

  private final Content content;
  private final Set<Mention> mentions;
  private final Map<Mention, List<Token>> tokens = new HashMap<>();
  private final Map<String, Optional<String>> supportByVendor = new HashMap<>();
  private final Map<Seen, Optional<String>> contrary = new HashMap<>();
  private final Map<Seen, Optional<String>> unrelated = new HashMap<>();
  private Optional<Products> products = Optional.empty();
  private Optional<Set<String>> words = Optional.empty();

  RecordContext(Content content) {
    this.content = content;
    this.mentions = new LinkedHashSet<>(content.mentions());
  }

  Set<Mention> mentions() {
    return mentions;
  }

  List<Token> tokensOf(Mention mention) {
    return tokens.computeIfAbsent(mention, Mentions::tokens);
  }

  /** Two-letter country of the selling company. */
  Optional<String> country() {
    return content.vendorCountry().flatMap(Countries::code);
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
    for (Mention mention : mentions) {
      if (!content.whole() || !mention.role().isName()) {
        texts.add(tokensOf(mention));
      }
    }
    return ProductClassifier.shipped().classify(content.psc(), content.naics(), texts);
  }

  /** What in the record speaks of the vendor's trade. */
  Optional<String> supportFor(RestrictedVendor vendor, VendorWords vendorWords) {
    return supportByVendor.computeIfAbsent(vendor.id(), id -> support(vendor, vendorWords));
  }

  /** What in a mention speaks of something else than the vendor. */
  Optional<String> contraryIn(Mention mention, RestrictedVendor vendor, VendorWords words) {
    return contrary.computeIfAbsent(
        new Seen(mention, vendor.id()), seen -> words.contraryIn(tokensOf(mention)));
  }

  /** The look-alike of the vendor that a mention names. */
  Optional<String> unrelatedIn(Mention mention, RestrictedVendor vendor, VendorWords words) {
    return unrelated.computeIfAbsent(
        new Seen(mention, vendor.id()), seen -> words.unrelatedIn(tokensOf(mention)));
  }

  private Optional<String> support(RestrictedVendor vendor, VendorWords vendorWords) {
    for (Mention mention : mentions) {
      Optional<String> phrase = vendorWords.supportIn(tokensOf(mention), words());
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
      for (Mention mention : mentions) {
        tokensOf(mention).forEach(token -> canonical.add(token.canonical()));
      }
      words = Optional.of(canonical);
    }
    return words.get();
  }
}
