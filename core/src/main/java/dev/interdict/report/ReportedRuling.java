package dev.interdict.report;

import static java.util.Objects.requireNonNull;

import dev.interdict.Answer;
import dev.interdict.Match;
import dev.interdict.Ruling;
import dev.interdict.Verdict;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.Exemption;
import dev.interdict.catalog.PolicyKind;
import dev.interdict.internal.report.Reached;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A ruling as a report tells it.
 *
 * @param policyId the policy
 * @param title policy and limb in a few words
 * @param provision the limb of the policy that decides
 * @param kind its sort of effect
 * @param effect what it does, in words that complete "this provision …"; empty in old reports
 * @param verdict what it comes to on the record's date
 * @param inForce whether it was in force on the record's date
 * @param binds whether it binds this buyer
 * @param inScope whether it covers this vendor's product
 * @param since first day on which it reached this vendor, where known
 * @param until first day on which it no longer does or did, where known
 * @param reasons why, in sentences
 * @param exemptions exceptions that the provision knows
 * @param waiver a waiver that anyone may ask for
 * @param citations where to read it; at least one
 * @param today the verdict if the same were bought today
 */
public record ReportedRuling(
    String policyId,
    String title,
    String provision,
    PolicyKind kind,
    String effect,
    Verdict verdict,
    Answer inForce,
    Answer binds,
    Answer inScope,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<String> reasons,
    List<String> exemptions,
    Optional<String> waiver,
    List<Citation> citations,
    Verdict today) {

  /** Copies the lists. */
  public ReportedRuling {
    requireNonNull(policyId, "policyId");
    requireNonNull(title, "title");
    reasons = List.copyOf(reasons);
    exemptions = List.copyOf(exemptions);
    citations = List.copyOf(citations);
  }

  /** What a report tells of a ruling on a match. */
  public static ReportedRuling of(Match match, Ruling ruling) {
    return new ReportedRuling(
        ruling.policy().id(),
        ruling.title(),
        ruling.provision().title(),
        ruling.provision().kind(),
        ruling.provision().effect(),
        ruling.verdict(),
        ruling.inForce(),
        ruling.binds(),
        ruling.inScope(),
        ruling.since(),
        Reached.until(match.vendor(), ruling),
        ruling.reasons(),
        ruling.provision().exemptions().stream().map(Exemption::text).toList(),
        Optional.of(ruling.provision().waiver()).filter(text -> !text.isBlank()),
        ruling.citations(),
        ruling.today());
  }
}
