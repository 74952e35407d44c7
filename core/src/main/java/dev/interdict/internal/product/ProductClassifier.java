package dev.interdict.internal.product;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dev.interdict.catalog.CatalogException;
import dev.interdict.internal.text.Phrase;
import dev.interdict.internal.text.Token;
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

  private final Map<String, List<CodeRule>> codesByStart = new HashMap<>();
  private final Map<String, List<WordRule>> wordsByFirstToken = new HashMap<>();

  private record CodeRule(String prefix, boolean open, Sign sign) {
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
        codesByStart
            .computeIfAbsent(start(row[0], prefix), start -> new ArrayList<>())
            .add(new CodeRule(prefix.toUpperCase(Locale.ROOT), open, sign));
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
   * @param psc Product or Service Code
   * @param naics NAICS code
   * @param texts the tokens of its descriptions and product names
   */
  public Products classify(
      Optional<String> psc, Optional<String> naics, Collection<List<Token>> texts) {
    Set<ProductCategory> sure = EnumSet.noneOf(ProductCategory.class);
    Set<ProductCategory> hinted = EnumSet.noneOf(ProductCategory.class);
    addCode("psc", psc, sure, hinted);
    addCode("naics", naics, sure, hinted);
    texts.forEach(tokens -> addWords(tokens, sure, hinted));
    return new Products(sure, hinted);
  }

  private void addCode(
      String kind, Optional<String> code, Set<ProductCategory> sure, Set<ProductCategory> hinted) {
    if (code.isEmpty() || code.get().isEmpty()) {
      return;
    }
    String upper = code.get().toUpperCase(Locale.ROOT);
    for (CodeRule rule : codesByStart.getOrDefault(start(kind, upper), List.of())) {
      if (rule.fits(upper)) {
        (rule.sign.sure ? sure : hinted).add(rule.sign.category);
      }
    }
  }

  /** The longest phrase wins: "anti drone" is no drone. */
  private void addWords(
      List<Token> tokens, Set<ProductCategory> sure, Set<ProductCategory> hinted) {
    int taken = 0;
    for (int at = 0; at < tokens.size(); at++) {
      int end = at + longestAt(tokens, at);
      if (end > taken) {
        for (WordRule rule : rulesAt(tokens, at)) {
          if (rule.phrase.words().size() == end - at && rule.phrase.standsAt(tokens, at)) {
            (rule.sign.sure ? sure : hinted).add(rule.sign.category);
          }
        }
        taken = end;
      }
    }
  }

  private int longestAt(List<Token> tokens, int at) {
    int longest = 0;
    for (WordRule rule : rulesAt(tokens, at)) {
      if (rule.phrase.words().size() > longest && rule.phrase.standsAt(tokens, at)) {
        longest = rule.phrase.words().size();
      }
    }
    return longest;
  }

  private List<WordRule> rulesAt(List<Token> tokens, int at) {
    return wordsByFirstToken.getOrDefault(tokens.get(at).canonical(), List.of());
  }

  private static String start(String kind, String code) {
    return kind + ":" + Character.toUpperCase(code.charAt(0));
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
