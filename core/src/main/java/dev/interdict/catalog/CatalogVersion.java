package dev.interdict.catalog;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * What identifies a catalog's content.
 *
 * @param published day on which its facts were compiled
 * @param sha256 digest over all of its files, lower-case hexadecimal
 */
public record CatalogVersion(LocalDate published, String sha256) {

  /** The version of a catalog that unites two: the later day, and a digest over both digests. */
  CatalogVersion with(CatalogVersion other) {
    return new CatalogVersion(
        published.isAfter(other.published) ? published : other.published,
        Hashing.sha256()
            .hashString(sha256 + "+" + other.sha256, StandardCharsets.UTF_8)
            .toString());
  }
}
