package dev.interdict.catalog;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A number that belongs to one organisation or one maker.
 *
 * @param scheme who gives out the number
 * @param text the number, upper case, without separators
 * @param relation what the bearer is to the vendor
 * @param confidence how well the number is supported
 * @param source where the number was read
 */
public record Identifier(
    Scheme scheme, String text, Relation relation, FactConfidence confidence, String source)
    implements Designation {

  /** Issuers of identifiers. */
  public enum Scheme {
    /** SAM.gov Unique Entity ID, 12 characters. */
    UEI("[A-Z0-9]{12}"),
    /** Commercial and Government Entity code, 5 characters. */
    CAGE("[A-Z0-9]{5}"),
    /** Chinese Unified Social Credit Code, 18 characters. */
    USCC("[A-Z0-9]{18}"),
    /** Legal Entity Identifier, 20 characters. */
    LEI("[A-Z0-9]{20}"),
    /** FCC grantee code: the first 3 or 5 characters of an FCC ID. */
    FCC_GRANTEE("[A-Z0-9]{3}|[A-Z0-9]{5}"),
    /** IEEE MAC prefix: 6, 7 or 9 hexadecimal digits. */
    IEEE_OUI("[0-9A-F]{6}|[0-9A-F]{7}|[0-9A-F]{9}"),
    /** USB vendor id, 4 hexadecimal digits. */
    USB_VENDOR("[0-9A-F]{4}"),
    /** Prefix of remote-identification serial numbers, ANSI/CTA-2063-A, 4 characters. */
    REMOTE_ID("[A-Z0-9]{4}"),
    /** Stock exchange ticker with its market, such as 002415.SZ. */
    TICKER("[A-Z0-9]{1,8}[.][A-Z]{1,3}"),
    /** International Securities Identification Number, 12 characters. */
    ISIN("[A-Z]{2}[A-Z0-9]{10}");

    private final Pattern shape;

    Scheme(String shape) {
      this.shape = Pattern.compile(shape);
    }

    /** Whether a text has the shape of this scheme's numbers. */
    public boolean accepts(String text) {
      return shape.matcher(text).matches();
    }
  }

  /** Checks the number's shape. */
  public Identifier {
    requireNonNull(relation, "relation");
    requireNonNull(confidence, "confidence");
    if (!scheme.accepts(text)) {
      throw new IllegalArgumentException("not the shape of a " + scheme + ": " + text);
    }
  }

  /** Identifiers are exact: always {@link Strength#STRONG}. */
  @Override
  public Strength strength() {
    return Strength.STRONG;
  }
}
