package dev.interdict.record;

import static java.util.Objects.requireNonNull;

/**
 * One piece of text or identifier of a record.
 *
 * @param role what the text says about the purchase
 * @param field name of the column or member it was read from
 * @param text the text as read; not blank
 */
public record Mention(Role role, String field, String text) {

  /** Checks that the text is not blank. */
  public Mention {
    requireNonNull(role, "role");
    requireNonNull(field, "field");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a mention has a text");
    }
  }
}
