package dev.interdict.catalog;

import static java.util.Objects.requireNonNull;

import dev.interdict.record.ProductCategory;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A shape of part or model numbers that points to a restricted vendor.
 *
 * @param text the shape: letters and digits stand for themselves (case is ignored), {@code #} for
 *     one digit, {@code @} for one letter, {@code *} for any run of letters, digits and {@code
 *     -_./}. Spaces and hyphens in a record's number may be left out or added. Example: {@code
 *     DS-2CD*}
 * @param strength how far the shape can be trusted when it stands alone
 * @param relation as for {@link Brand}
 * @param categories what the product is
 * @param confidence how well the shape is supported
 * @param source where the shape was read
 */
public record ModelPattern(
    String text,
    Strength strength,
    Relation relation,
    Set<ProductCategory> categories,
    FactConfidence confidence,
    String source)
    implements Designation {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9]{2}[A-Za-z0-9#@*._/-]*");

  /** Checks that at least two literal characters start the shape, and copies the categories. */
  public ModelPattern {
    requireNonNull(strength, "strength");
    requireNonNull(relation, "relation");
    requireNonNull(confidence, "confidence");
    categories = Set.copyOf(categories);
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "a model pattern starts with two letters or digits and holds only letters, digits and"
              + " #@*._/-, got: "
              + text);
    }
  }
}
