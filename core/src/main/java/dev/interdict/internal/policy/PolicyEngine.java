package dev.interdict.internal.policy;

import dev.interdict.Answer;
import dev.interdict.Confidence;
import dev.interdict.Match;
import dev.interdict.Ruling;
import dev.interdict.Usage;
import dev.interdict.Verdict;
import dev.interdict.catalog.Agency;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.Exemption;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.PolicyKind;
import dev.interdict.catalog.Provision;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.record.Checkable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies the catalog's policies to a match: law only. */
public final class PolicyEngine {

  private static final Comparator<Ruling> GRAVEST_FIRST =
      Comparator.comparing(Ruling::verdict)
          .thenComparing(ruling -> ruling.inForce() == Answer.YES)
          .thenComparing(Ruling::today)
          .reversed()
          .thenComparing(ruling -> ruling.policy().id());

  private final VendorCatalog catalog;
  private final LocalDate today;

  /** An engine for a catalog; {@code today} dates "the same purchase today". */
  public PolicyEngine(VendorCatalog catalog, LocalDate today) {
    this.catalog = catalog;
    this.today = today;
  }

  /** Every policy that touches the vendor, gravest first; one ruling each. */
  public List<Ruling> rule(Match match, Checkable record) {
    Optional<Agency> agency = agencyOf(record);
    Dealing dealing =
        new Dealing(
            match,
            record,
            new RecordTexts(record),
            record.date(),
            agency,
            agency.map(catalog::groupsOf).orElse(Set.of()));
    return catalog.policies().stream()
        .flatMap(policy -> rule(policy, dealing).stream())
        .sorted(GRAVEST_FIRST)
        .toList();
  }

  /** The buying agency: the most specific name or code that the catalog knows. */
  public Optional<Agency> agencyOf(Checkable record) {
    return record.agencies().stream()
        .flatMap(name -> catalog.agencyNamed(name).stream())
        .findFirst();
  }

  private Optional<Ruling> rule(Policy policy, Dealing dealing) {
    RestrictedVendor vendor = dealing.match().vendor();
    boolean always = InForce.reachesWithoutList(policy, vendor);
    if (!always && InForce.listings(policy, vendor).isEmpty()) {
      return Optional.empty();
    }
    Dealing sameToday = dealing.on(today);
    Verdict verdictToday = Verdict.INFORMATIONAL;
    List<Ruling> rulings = new ArrayList<>();
    for (Provision provision : policy.provisions()) {
      verdictToday = verdictToday.or(rule(policy, provision, sameToday).verdict());
      Ruling ruling = rule(policy, provision, dealing);
      // A rule that looks at goods or countries alone says nothing about other goods.
      if (!always || ruling.inScope() != Answer.NO) {
        rulings.add(ruling);
      }
    }
    Verdict best = verdictToday;
    return rulings.stream().min(GRAVEST_FIRST).map(ruling -> withToday(ruling, best));
  }

  private static Ruling withToday(Ruling ruling, Verdict today) {
    return new Ruling(
        ruling.policy(),
        ruling.provision(),
        ruling.verdict(),
        ruling.inForce(),
        ruling.binds(),
        ruling.inScope(),
        ruling.since(),
        ruling.reasons(),
        ruling.citations(),
        today);
  }

  private Ruling rule(Policy policy, Provision provision, Dealing dealing) {
    InForce inForce = InForce.of(policy, provision, dealing);
    Finding binds = binds(provision, dealing);
    List<Finding> scope = Scope.of(policy, provision, inForce.listing(), dealing);
    List<Exemption> exemptions = exemptions(provision, dealing);
    List<String> doubts = doubts(provision, inForce.listing(), dealing.match());
    Verdict verdict =
        verdict(
            provision.kind(),
            inForce.finding().answer(),
            binds.answer(),
            Scope.answer(scope),
            exemptions.isEmpty() && doubts.isEmpty(),
            dealing.match().usage());
    Set<String> reasons = new LinkedHashSet<>();
    usageReason(dealing.match().usage()).ifPresent(reasons::add);
    reasons.add(inForce.finding().reason());
    reasons.add(binds.reason());
    scope.forEach(finding -> reasons.add(finding.reason()));
    if (verdict == Verdict.REVIEW) {
      exemptions.forEach(each -> reasons.add("An exemption may apply: " + each.text() + "."));
      reasons.addAll(doubts);
      if (provision.kind() == PolicyKind.CONTRACTOR_USE_BAN) {
        reasons.add("Turns on what the offeror uses; check its representation.");
      }
    }
    if (verdict.compareTo(Verdict.REVIEW) >= 0 && !provision.waiver().isEmpty()) {
      reasons.add("Waiver: " + provision.waiver());
    }
    reasons.remove("");
    return new Ruling(
        policy,
        provision,
        verdict,
        inForce.finding().answer(),
        binds.answer(),
        Scope.answer(scope),
        inForce.since(),
        List.copyOf(reasons),
        citations(policy, provision, inForce.listing(), dealing),
        verdict);
  }

