package dev.interdict.report;

import static java.util.Objects.requireNonNull;

import dev.interdict.Assessment;
import dev.interdict.Confidence;
import dev.interdict.Decision;
import dev.interdict.Evidence;
import dev.interdict.Match;
import dev.interdict.Usage;
import dev.interdict.Verdict;
import dev.interdict.catalog.Relation;
import dev.interdict.internal.report.Fingerprint;
import dev.interdict.internal.report.MatchWords;
import dev.interdict.record.Mention;
import dev.interdict.record.ProductCategory;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A match as a report tells it.
 *
 * @param fingerprint key of this vendor in this record; the same when rows move or files are
 *     renamed, another when the record's text changes
 * @param vendorId the vendor
 * @param vendorName the vendor's name
 * @param alias the name, brand, model pattern or identifier of the catalog that hit
 * @param relation what the bearer of the alias is to the vendor
 * @param unverified whether the alias rests on a fact that the catalog could not verify
 * @param why one sentence on what hit what
 * @param mention the field that hit, with the words that hit
 * @param others further mentions of the vendor in the record
 * @param usage what the record does with the name
 * @param categories what was bought
 * @param confidence probability that the mention denotes the vendor, 0 to 1
 * @param level the confidence as a named level
 * @param verdict the gravest verdict of the rulings
 * @param today the gravest verdict if the same were bought today
 * @param evidence reasons for and against
 * @param rulings every policy that touches the vendor, gravest first
 * @param decision what a person decided about it
 */
public record ReportedMatch(
    String fingerprint,
    String vendorId,
    String vendorName,
    String alias,
    Relation relation,
    boolean unverified,
    String why,
    Mention mention,
    List<Mention> others,
    Usage usage,
    Set<ProductCategory> categories,
    double confidence,
    Confidence level,
    Verdict verdict,
    Verdict today,
    List<Evidence> evidence,
    List<ReportedRuling> rulings,
    Optional<Decision> decision) {

  /** Copies the collections. */
  public ReportedMatch {
    requireNonNull(fingerprint, "fingerprint");
    requireNonNull(vendorId, "vendorId");
    requireNonNull(decision, "decision");
    others = List.copyOf(others);
    categories = Set.copyOf(categories);
    evidence = List.copyOf(evidence);
    rulings = List.copyOf(rulings);
  }

  /** What a report tells of a match of that assessment. */
  public static ReportedMatch of(Assessment assessment, Match match) {
    return new ReportedMatch(
        Fingerprint.of(assessment.record(), match.vendor().id()),
        match.vendor().id(),
        match.vendor().name(),
        match.designation().text(),
        match.relation(),
        match.restsOnUnverifiedFact(),
        MatchWords.sentence(match),
        new Mention(match.mention().role(), match.mention().field(), match.text()),
        match.others(),
        match.usage(),
        match.categories(),
        match.confidence(),
        match.level(),
        match.verdict(),
        match.today(),
        match.evidence(),
        match.rulings().stream().map(ruling -> ReportedRuling.of(match, ruling)).toList(),
        assessment.decisionOn(match));
  }

  /** Whether nothing is left to be decided about it. */
  public boolean isClosed() {
    return decision.filter(Decision::closes).isPresent();
  }

  /** The same match without a decision on it. */
  public ReportedMatch undecided() {
    return new ReportedMatch(
        fingerprint,
        vendorId,
        vendorName,
        alias,
        relation,
        unverified,
        why,
        mention,
        others,
        usage,
        categories,
        confidence,
        level,
        verdict,
        today,
        evidence,
        rulings,
        Optional.empty());
  }
}
