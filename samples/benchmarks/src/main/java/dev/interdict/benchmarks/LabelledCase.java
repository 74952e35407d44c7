package dev.interdict.benchmarks;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A mention and what a person says of it.
 *
 * @param id file and number
 * @param role what the text is in its record
 * @param text the text
 * @param country country of the firm as the record states it; empty if not
 * @param expected ids of the vendors that it denotes, any of which is right; empty for none
 * @param tier how sure a person would be
 * @param kind what makes the case hard
 */
record LabelledCase(
    String id,
    Role role,
    String text,
    String country,
    Set<String> expected,
    Tier tier,
    String kind) {

  /** How sure a person would be. */
  enum Tier {
    STRONG,
    MEDIUM,
    WEAK
  }

  /** What a case may be used for. */
  enum Half {
    FIT,
    TEST
  }

  /** The file that nobody who shapes rules or weights looks at. */
  private static final String HELD = "held";

  private static final List<String> FILES =
      List.of(
          "abbreviations",
          "aliases",
          "clause-text",
          "descriptions-brand",
          "descriptions-model",
          "fresh",
          HELD,
          "hints",
          "innocent-descriptions",
          "joined",
          "joint-ventures",
          "legal-forms",
          "list-tail",
          "lookalike-firms",
          "mixed",
          "native",
          "noise",
          "ocr",
          "ordinary-firms",
          "part-numbers",
          "places-surnames",
          "product-words",
          "remarks",
          "subsidiaries",
          "truncated",
          "typos",
          "unseen",
          "usages",
          "word-order");

  /**
   * By vendor, so that no weight is fitted on a vendor that it is judged by; cases that nobody
   * looks at are never fitted to.
   */
  Half half() {
    if (isUnseen()) {
      return Half.TEST;
    }
    String key = expected.stream().min(Comparator.naturalOrder()).orElse(id);
    return key.hashCode() % 2 == 0 ? Half.TEST : Half.FIT;
  }

  /** Whether nobody who shaped rules or weights has looked at the case. */
  boolean isUnseen() {
    return id.startsWith(HELD);
  }

  boolean isPositive() {
    return !expected.isEmpty();
  }

  /** The text as a record of its own. */
  ProcurementRecord record() {
    ProcurementRecord.Builder record = ProcurementRecord.builder(id);
    if (!country.isEmpty()) {
      record.vendorCountry(country);
    }
    return switch (role) {
      case VENDOR -> record.vendor(text).build();
      case PARENT -> record.parent(text).build();
      case MANUFACTURER -> record.manufacturer(text).build();
      case PART_NUMBER -> record.partNumber(text).build();
      default -> record.description(text).build();
    };
  }

  static List<LabelledCase> all() {
    List<LabelledCase> cases = new ArrayList<>();
    for (String file : FILES) {
      for (String[] row : rows("cases/" + file + ".csv")) {
        cases.add(
            new LabelledCase(
                row[0],
                Role.valueOf(row[1].toUpperCase(Locale.ROOT)),
                row[2],
                row[3],
                row[4].equals("none") ? Set.of() : Set.of(row[4].split(";")),
                Tier.valueOf(row[5]),
                row[6]));
      }
    }
    return List.copyOf(cases);
  }

  private static List<String[]> rows(String resource) {
    InputStream in = LabelledCase.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(resource + " is missing");
    }
    try (CSVReader reader =
        new CSVReaderBuilder(new InputStreamReader(in, StandardCharsets.UTF_8))
            .withSkipLines(1)
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      return reader.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvException e) {
      throw new IllegalStateException(resource + ": " + e.getMessage(), e);
    }
  }
}
