package dev.interdict.catalog;

/**
 * Where to read a rule.
 *
 * @param cite the legal cite, such as "Pub. L. 118-31 §1823" or "85 FR 83416"
 * @param url an https address of the text or of its official page; empty if none is known
 */
public record Citation(String cite, String url) {

  /** Checks that there is a cite and that the address, if any, is https. */
  public Citation {
    if (cite.isBlank()) {
      throw new IllegalArgumentException("a citation has a cite");
    }
    if (!url.isEmpty() && !url.startsWith("https://")) {
      throw new IllegalArgumentException("a citation's url starts with https://, got: " + url);
    }
  }
}
