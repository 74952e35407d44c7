package dev.interdict.catalog;

/**
 * An organisation that is easily mistaken for a restricted vendor and is not it.
 *
 * @param name its name
 * @param note why it is a different organisation
 */
public record UnrelatedName(String name, String note) {

  /** Checks that the name is not blank. */
  public UnrelatedName {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an unrelated organisation has a name");
    }
  }
}
