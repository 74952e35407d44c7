package dev.interdict.internal.recall;

import dev.interdict.catalog.Alias;
import dev.interdict.catalog.Designation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.Strength;
import dev.interdict.internal.text.Pinyin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a vendor is found by: its designations, and its Chinese names in Latin letters. */
public final class Designations {

  /** Too many names read alike that have fewer syllables of their own. */
  private static final int FEWEST_SYLLABLES = 2;

  private static final int SYLLABLES_OF_ONE_FIRM = 4;

  private Designations() {}

  /** All of them, those of the catalog first. */
  public static List<Designation> of(RestrictedVendor vendor) {
    List<Alias> readings =
        vendor.aliases().stream().flatMap(alias -> reading(alias).stream()).toList();
    if (readings.isEmpty()) {
      return vendor.designations();
    }
    List<Designation> all = new ArrayList<>(vendor.designations());
    Set<String> known = new HashSet<>();
    vendor.aliases().forEach(alias -> known.add(squeezed(alias.text())));
    readings.stream().filter(read -> known.add(squeezed(read.text()))).forEach(all::add);
    return all;
  }

  private static Optional<Alias> reading(Alias alias) {
    if (alias.kind() != Alias.Kind.NATIVE || alias.strength() == Strength.WEAK) {
      return Optional.empty();
    }
    return Pinyin.of(alias.text())
        .filter(read -> read.syllables() >= FEWEST_SYLLABLES)
        .map(
            read ->
                new Alias(
                    read.text(),
                    Alias.Kind.TRANSLITERATION,
                    read.syllables() >= SYLLABLES_OF_ONE_FIRM ? alias.strength() : Strength.MEDIUM,
                    alias.relation(),
                    alias.country(),
                    alias.until(),
                    alias.confidence(),
                    "reading of " + alias.text()));
  }

  private static String squeezed(String name) {
    return name.replaceAll("\\W", "").toLowerCase(Locale.ROOT);
  }
}
