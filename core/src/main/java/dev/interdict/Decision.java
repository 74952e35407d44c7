package dev.interdict;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person decided about one vendor found in one record. The verdict stays what the rules make
 * it; a decision that applies only closes the finding.
 *
 * @param vendorId the vendor that the decision is about
 * @param outcome what was decided
 * @param standing whether it applies to this run
 * @param reason why, in the decider's words
 * @param approver who answers for it
 * @param decided day of the decision
 * @param expires last day on which it applies; empty if it does not lapse
 */
public record Decision(
    String vendorId,
    Outcome outcome,
    Standing standing,
    String reason,
    String approver,
    LocalDate decided,
    Optional<LocalDate> expires) {

  /** What can be decided. */
  public enum Outcome {
    /** The record does not touch this vendor. */
    FALSE_POSITIVE(true),
    /** An exemption of the rule is met. */
    EXEMPT(true),
    /** A waiver was granted under the rule. */
    WAIVED(true),
    /** Known and accepted; no rule stands in the way. */
    ACCEPTED(true),
    /** The finding is right. It stays open until something is done about it. */
    CONFIRMED(false);

    private final boolean closes;

    Outcome(boolean closes) {
      this.closes = closes;
    }

    /** The form used in files, such as {@code false_positive}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether a decision applies. */
  public enum Standing {
    /** It applies. */
    APPLIES,
    /** Its last day has passed. */
    EXPIRED,
    /** The rules or listings behind the finding are not those that were decided on. */
    REOPENED;

    /** The form used in reports, such as {@code applies}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks that all are given. */
  public Decision {
    requireNonNull(vendorId, "vendorId");
    requireNonNull(outcome, "outcome");
    requireNonNull(standing, "standing");
    requireNonNull(reason, "reason");
    requireNonNull(approver, "approver");
    requireNonNull(decided, "decided");
    requireNonNull(expires, "expires");
  }

  /** Whether nothing is left to be decided about the finding. */
  public boolean closes() {
    return outcome.closes && standing == Standing.APPLIES;
  }
}
