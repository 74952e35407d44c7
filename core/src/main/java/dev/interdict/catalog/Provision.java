package dev.interdict.catalog;

import static java.util.Objects.requireNonNull;

import dev.interdict.record.ProductCategory;
import java.util.List;
import java.util.Set;

/**
 * One limb of a policy: what it does, when, to whom and to what.
 *
 * @param title short name of the limb, such as "§889(a)(1)(A)"
 * @param effect what it does, in a few words that complete "this provision …"
 * @param kind sort of effect; caps the verdict
 * @param verbs the acts at which it bites
 * @param subject whether it looks at the party to the contract, at the goods, or at both
 * @param windows when it is in force; ordered, not overlapping
 * @param boundAgencies ids of bound agencies or groups ({@code executive-agencies}); empty if it
 *     binds no buyer
 * @param boundOthers who else is bound, in words, such as "exporters of items subject to the EAR"
 * @param categories products in scope; empty if all
 * @param unsureCategories products for which the scope has to be reviewed, such as parts of a
 *     covered system
 * @param scopeNote limits of scope that no category expresses, in words; makes scope unsure
 * @param covered relations that the limb reaches
 * @param unsure relations for which its reach has to be reviewed
 * @param exemptions exceptions that a buyer could meet
 * @param waiver a waiver that anyone may ask for, in words; does not soften a verdict
 * @param confidence how well the limb's dates and reach are supported
 * @param citations where to read this limb; the policy's own citations follow
 */
public record Provision(
    String title,
    String effect,
    PolicyKind kind,
    Set<Verb> verbs,
    Subject subject,
    List<Window> windows,
    List<String> boundAgencies,
    String boundOthers,
    Set<ProductCategory> categories,
    Set<ProductCategory> unsureCategories,
    String scopeNote,
    Set<Relation> covered,
    Set<Relation> unsure,
    List<Exemption> exemptions,
    String waiver,
    FactConfidence confidence,
    List<Citation> citations) {

  /** What a provision looks at. */
  public enum Subject {
    /** The company that gets the award, or its parent. */
    PARTY,
    /** The goods or services, whoever sells them. */
    PRODUCT,
    /** Either. */
    ANY
  }

  /** Checks that windows are ordered and copies the collections. */
  public Provision {
    requireNonNull(kind, "kind");
    requireNonNull(subject, "subject");
    requireNonNull(confidence, "confidence");
    verbs = Set.copyOf(verbs);
    windows = List.copyOf(windows);
    boundAgencies = List.copyOf(boundAgencies);
    categories = Set.copyOf(categories);
    unsureCategories = Set.copyOf(unsureCategories);
    covered = Set.copyOf(covered);
    unsure = Set.copyOf(unsure);
    exemptions = List.copyOf(exemptions);
    citations = List.copyOf(citations);
    for (int i = 1; i < windows.size(); i++) {
      Window earlier = windows.get(i - 1);
      if (earlier.until().isEmpty() || windows.get(i).from().isBefore(earlier.until().get())) {
        throw new IllegalArgumentException("windows overlap or are out of order in " + title);
      }
    }
  }
}
