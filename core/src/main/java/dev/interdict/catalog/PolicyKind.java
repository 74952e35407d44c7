package dev.interdict.catalog;

import java.util.Locale;

/** What sort of effect a provision has. The kind caps the verdict that a ruling can reach. */
public enum PolicyKind {
  /** The buyer may not buy or contract. */
  PROCUREMENT_BAN(true),
  /** The agency or its contractor may not operate or use. */
  USE_BAN(true),
  /** The buyer may not contract with someone who uses it; needs the offeror's representation. */
  CONTRACTOR_USE_BAN(true),
  /** Federal money may not pay for it. */
  FUNDS_BAN(true),
  /** All dealings by U.S. persons are blocked. */
  BLOCKING(true),
  /** The party is ineligible for awards. */
  EXCLUSION(true),
  /** No new equipment authorisation, import or marketing: supply will stop. */
  MARKET_ACCESS(false),
  /** Restricts shipments to the party. */
  EXPORT_CONTROL(false),
  /** Restricts trading the party's securities. */
  SECURITIES(false),
  /** Goods are detained or presumed inadmissible: a supply risk. */
  IMPORT_BAN(false),
  /** Removed from, or absent from, a contract vehicle or a cleared list. */
  CATALOGUE(false),
  /** An official statement of risk without a legal duty. */
  WARNING(false),
  /** A list without an operative duty of its own. */
  IDENTIFICATION(false),
  /** A bill or a proposed rule. */
  PROPOSED(false);

  private final boolean binding;

  PolicyKind(boolean binding) {
    this.binding = binding;
  }

  /** Whether a provision of this kind can forbid a buyer something. */
  public boolean isBinding() {
    return binding;
  }

  /** The form used in catalog files and reports, such as {@code procurement-ban}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
