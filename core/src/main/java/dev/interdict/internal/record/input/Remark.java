package dev.interdict.internal.record.input;

import java.util.OptionalLong;

/**
 * Something to say about an input as a whole.
 *
 * @param line where it shows first, if at one place
 * @param text what to say, without the records' content
 */
public record Remark(OptionalLong line, String text) {}
