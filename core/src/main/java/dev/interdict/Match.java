package dev.interdict;

import static java.util.Objects.requireNonNull;

import dev.interdict.catalog.Designation;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.record.Mention;
import dev.interdict.record.ProductCategory;
import java.util.List;
import java.util.Set;

/**
 * The finding that a record's mention denotes a restricted vendor: identity only, no law.
 *
 * @param vendor the vendor
 * @param designation the name, brand, model pattern or identifier that hit
 * @param mention the field that hit
 * @param text the words of the field that hit
 * @param others further mentions of the same vendor in the record
 * @param usage what the record does with the name; the most purchase-like over all mentions
 * @param categories what was bought, by the product words and codes; empty if they do not say
 * @param confidence probability that the mention denotes the vendor, 0 to 1
 * @param evidence reasons; their contributions add up to the log-odds of the confidence
 * @param rulings every policy that touches the vendor, gravest first
 */
public record Match(
    RestrictedVendor vendor,
    Designation designation,
    Mention mention,
    String text,
    List<Mention> others,
    Usage usage,
    Set<ProductCategory> categories,
    double confidence,
    List<Evidence> evidence,
    List<Ruling> rulings) {

  /** Checks the confidence and copies the lists. */
  public Match {
    requireNonNull(vendor, "vendor");
    requireNonNull(designation, "designation");
    requireNonNull(mention, "mention");
    requireNonNull(usage, "usage");
    others = List.copyOf(others);
    categories = Set.copyOf(categories);
    evidence = List.copyOf(evidence);
    rulings = List.copyOf(rulings);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
    }
  }

  /** The confidence as a named level. */
  public Confidence level() {
    return Confidence.of(confidence);
  }

  /** What the bearer of the name is to the vendor. */
  public Relation relation() {
    return designation.relation();
  }

  /** Whether the match rests on a fact that the catalog could not verify. */
  public boolean restsOnUnverifiedFact() {
    return designation.confidence() == FactConfidence.UNVERIFIED;
  }

  /** The gravest verdict of the rulings; {@link Verdict#INFORMATIONAL} if no policy applies. */
  public Verdict verdict() {
    return rulings.stream().map(Ruling::verdict).reduce(Verdict.INFORMATIONAL, Verdict::or);
  }

  /** The gravest verdict if the same were bought today. */
  public Verdict today() {
    return rulings.stream().map(Ruling::today).reduce(Verdict.INFORMATIONAL, Verdict::or);
  }

  /** The same match with its rulings. */
  public Match with(List<Ruling> judged) {
    return new Match(
        vendor,
        designation,
        mention,
        text,
        others,
        usage,
        categories,
        confidence,
        evidence,
        judged);
  }
}
