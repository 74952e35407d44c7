package dev.interdict.catalog;

import java.util.Locale;

/**
 * What the bearer of a name is to the restricted vendor. Each {@link Provision} says which
 * relations it covers: a rule may reach subsidiaries where another stops at the named company.
 */
public enum Relation {
  /** The vendor itself under this, a former, a translated or a short name. */
  SAME_AS,
  /** An affiliate that some list names in its own right. */
  LISTED_BY_NAME,
  /** Took over the vendor's business. */
  SUCCESSOR_OF,
  /** Owned and controlled by the vendor. */
  SUBSIDIARY_OF,
  /** Owns and controls the vendor. */
  PARENT_OF,
  /** Under common control, or a large stake. */
  AFFILIATE_OF,
  /** Builds on technology licensed from the vendor. */
  LICENSEE_OF,
  /** Said by researchers, Congress or a regulator to be a front; not adjudicated. */
  FRONT_COMPANY_ALLEGED,
  /** Sells gear that the vendor makes, without ownership. The maker must be shown per model. */
  OEM_REBRAND,
  /** Uses the vendor's chips, modules or engines inside its own products. */
  COMPONENT_SUPPLIER,
  /** Sold or separated; counts only for goods made before. */
  FORMER_AFFILIATE;

  /** The form used in catalog files and reports, such as {@code subsidiary-of}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
