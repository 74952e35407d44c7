package dev.interdict.catalog;

import java.util.List;

/**
 * An exception that a buyer could meet.
 *
 * @param text the exception in words
 * @param agencies ids of agencies or groups that may use it; empty if open to any
 * @param purposes words that a record uses when it states the purpose; empty if the exception does
 *     not turn on a purpose that a record states
 */
public record Exemption(String text, List<String> agencies, List<String> purposes) {

  /** Checks that the exception turns on something, and copies the lists. */
  public Exemption {
    agencies = List.copyOf(agencies);
    purposes = List.copyOf(purposes);
    if (text.isBlank()) {
      throw new IllegalArgumentException("an exemption has a text");
    }
    if (agencies.isEmpty() && purposes.isEmpty()) {
      throw new IllegalArgumentException(
          "an exemption names agencies or purposes; put a waiver open to all under waiver: "
              + text);
    }
  }
}
