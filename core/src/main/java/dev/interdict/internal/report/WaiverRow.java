package dev.interdict.internal.report;

import dev.interdict.Decision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of a file of decisions.
 *
 * @param place file and line
 * @param fingerprint the finding; empty if vendor and subject name it
 * @param vendorId the vendor
 * @param subject the record's own key
 * @param outcome what was decided; empty in a draft
 * @param reason why
 * @param approver who answers for it
 * @param decided day of the decision
 * @param expires last day on which it applies
 * @param basis key of the law that was decided on; empty if any
 */
public record WaiverRow(
    String place,
    String fingerprint,
    String vendorId,
    String subject,
    Optional<Decision.Outcome> outcome,
    String reason,
    String approver,
    LocalDate decided,
    Optional<LocalDate> expires,
    String basis) {

  /** Whether the row speaks of that finding. */
  public boolean fits(String finding, String vendor, String record) {
    return fingerprint.isEmpty()
        ? vendorId.equals(vendor) && subject.equals(record)
        : fingerprint.equals(finding);
  }

  /** Whether its last day has passed. */
  public boolean isExpired(LocalDate today) {
    return expires.filter(today::isAfter).isPresent();
  }

  /** The finding, as far as the row tells it. */
  public String about() {
    String named = vendorId + " in " + subject;
    if (fingerprint.isEmpty()) {
      return named;
    }
    return subject.isEmpty() ? fingerprint : named + " (" + fingerprint + ")";
  }

  /** The decision as it stands on that day, under the law of that key. */
  public Decision decision(String vendor, LocalDate today, String law) {
    Decision.Standing standing =
        isExpired(today)
            ? Decision.Standing.EXPIRED
            : basis.isEmpty() || basis.equals(law)
                ? Decision.Standing.APPLIES
                : Decision.Standing.REOPENED;
    return new Decision(
        vendor, outcome.orElseThrow(), standing, reason, approver, decided, expires);
  }
}
