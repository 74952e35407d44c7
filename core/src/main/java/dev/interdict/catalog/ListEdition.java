package dev.interdict.catalog;

import java.time.LocalDate;

/**
 * One edition of a list that went into a catalog.
 *
 * @param policyId the policy that the list belongs to
 * @param date day of the edition
 * @param names number of names in it
 * @param sha256 digest of the file, lower-case hexadecimal
 * @param origin file or resource name
 * @param gaps why names may be missing from it, in words; empty if it is complete. Whoever is not
 *     in an edition with gaps may have been on the list all the same
 */
public record ListEdition(
    String policyId, LocalDate date, int names, String sha256, String origin, String gaps) {

  /** A complete edition. */
  public ListEdition(String policyId, LocalDate date, int names, String sha256, String origin) {
    this(policyId, date, names, sha256, origin, "");
  }

  /** Whether every name of the list is in it. */
  public boolean isComplete() {
    return gaps.isEmpty();
  }
}
