package dev.interdict.internal.product;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dev.interdict.catalog.CatalogException;
import dev.interdict.internal.text.Phrase;
import dev.interdict.internal.text.Token;
import dev.interdict.record.Checkable;
import dev.interdict.record.ProductCategory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what was bought from product codes and from words of the record. */
public final class ProductClassifier {

  private static final String RESOURCE = "/dev/interdict/catalog/product-categories.csv";
  private static final ProductClassifier SHIPPED = new ProductClassifier();

  private final List<CodeRule> codes = new ArrayList<>();
  private final Map<String, List<WordRule>> wordsByFirstToken = new HashMap<>();

  private record CodeRule(String kind, String prefix, boolean open, Sign sign) {
    boolean fits(String code) {
      return open ? code.startsWith(prefix) : code.equals(prefix);
    }
  }

  private record WordRule(Phrase phrase, Sign sign) {}

  private record Sign(ProductCategory category, boolean sure) {}

  private ProductClassifier() {
    for (String[] row : rows()) {
      ProductCategory category =
          ProductCategory.valueOf(row[2].toUpperCase(Locale.ROOT).replace('-', '_'));
      Sign sign = new Sign(category, row[3].equals("sure"));
      if (row[0].equals("word")) {
        Phrase phrase = Phrase.of(row[1]);
        wordsByFirstToken
            .computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>())
            .add(new WordRule(phrase, sign));
      } else {
        boolean open = row[1].endsWith("*");
        String prefix = open ? row[1].substring(0, row[1].length() - 1) : row[1];
        codes.add(new CodeRule(row[0], prefix.toUpperCase(Locale.ROOT), open, sign));
      }
    }
  }

  /** The classifier that ships with the library. */
  public static ProductClassifier shipped() {
    return SHIPPED;
  }

  /**
   * What a record is about.
   *
   * @param record supplies the product codes
   * @param texts the tokens of its descriptions and product names
   */
  public Products classify(Checkable record, Collection<List<Token>> texts) {
    Set<ProductCategory> sure = EnumSet.noneOf(ProductCategory.class);
    Set<ProductCategory> hinted = EnumSet.noneOf(ProductCategory.class);
    addCode("psc", record.psc(), sure, hinted);
    addCode("naics", record.naics(), sure, hinted);
    texts.forEach(tokens -> addWords(tokens, sure, hinted));
    return new Products(sure, hinted);
  }

  /** What the words of one text say. */
  public Products classify(List<Token> tokens) {
    Set<ProductCategory> sure = EnumSet.noneOf(ProductCategory.class);
    Set<ProductCategory> hinted = EnumSet.noneOf(ProductCategory.class);
    addWords(tokens, sure, hinted);
    return new Products(sure, hinted);
  }

  private void addCode(
      String kind, Optional<String> code, Set<ProductCategory> sure, Set<ProductCategory> hinted) {
    if (code.isEmpty()) {
      return;
    }
    String upper = code.get().toUpperCase(Locale.ROOT);
    for (CodeRule rule : codes) {
      if (rule.kind.equals(kind) && rule.fits(upper)) {
        (rule.sign.sure ? sure : hinted).add(rule.sign.category);
      }
    }
  }

  private void addWords(
      List<Token> tokens, Set<ProductCategory> sure, Set<ProductCategory> hinted) {
    for (int at = 0; at < tokens.size(); at++) {
      for (WordRule rule : wordsByFirstToken.getOrDefault(tokens.get(at).canonical(), List.of())) {
        if (rule.phrase.standsAt(tokens, at)) {
          (rule.sign.sure ? sure : hinted).add(rule.sign.category);
        }
      }
    }
  }

  private static List<String[]> rows() {
    try (InputStream in = ProductClassifier.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new CatalogException(RESOURCE, "is missing from the jar; build it with Maven");
      }
      try (CSVReader reader =
          new CSVReaderBuilder(new InputStreamReader(in, StandardCharsets.UTF_8))
              .withSkipLines(1)
              .withCSVParser(new RFC4180ParserBuilder().build())
              .build()) {
        return reader.readAll();
      }
    } catch (IOException | CsvException e) {
      throw new CatalogException(RESOURCE, "cannot be read: " + e.getMessage(), e);
    }
  }
}
