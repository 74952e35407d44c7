package dev.interdict.internal.text;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What is known of words: how common they are in company names, which are ordinary words of
 * descriptions, places, and abbreviations. Counted over names of award recipients and over award
 * descriptions. Immutable.
 */
public final class Vocabulary {

  /** Information of a word that ordinary names do not hold, in nats: one name in 100,000. */
  public static final double RAREST = Math.log(100_000);

  /** There are only so many initials; a short word is shared by many firms by chance. */
  private static final double RAREST_OF_THREE_LETTERS = 8.5;

  private static final double RAREST_OF_FOUR_LETTERS = 9.5;
  private static final double RAREST_NUMBER = 5;
  private static final double IDEOGRAPH = 5;
  private static final double LINKING_WORD = 0.3;

  /** The reading of a Chinese word of trade, such as KEJI, is as common as the word. */
  private static final double COMMON_READING = 3_000;

  private static final Set<String> LINKING_WORDS =
      Set.of(
          "the", "of", "and", "for", "de", "la", "et", "dba", "aka", "www", "com", "http", "attn",
          "messrs", "brand", "mfr", "mfg", "by", "oem", "make", "model", "fka", "or", "y", "do",
          "da", "del", "du", "der", "und");
  private static final int REMEMBERED = 1 << 15;
  private static final Vocabulary SHIPPED = new Vocabulary();

  /** Sorts of places: firms in two localities are two firms more often than in two countries. */
  public enum Place {
    COUNTRY,
    LOCALITY,
    DIRECTION
  }

  /** Words that firms add to their name and drop from it. */
  public enum Filler {
    /** Says hardly anything: "group". */
    LOOSE,
    /** Says a little of what the firm does: "services". */
    DESCRIPTIVE
  }

  private final Map<String, String> abbreviations = new HashMap<>();
  private final Map<String, Double> perHundredThousand = new HashMap<>();
  private final Set<String> ordinary = new HashSet<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Filler> fillers = new HashMap<>();
  private final AtomicReferenceArray<Reading> readings = new AtomicReferenceArray<>(REMEMBERED);
  private final BusinessWords businessWords = new BusinessWords(lines("business-words.txt"));

  private Vocabulary() {
    for (List<String> cells : rows("abbreviations.csv")) {
      abbreviations.put(cells.get(0), cells.get(1));
    }
    for (List<String> cells : rows("name-words.csv")) {
      perHundredThousand.merge(opened(cells.get(0)), Double.parseDouble(cells.get(1)), Double::sum);
    }
    HanWords.common()
        .filter(word -> word.length() > 1)
        .flatMap(word -> Pinyin.word(word).stream())
        .forEach(read -> perHundredThousand.putIfAbsent(read, COMMON_READING));
    lines("text-words.txt").forEach(word -> ordinary.add(opened(word)));
    for (List<String> cells : rows("places.csv")) {
      places.put(opened(cells.get(0)), Place.valueOf(cells.get(1).toUpperCase(Locale.ROOT)));
    }
    for (List<String> cells : rows("filler-words.csv")) {
      fillers.put(opened(cells.get(0)), Filler.valueOf(cells.get(1).toUpperCase(Locale.ROOT)));
    }
  }

  /** The vocabulary that ships with the library. */
  public static Vocabulary shipped() {
    return SHIPPED;
  }

  /**
   * Opens an abbreviation and drops the plural of a folded word; reads misspelt words of trade as
   * the word they stand for.
   */
  public String canonical(String folded) {
    int slot = folded.hashCode() & (REMEMBERED - 1);
    Reading known = readings.get(slot);
    if (known == null || !known.folded.equals(folded)) {
      known = new Reading(folded, read(folded));
      readings.set(slot, known);
    }
    return known.canonical;
  }

  private String read(String folded) {
    String opened = opened(folded);
    return isKnown(opened)
        ? opened
        : businessWords.meantBy(opened).map(this::opened).orElse(opened);
  }

  /** A word that was read before: the words of one file repeat. */
  private record Reading(String folded, String canonical) {}

  private String opened(String folded) {
    String open = abbreviations.getOrDefault(folded, folded);
    if (open.equals(abbreviations.get(open))) {
      return open;
    }
    return abbreviations.getOrDefault(singular(open), singular(open));
  }

  private boolean isKnown(String opened) {
    return isOrdinary(opened) || places.containsKey(opened);
  }

  /** How telling a canonical word is in a company name, in nats: 0 to {@link #RAREST}. */
  public double information(String canonical) {
    if (LINKING_WORDS.contains(canonical)) {
      return LINKING_WORD;
    }
    if (Character.isIdeographic(canonical.codePointAt(0))) {
      return IDEOGRAPH;
    }
    if (Character.isDigit(canonical.charAt(0))) {
      return RAREST_NUMBER;
    }
    double rarest = rarest(canonical.length());
    Double frequency = perHundredThousand.get(canonical);
    return frequency == null ? rarest : Math.min(rarest, Math.log(100_000 / frequency));
  }

  /** Whether the canonical word is common in descriptions or company names. */
  public boolean isOrdinary(String canonical) {
    return ordinary.contains(canonical) || perHundredThousand.containsKey(canonical);
  }

  /** What sort of filler a canonical word is; empty if it is none. */
  public Optional<Filler> filler(String canonical) {
    return Optional.ofNullable(fillers.get(canonical));
  }

  /** What sort of place a canonical word is; empty if it is none. */
  public Optional<Place> place(String canonical) {
    return Optional.ofNullable(places.get(canonical));
  }

  /** Whether the canonical word is a place. */
  public boolean isPlace(String canonical) {
    return places.containsKey(canonical);
  }

  /** Whether every word of a company name is an ordinary one, so that chance could repeat it. */
  public boolean isOrdinaryName(String name) {
    return Name.of(name).words().stream()
        .allMatch(word -> word.kind() != Name.Kind.WORD || isOrdinary(word.token().canonical()));
  }

  private static double rarest(int letters) {
    return switch (letters) {
      case 0, 1 -> 2;
      case 2 -> RAREST_OF_THREE_LETTERS / 2;
      case 3 -> RAREST_OF_THREE_LETTERS;
      case 4 -> RAREST_OF_FOUR_LETTERS;
      default -> RAREST;
    };
  }

  private static String singular(String word) {
    if (word.length() <= 4 || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }

  /** The cells of a table's rows, its header left out. No cell holds a comma. */
  static List<List<String>> rows(String resource) {
    return lines(resource).stream().skip(1).map(Splitter.on(',')::splitToList).toList();
  }

  static List<String> lines(String resource) {
    try (InputStream in = Vocabulary.class.getResourceAsStream("/dev/interdict/text/" + resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar; build it with Maven");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
