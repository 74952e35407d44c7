package dev.interdict.catalog;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where to read a rule.
 *
 * @param cite the legal cite, such as "Pub. L. 118-31 §1823" or "85 FR 83416"
 * @param url an https address of the text or of its official page; empty if none is known
 * @param from the day of the list edition that it is the text of; empty for a text without editions
 */
public record Citation(String cite, String url, Optional<LocalDate> from) {

  /** Checks that there is a cite and that the address, if any, is https. */
  public Citation {
    requireNonNull(from, "from");
    if (cite.isBlank()) {
      throw new IllegalArgumentException("a citation has a cite");
    }
    if (!url.isEmpty() && !url.startsWith("https://")) {
      throw new IllegalArgumentException("a citation's url starts with https://, got: " + url);
    }
  }

  /** A text without editions. */
  public Citation(String cite, String url) {
    this(cite, url, Optional.empty());
  }

  /** The same as the text of the edition of that day. */
  public Citation from(LocalDate edition) {
    return new Citation(cite, url, Optional.of(edition));
  }
}
