package dev.interdict.catalog;

import java.time.LocalDate;

/**
 * What identifies a catalog's content.
 *
 * @param published day on which its facts were compiled
 * @param sha256 digest over all of its files, lower-case hexadecimal
 */
public record CatalogVersion(LocalDate published, String sha256) {}
