package dev.interdict.catalog;

/** How far a name or product word can be trusted to mean its vendor. */
public enum Strength {
  /** Unique to the vendor: may match alone. Example: "Zenmuse". */
  STRONG,
  /** Needs one supporting token, such as the maker or a category word. Example: "Mavic". */
  MEDIUM,
  /** An ordinary word: counts only beside the vendor's name. Example: "Mini". */
  WEAK
}
