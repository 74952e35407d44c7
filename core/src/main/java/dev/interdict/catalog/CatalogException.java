package dev.interdict.catalog;

/** A catalog that cannot be used. The message says what is wrong, where, and how to mend it. */
public final class CatalogException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** File or resource in which the fault lies. */
  private final String where;

  /**
   * Makes the exception.
   *
   * @param where file or resource, with a line or member where known
   * @param problem what is wrong and how to mend it
   */
  public CatalogException(String where, String problem) {
    super(where + ": " + problem);
    this.where = where;
  }

  /**
   * Makes the exception with its cause.
   *
   * @param where file or resource, with a line or member where known
   * @param problem what is wrong and how to mend it
   * @param cause what was thrown
   */
  public CatalogException(String where, String problem, Throwable cause) {
    super(where + ": " + problem, cause);
    this.where = where;
  }

  /** File or resource in which the fault lies. */
  public String where() {
    return where;
  }
}
