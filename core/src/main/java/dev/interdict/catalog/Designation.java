package dev.interdict.catalog;

/**
 * One way in which a text can point to a restricted vendor: a name, a product word, a part-number
 * shape or an identifier. Implementations are immutable and safe for use by several threads.
 */
public sealed interface Designation permits Alias, Brand, ModelPattern, Identifier {

  /** The name, word, pattern or number as the catalog writes it; never blank. */
  String text();

  /** How far the text can be trusted to mean the vendor when it stands alone. */
  Strength strength();

  /** What the bearer of this designation is to the vendor. */
  Relation relation();

  /** How well the catalog's source supports this designation. */
  FactConfidence confidence();
}
