package dev.interdict;

import static java.util.Objects.requireNonNull;

import dev.interdict.catalog.Citation;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One policy applied to one match: law only.
 *
 * @param policy the policy
 * @param provision the limb of the policy that decides
 * @param verdict what it comes to on the record's date
 * @param inForce whether it was in force on the record's date
 * @param binds whether it binds this buyer
 * @param inScope whether it covers this vendor's product
 * @param since first day on which it reached this vendor, where known
 * @param reasons why, in sentences; each open point says what to find out
 * @param citations where to read it; at least one
 * @param today the verdict if the same were bought today
 */
public record Ruling(
    Policy policy,
    Provision provision,
    Verdict verdict,
    Answer inForce,
    Answer binds,
    Answer inScope,
    Optional<LocalDate> since,
    List<String> reasons,
    List<Citation> citations,
    Verdict today) {

  /** Checks that there is a citation and copies the lists. */
  public Ruling {
    requireNonNull(policy, "policy");
    requireNonNull(provision, "provision");
    reasons = List.copyOf(reasons);
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("a ruling has a citation: " + policy.id());
    }
  }

  /** Policy and limb in a few words, such as "American Security Drone Act of 2023, §1823". */
  public String title() {
    return policy.provisions().size() == 1
        ? policy.title()
        : policy.title() + ", " + provision.title();
  }
}
