package dev.interdict.internal.catalog;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.interdict.catalog.Agency;
import dev.interdict.catalog.CatalogException;
import dev.interdict.internal.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds an agency by any of its names, spellings and codes. Award files name the same few over and
 * over, so the last ones are remembered. Safe for use by several threads.
 */
public final class AgencyNames {

  private static final Set<String> LINKING = Set.of("the", "of", "and", "for");

  private static final int REMEMBERED = 2_000;
  private static final int LONGEST_REMEMBERED = 200;

  private final Map<String, Agency> byKey = new HashMap<>();
  private final Cache<String, Optional<Agency>> recent =
      CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

  /**
   * Indexes all names.
   *
   * @throws CatalogException if two agencies share a name
   */
  public AgencyNames(List<Agency> agencies) {
    for (Agency agency : agencies) {
      add(agency, agency.name());
      agency.aliases().forEach(alias -> add(agency, alias));
      agency.codes().forEach(code -> add(agency, code));
    }
  }

  /** The agency that goes by that name or code. */
  public Optional<Agency> find(String nameOrCode) {
    Optional<Agency> known = recent.getIfPresent(nameOrCode);
    if (known != null) {
      return known;
    }
    Optional<Agency> found = search(nameOrCode);
    if (nameOrCode.length() <= LONGEST_REMEMBERED) {
      recent.put(nameOrCode, found);
    }
    return found;
  }

  private Optional<Agency> search(String nameOrCode) {
    String key = key(nameOrCode);
    return Optional.ofNullable(byKey.get(key))
        .or(() -> Optional.ofNullable(byKey.get(withoutAbbreviation(nameOrCode))));
  }

  private void add(Agency agency, String name) {
    Agency before = byKey.put(key(name), agency);
    if (before != null && !before.id().equals(agency.id())) {
      throw new CatalogException(
          "agency " + agency.id(),
          "shares the name or code \"" + name + "\" with agency " + before.id());
    }
  }

  /** "DEFENSE HEALTH AGENCY (DHA)" reads "DEFENSE HEALTH AGENCY". */
  private static String withoutAbbreviation(String name) {
    int open = name.lastIndexOf('(');
    return open <= 0 ? key(name) : key(name.substring(0, open));
  }

  /** Words in order, without "the", "and" and "of" and with the usual abbreviations opened. */
  private static String key(String name) {
    String folded = Texts.fold(name);
    int comma = folded.lastIndexOf(", ");
    List<String> words = words(folded, comma < 0 ? 0 : comma);
    if (comma <= 0 || !words.contains("department")) {
      return String.join(" ", words(folded, 0));
    }
    words.addAll(words(folded.substring(0, comma), 0));
    return String.join(" ", words);
  }

  /** The telling words from a place on. */
  private static List<String> words(String folded, int from) {
    List<String> words = new ArrayList<>();
    int at = from;
    while (at < folded.length()) {
      int end = at;
      while (end < folded.length() && isWordPart(folded.charAt(end))) {
        end++;
      }
      if (end > at) {
        add(folded.substring(at, end), words);
      }
      at = end + 1;
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static void add(String word, List<String> words) {
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    if ((last.equals("united") && word.equals("states"))
        || (last.equals("u") && word.equals("s"))) {
      words.set(words.size() - 1, "us");
    } else if (!LINKING.contains(word)) {
      words.add(word.equals("dept") ? "department" : word);
    }
  }
}
