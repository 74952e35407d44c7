package dev.interdict.audit;

import dev.interdict.catalog.ListEdition;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.source.ListFile;
import dev.interdict.catalog.source.ScreeningLists;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What to say of lists: how old they are and what could not be read. */
final class ListChecks {

  /** Days after which a list is called old. */
  static final int USUAL_AGE = 30;

  private static final String WARNING = "interdict: warning: ";

  private ListChecks() {}

  /** Warnings of lists that were read from files. */
  static List<String> of(ScreeningLists lists, LocalDate today, int limit) {
    List<String> warnings = new ArrayList<>();
    for (ListFile file : lists.files()) {
      long age = age(file.date(), today);
      if (age > limit && !file.format().isCompanion()) {
        warnings.add(
            "%s is of %s (%s), %d days old; fetch a newer one"
                .formatted(file.name(), file.date(), file.dateFrom(), age));
      }
    }
    warnings.addAll(lists.warnings());
    return warnings.stream().map(text -> WARNING + Lines.harmless(text)).toList();
  }

  /** Warnings that a catalog, or a list that was stored with it, is old. */
  static List<String> ofCatalog(VendorCatalog catalog, LocalDate today, int limit) {
    List<String> warnings = new ArrayList<>();
    if (age(catalog.version().published(), today) > limit) {
      warnings.add(
          old("the catalog", catalog.version().published(), today, "lists may have changed"));
    }
    Set<ListEdition> shipped = Set.copyOf(VendorCatalog.bundled().editions());
    catalog.editions().stream()
        .filter(edition -> !shipped.contains(edition) && age(edition.date(), today) > limit)
        .map(edition -> old(edition.origin(), edition.date(), today, "store a newer one"))
        .distinct()
        .forEach(warnings::add);
    return warnings;
  }

  private static String old(String what, LocalDate day, LocalDate today, String advice) {
    return WARNING
        + Lines.harmless(
            "%s is of %s, %d days old; %s".formatted(what, day, age(day, today), advice));
  }

  /** One edition, its size, age and digest. */
  static String edition(ListEdition edition, LocalDate today) {
    return "%s of %s, %d names, %d days old, %s, sha256 %s%s"
        .formatted(
            edition.policyId(),
            edition.date(),
            edition.names(),
            age(edition.date(), today),
            edition.origin(),
            edition.sha256(),
            edition.isComplete() ? "" : "; incomplete: " + edition.gaps());
  }

  /** What was read of a file. */
  static String file(ListFile file) {
    StringBuilder text =
        new StringBuilder(
            "%s: %s of %s (%s), %d entries, %d kept"
                .formatted(
                    file.name(),
                    file.format().title(),
                    file.date(),
                    file.dateFrom(),
                    file.entries(),
                    file.kept()));
    file.skipped().forEach((kind, count) -> text.append(", " + count + " left out: " + kind));
    if (file.rejected() > 0) {
      text.append(", " + file.rejected() + " not readable");
    }
    return text.toString();
  }

  private static long age(LocalDate day, LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(day, today));
  }
}
