package dev.interdict.internal.catalog;

import dev.interdict.catalog.Agency;
import dev.interdict.catalog.CatalogException;
import dev.interdict.internal.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds an agency by any of its names, spellings and codes. */
public final class AgencyNames {

  private final Map<String, Agency> byKey = new HashMap<>();

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
    String inverted = name;
    int comma = name.lastIndexOf(", ");
    if (comma > 0 && Texts.fold(name.substring(comma)).matches("\\W*\\b(department|dept)\\b.*")) {
      inverted = name.substring(comma + 2) + " " + name.substring(0, comma);
    }
    return Texts.fold(inverted)
        .replaceAll("[^a-z0-9]+", " ")
        .replaceAll("\\b(the|of|and|for)\\b", " ")
        .replaceAll("\\bdept\\b", "department")
        .replaceAll("\\b(united states|u s)\\b", "us")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
