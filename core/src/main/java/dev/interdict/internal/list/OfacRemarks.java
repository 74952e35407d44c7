package dev.interdict.internal.list;

import dev.interdict.catalog.Identifier.Scheme;
import dev.interdict.internal.record.row.DateText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What OFAC puts into remarks and id fields: weak names in single quotes, listing and effective
 * dates of non-SDN lists, company numbers.
 *
 * @param text the remarks with their overflow
 */
record OfacRemarks(String text) {

  private static final Pattern WEAK_NAME =
      Pattern.compile("(?:a|f|n)\\.k\\.a\\. '(.{1,200}?)'(?=\\s*[;.,(]|\\s*$)");
  private static final Pattern LISTING = dates("Listing");
  private static final Pattern EFFECTIVE = dates("Effective");
  private static final Map<Scheme, Pattern> NUMBERS =
      Map.of(
          Scheme.USCC,
          Pattern.compile("\\(USCC\\)[,:]? ([0-9A-Z]{18})\\b"),
          Scheme.LEI,
          Pattern.compile("Legal Entity Number[,:]? ([0-9A-Z]{20})\\b"),
          Scheme.ISIN,
          Pattern.compile("\\bISIN[,:]? ([A-Z]{2}[0-9A-Z]{10})\\b"));

  private static Pattern dates(String what) {
    return Pattern.compile(
        what + " Date \\([^)]{1,60}\\)[:,]? (\\d{1,2} [A-Z][a-z]{2} \\d{4}|\\d{4}-\\d{2}-\\d{2})");
  }

  void addTo(PartyDraft draft) {
    Matcher names = WEAK_NAME.matcher(text);
    while (names.find()) {
      draft.otherName(names.group(1), true);
    }
    NUMBERS.forEach(
        (scheme, pattern) -> {
          Matcher numbers = pattern.matcher(text);
          while (numbers.find()) {
            draft.identifier(scheme, numbers.group(1));
          }
        });
  }

  /** Earliest listing date that the remarks state. */
  Optional<LocalDate> listed() {
    return earliest(LISTING);
  }

  /** Earliest effective date that the remarks state. */
  Optional<LocalDate> effective() {
    return earliest(EFFECTIVE);
  }

  Party.Entry entry(String policyId) {
    Optional<LocalDate> listed = listed();
    Optional<LocalDate> effective =
        effective().filter(day -> listed.filter(first -> !day.isBefore(first)).isPresent());
    return Party.Entry.of(policyId, listed, Optional.empty(), List.of()).effectiveFrom(effective);
  }

  private Optional<LocalDate> earliest(Pattern pattern) {
    return pattern
        .matcher(text)
        .results()
        .flatMap(found -> DateText.find(found.group(1)).stream())
        .min(Comparator.naturalOrder());
  }
}
