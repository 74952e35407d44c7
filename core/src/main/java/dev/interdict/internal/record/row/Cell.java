package dev.interdict.internal.record.row;

/**
 * A text with the name of the column or member it stands in.
 *
 * @param field name of the column, as the file spells it
 * @param text the text, cleaned; never blank
 */
public record Cell(String field, String text) {}
