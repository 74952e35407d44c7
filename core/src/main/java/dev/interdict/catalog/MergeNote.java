package dev.interdict.catalog;

/**
 * Says that one vendor was united with another, and why.
 *
 * @param intoId id of the vendor that holds the facts of both
 * @param intoName its name
 * @param mergedId id of the vendor that was united with it
 * @param mergedName its name
 * @param reason what shows that both are the same organisation
 */
public record MergeNote(
    String intoId, String intoName, String mergedId, String mergedName, String reason) {}