  private static Verdict verdict(
      PolicyKind kind,
      Answer inForce,
      Answer binds,
      Answer inScope,
      boolean beyondDoubt,
      Usage usage) {
    boolean idle = inForce == Answer.NO || inScope == Answer.NO || usage != Usage.SUBJECT;
    if (idle || kind == PolicyKind.PROPOSED) {
      return Verdict.INFORMATIONAL;
    }
    if (!kind.isBinding()) {
      return Verdict.ADVISORY;
    }
    if (binds == Answer.NO) {
      return Verdict.INFORMATIONAL;
    }
    boolean settled = inForce == Answer.YES && binds == Answer.YES && inScope == Answer.YES;
    return settled && beyondDoubt && kind != PolicyKind.CONTRACTOR_USE_BAN
        ? Verdict.PROHIBITED
        : Verdict.REVIEW;
  }

  private Finding binds(Provision provision, Dealing dealing) {
    if (provision.boundAgencies().isEmpty()) {
      return Finding.no(
          provision.boundOthers().isEmpty()
              ? "It binds no buyer."
              : "It binds " + provision.boundOthers() + ", not buyers.");
    }
    if (dealing.agency().isEmpty()) {
      return Finding.unknown(
          dealing.record().agencies().isEmpty()
              ? "The record names no buying agency; find out who bought."
              : "The catalog does not know the buying agency; find out whose part it is.");
    }
    boolean bound = provision.boundAgencies().stream().anyMatch(dealing.groups()::contains);
    return bound
        ? Finding.YES
        : Finding.no(
            "It binds "
                + provision.boundAgencies().stream()
                    .map(this::name)
                    .collect(Collectors.joining(", "))
                + "; this buyer is "
                + dealing.buyer()
                + ".");
  }

  /** An agency's name; the id of a group reads as words. */
  private String name(String agencyOrGroup) {
    return catalog.agency(agencyOrGroup).map(Agency::name).orElse(agencyOrGroup.replace('-', ' '));
  }

  private static List<Exemption> exemptions(Provision provision, Dealing dealing) {
    return provision.exemptions().stream()
        .filter(
            each ->
                each.agencies().isEmpty()
                    || each.agencies().stream().anyMatch(dealing.groups()::contains))
        .filter(each -> each.purposes().isEmpty() || dealing.states(each.purposes()).isPresent())
        .toList();
  }

  private static List<String> doubts(Provision provision, Optional<Listing> listing, Match match) {
    List<String> doubts = new ArrayList<>();
    if (match.level().compareTo(Confidence.STRONG) < 0) {
      doubts.add("It is not sure that this is " + match.vendor().name() + "; check the name.");
    }
    boolean unverified =
        match.restsOnUnverifiedFact()
            || provision.confidence() == FactConfidence.UNVERIFIED
            || listing
                .map(Listing::confidence)
                .filter(FactConfidence.UNVERIFIED::equals)
                .isPresent();
    if (unverified) {
      doubts.add("Rests on a fact that could not be verified; check the citation.");
    }
    return doubts;
  }

  private static Optional<String> usageReason(Usage usage) {
    return switch (usage) {
      case SUBJECT -> Optional.empty();
      case CLAUSE -> Optional.of("The text forbids or certifies; it does not buy.");
      case NEGATED -> Optional.of("The text says that it is not the vendor's.");
      case REPLACED -> Optional.of("The text removes or replaces the vendor's gear.");
      case COMPATIBLE -> Optional.of("The text names something that works with the vendor's gear.");
      case ABOUT -> Optional.of("The text is about the vendor's gear; it does not buy it.");
    };
  }

  private static List<Citation> citations(
      Policy policy, Provision provision, Optional<Listing> listing, Dealing dealing) {
    LocalDate day = dealing.date().orElse(LocalDate.MAX);
    return Stream.of(
            listing.map(each -> each.citationsOn(day)).orElse(List.of()),
            provision.citations(),
            policy.citations())
        .flatMap(List::stream)
        .map(citation -> new Citation(citation.cite(), citation.url()))
        .distinct()
        .toList();
  }
}
