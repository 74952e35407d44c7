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
 */
public record ListEdition(
    String policyId, LocalDate date, int names, String sha256, String origin) {}
