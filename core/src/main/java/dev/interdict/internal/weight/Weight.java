package dev.interdict.internal.weight;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Weights of the evidence in nats of log-odds; meanings and values are in {@code weights.csv}. */
public enum Weight {
  PRIOR,
  COMMON_WORD_SHARE,
  JOINED_SHARE,
  TRUNCATED_SHARE,
  SLIP_SHARE,
  ONE_EDIT_SHARE,
  TWO_EDIT_SHARE,
  ABBREVIATED_SHARE,
  FIVE_LETTER_SHARE,
  MISSPELT,
  UNMATCHED_FREE,
  UNMATCHED_SLOPE,
  UNMATCHED_LEAST,
  UNMATCHED_MOST,
  UNMATCHED_BESIDE_ACRONYM,
  FURTHER_BESIDE_UNIQUE,
  FURTHER_WHERE_MOST,
  MISSING_SHARE,
  MISSING_MOST,
  MISSING_COMMON,
  MATCHED_MOST,
  NUMBER_DIFFERS,
  PLACE_DIFFERS,
  OTHER_WORD,
  IDEOGRAPH_UNMATCHED,
  WRITTEN_APART_SHARE,
  CUT_AT_END,
  WHOLE_NAME,
  EXACT_NAME,
  EXACT_WORDS,
  EXACT_TWO_WORDS,
  EXACT_RARE_WORD,
  EXACT_INITIALS,
  LEGAL_FORM,
  LEGAL_FORM_DIFFERS,
  LEGAL_FORM_DIFFERS_COMMON,
  MAKER_OF_ITS_TRADE,
  NATIONAL_BRANCH,
  CUT_WHOLE,
  ORDINARY_NAME,
  MEDIUM_ALONE,
  MEDIUM_RARE_ALONE,
  MEDIUM_LONG_ALONE,
  MEDIUM_SUPPORTED,
  WEAK_ALONE,
  WEAK_SUPPORTED,
  BRAND_AS_NAME,
  MEDIUM_BRAND_AS_NAME,
  COUNTRY_AGREES,
  COUNTRY_DIFFERS,
  TRADE_AGREES,
  UNRELATED,
  CONTRARY,
  LISTED_OTHER,
  LISTED_OTHER_CLOSER,
  JOINT_VENTURE,
  PERSON,
  TEXT_NAME,
  TEXT_ACRONYM,
  TEXT_LEGAL_NAME,
  TEXT_MEDIUM,
  TEXT_MEDIUM_RARE,
  TEXT_MEDIUM_NAME,
  TEXT_MODEL_BEHIND,
  TEXT_WEAK_MODEL_BEHIND,
  TEXT_WEAK,
  TEXT_ORDINARY,
  TEXT_SUPPORT,
  TEXT_CONTRARY,
  TEXT_NOTHING_ELSE,
  TEXT_MISSPELT,
  TEXT_APART,
  TEXT_MAKER,
  TEXT_ORDINARY_LONG,
  IDENTIFIER,
  MODEL_STRONG,
  MODEL_MEDIUM,
  MODEL_WEAK,
  MODEL_IN_ITS_FIELD,
  ANOTHER_MAKER,
  CORROBORATION,
  CORROBORATION_SHARE,
  CORROBORATION_MOST,
  CEILING,
  PAIR_FULL_INFORMATION,
  PAIR_LEFT_SLOPE,
  PAIR_LEFT_MOST,
  PAIR_LEFT_LOOSE,
  PAIR_LEFT_DESCRIPTIVE,
  PAIR_LEFT_PLACE,
  PAIR_LEFT_DIRECTION,
  PAIR_LEFT_NUMBER,
  PAIR_LEFT_INITIAL,
  PAIR_LEFT_BESIDE_RARE,
  PAIR_LEFT_BEHIND_FORM,
  PAIR_PLACE_DIFFERS,
  PAIR_WORD_DIFFERS,
  PAIR_INITIALS_DIFFER,
  PAIR_INITIALS,
  PAIR_OTHER_ORDER,
  PAIR_IDEOGRAPHS_IN_OTHER_ORDER,
  PAIR_WHOLE_LEAST,
  PAIR_WHOLE_SLOPE,
  PAIR_WHOLE_MISSPELT,
  PAIR_SHORT_MISSPELT,
  PAIR_PLACE_SHARE;

  private final double nats;

  Weight() {
    Double value = File.WEIGHTS.get(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (value == null) {
      throw new IllegalStateException("weights.csv has no row for " + name());
    }
    nats = value;
  }

  /** The weight. */
  public double nats() {
    return nats;
  }

  /** Read before the first weight is made. */
  private static final class File {
    static final Map<String, Double> WEIGHTS = read();
  }

  private static Map<String, Double> read() {
    try (InputStream in = Weight.class.getResourceAsStream("/dev/interdict/score/weights.csv")) {
      if (in == null) {
        throw new IllegalStateException("weights.csv is missing from the jar");
      }
      Map<String, Double> weights = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .forEach(
              line -> {
                List<String> cells = Splitter.on(',').limit(3).splitToList(line);
                weights.put(cells.get(0), Double.valueOf(cells.get(1)));
              });
      return Map.copyOf(weights);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
