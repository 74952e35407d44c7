package dev.interdict.catalog;

/** How well a fact of the catalog is supported by its source. */
public enum FactConfidence {
  /** Read in the official text or in a copy of it. */
  VERIFIED,
  /** Generally reported and believed right, but not read again in the official text. */
  BELIEVED,
  /** Doubtful, conflicting or incomplete. Never leads to more than {@code REVIEW}. */
  UNVERIFIED
}
