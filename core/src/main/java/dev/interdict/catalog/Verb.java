package dev.interdict.catalog;

/** The acts at which a provision bites. */
public enum Verb {
  /** Entering into a contract, an order or a purchase. */
  PROCURE,
  /** Renewing or extending a contract, or exercising an option. */
  RENEW,
  /** Operating or using what was bought. */
  OPERATE,
  /** Paying with grant, loan or other assistance money. */
  FUND
}
