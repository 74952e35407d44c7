package dev.interdict.lucene;

/** Names of index fields, files and commit entries. */
final class Fields {

  /** Raised whenever keys are made in another way. */
  static final String FORMAT = "4";

  /** Key of a designation. */
  static final String NAME = "name";

  static final String ORDINAL = "ordinal";

  /** A word without some of its letters. */
  static final String FORM = "form";

  static final String WORD = "word";

  /** Holds what may be a key or a form, so that most look-ups end at once. */
  static final String KNOWN_FILE = "known";

  static final String PHRASES_FILE = "phrases";

  static final String COMMIT_CATALOG = "catalog";
  static final String COMMIT_FORMAT = "format";
  static final String COMMIT_LUCENE = "lucene";

  private Fields() {}
}
