package dev.interdict.lucene;

/** Names of index fields and commit entries. */
final class Fields {

  /** Raised whenever keys are made in another way. */
  static final String FORMAT = "1";

  static final String NAME = "name";
  static final String MISSPELT_WORD = "misspelt-word";
  static final String IDENTIFIER = "identifier";
  static final String ORDINAL = "ordinal";

  static final String COMMIT_CATALOG = "catalog";
  static final String COMMIT_FORMAT = "format";
  static final String COMMIT_LUCENE = "lucene";

  private Fields() {}
}
