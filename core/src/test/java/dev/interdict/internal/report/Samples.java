package dev.interdict.internal.report;

import dev.interdict.Answer;
import dev.interdict.Assessment;
import dev.interdict.Decision;
import dev.interdict.Evidence;
import dev.interdict.Match;
import dev.interdict.ReportHeader;
import dev.interdict.Ruling;
import dev.interdict.Usage;
import dev.interdict.Verdict;
import dev.interdict.catalog.Agency;
import dev.interdict.catalog.Alias;
import dev.interdict.catalog.CatalogVersion;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.Exemption;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.ListEdition;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.PolicyKind;
import dev.interdict.catalog.Provision;
import dev.interdict.catalog.Reach;
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.Strength;
import dev.interdict.catalog.Verb;
import dev.interdict.record.BomComponent;
import dev.interdict.record.Mention;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.ProductCategory;
import dev.interdict.record.Role;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult.Reason;
import dev.interdict.record.source.ReadResult.Rejected;
import dev.interdict.record.source.ReadResult.Skipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hand-made parts of reports. */
final class Samples {

  static final ReportHeader HEADER =
      new ReportHeader(
          "Interdict 0.1.0",
          new CatalogVersion(LocalDate.of(2026, 11, 24), "0123456789abcdef".repeat(4)),
          List.of(
              new ListEdition(
                  "ofac-ns-cmic", LocalDate.of(2026, 7, 16), 68, "ab".repeat(32), "cmic.csv"),
              new ListEdition(
                  "dod-1260h", LocalDate.of(2026, 6, 8), 1, "cd".repeat(32), "1260h.csv")),
          "lucene 9.12.3, in memory",
          LocalDate.of(2026, 11, 24),
          0.5);

  static final Agency SECRET_SERVICE =
      new Agency(
          "usss",
          "United States Secret Service",
          Optional.of("dhs"),
          Set.of(),
          List.of(),
          List.of());

  static final Rejected REJECTED =
      new Rejected(
          new SourceLocation("awards.csv", 7),
          "action_date",
          Reason.BAD_DATE,
          "not a date; write year-month-day");

  static final Skipped SKIPPED = new Skipped(new SourceLocation("awards.csv", 9), "total");

  private Samples() {}

  /** Eight drones, bought in July 2021: warned against, not forbidden. */
  static Assessment secretService() {
    return new Assessment(
        purchase("SAMPLE-0001", "8 EA DJI MAVIC 2 ENTERPRISE DRONES", LocalDate.of(2021, 7, 26)),
        Optional.of(SECRET_SERVICE),
        List.of(
            match(
                "DJI",
                List.of(
                    ruling(policy("dod-dji-statement-2021", "DoD statement on DJI systems"))
                        .verdict(Verdict.ADVISORY)
                        .answers(Answer.YES, Answer.NO, Answer.YES)
                        .since(LocalDate.of(2021, 7, 23))
                        .reason("An official warning; it binds nobody by itself.")
                        .today(Verdict.ADVISORY)
                        .make(),
                    ruling(policy("bis-el", "Entity List"))
                        .verdict(Verdict.ADVISORY)
                        .answers(Answer.YES, Answer.NO, Answer.YES)
                        .since(LocalDate.of(2020, 12, 18))
                        .reason("Restricts exports to DJI, not purchases from it.")
                        .today(Verdict.ADVISORY)
                        .make(),
                    ruling(policy("ndaa20-848", "FY2020 NDAA §848"))
                        .answers(Answer.YES, Answer.NO, Answer.YES)
                        .since(LocalDate.of(2019, 12, 20))
                        .reason("Binds the Department of Defense; this buyer belongs to DHS.")
                        .make(),
                    ruling(policy("ofac-ns-cmic", "NS-CMIC List"))
                        .answers(Answer.NO, Answer.NO, Answer.YES)
                        .since(LocalDate.of(2021, 12, 16))
                        .reason("DJI was listed later.")
                        .today(Verdict.ADVISORY)
                        .make(),
                    ruling(policy("asda", "American Security Drone Act of 2023"))
                        .answers(Answer.NO, Answer.YES, Answer.YES)
                        .since(LocalDate.of(2023, 12, 22))
                        .reason("In force from 2023-12-22.")
                        .today(Verdict.REVIEW)
                        .make()))));
  }

  static Assessment army() {
    return new Assessment(
        purchase("SAMPLE-0003", "4 EA DJI MATRICE 300 RTK", LocalDate.of(2024, 3, 1)),
        Optional.of(
            new Agency(
                "army",
                "Department of the Army",
                Optional.of("dod"),
                Set.of(),
                List.of(),
                List.of())),
        List.of(
            match(
                "DJI MATRICE 300",
                List.of(
                    ruling(policy("asda", "American Security Drone Act of 2023"))
                        .verdict(Verdict.PROHIBITED)
                        .answers(Answer.YES, Answer.YES, Answer.YES)
                        .since(LocalDate.of(2023, 12, 22))
                        .reason(
                            "Bars buying unmanned aircraft systems of covered foreign entities.")
                        .today(Verdict.PROHIBITED)
                        .make()))));
  }

  static Assessment clear(String id) {
    return new Assessment(
        purchase(id, "CONSTRUCTION AT CAMP LEMONNIER, DJIBOUTI", LocalDate.of(2022, 5, 2)),
        Optional.of(SECRET_SERVICE),
        List.of());
  }

  /** A part of which only the description is known. */
  static Assessment bareComponent() {
    return new Assessment(
        new BomComponent(
            "C1",
            "drone-bom",
            List.of("airframe"),
            Optional.empty(),
            List.of(),
            List.of(new Mention(Role.DESCRIPTION, "Description", "CAP 100N 0402")),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        List.of());
  }

  /** Text that turns the reading direction, moves the cursor, and breaks off half a character. */
  static Assessment hostile() {
    String text =
        "DJI \u001b[2J\u202Eevil\u202C \u0007\nnext line \ud83d <script> 大疆 \u200b\u2028.";
    return new Assessment(
        purchase("ID\u001b]0;title\u0007", text, LocalDate.of(2021, 7, 26)),
        Optional.empty(),
        List.of(match(text, List.of())));
  }

  /** A purchase whose every text is that text. */
  static Assessment named(String text) {
    return new Assessment(
        purchase("NAMED", text, LocalDate.of(2021, 7, 26)),
        Optional.empty(),
        List.of(match(text, secretService().matches().get(0).rulings())));
  }

  /** One of many drone purchases; no two have the same texts. */
  static Assessment numbered(int number) {
    Assessment sample = number % 3 == 0 ? army() : secretService();
    String text = "8 EA DJI MAVIC 2 ENTERPRISE DRONES WITH SPARE BATTERIES, PART-" + number;
    return new Assessment(
        purchase("SAMPLE-" + number, text, LocalDate.of(2021, 7, 26)),
        sample.agency(),
        List.of(match(text, sample.matches().get(0).rulings())));
  }

  /** The Army's purchase, had the rule reached the vendor on that day. */
  static Assessment listedSince(LocalDate day) {
    Assessment army = army();
    Ruling ruling = army.matches().get(0).rulings().get(0);
    return new Assessment(
        army.record(),
        army.agency(),
        List.of(
            army.matches()
                .get(0)
                .with(
                    List.of(
                        ruling(ruling.policy())
                            .verdict(ruling.verdict())
                            .answers(ruling.inForce(), ruling.binds(), ruling.inScope())
                            .since(day)
                            .reason(ruling.reasons().get(0))
                            .today(ruling.today())
                            .make()))));
  }

  /** The same assessment with a decision that closes its first match. */
  static Assessment decided(Assessment assessment) {
    return assessment.with(
        List.of(
            new Decision(
                "v-dji",
                Decision.Outcome.EXEMPT,
                Decision.Standing.APPLIES,
                "Counter-drone surrogate training",
                "Jo Doe",
                LocalDate.of(2026, 1, 2),
                Optional.of(LocalDate.of(2027, 1, 2)))));
  }

  /** The same assessment, read from another row. */
  static Assessment moved(Assessment assessment, long row) {
    ProcurementRecord record = (ProcurementRecord) assessment.record();
    return new Assessment(
        new ProcurementRecord(
            record.id(),
            record.type(),
            record.date(),
            record.awardKey(),
            record.agencies(),
            record.fundingAgencies(),
            record.mentions(),
            record.psc(),
            record.naics(),
            record.vendorCountry(),
            record.originCountry(),
            record.amount(),
            Optional.of(new SourceLocation("awards.csv", row))),
        assessment.agency(),
        assessment.matches());
  }

  static ProcurementRecord purchase(String id, String description, LocalDate date) {
    return ProcurementRecord.builder(id)
        .date(date)
        .agency("UNITED STATES SECRET SERVICE")
        .vendor("Illustrative Reseller LLC")
        .description(description)
        .source(new SourceLocation("awards.csv", 2))
        .build();
  }

  static Match match(String text, List<Ruling> rulings) {
    return new Match(
        DJI,
        DJI.aliases().get(1),
        new Mention(Role.DESCRIPTION, "description", text),
        text,
        List.of(new Mention(Role.MANUFACTURER, "manufacturer", "DJI")),
        Usage.SUBJECT,
        Set.of(ProductCategory.UAS, ProductCategory.CAMERA),
        0.99996,
        List.of(
            new Evidence("whole acronym", 7.5, "DJI", "DJI"),
            new Evidence("drone words beside it", 1.25, "drones", "drone"),
            new Evidence("no country", 0, "", "CN"),
            new Evidence("capital letters in a description", -0.125, "DJI", "DJI"),
            new Evidence("second mention agrees", 1.5, "DJI", "DJI")),
        rulings);
  }

  static final RestrictedVendor DJI =
      new RestrictedVendor(
          "v-dji",
          "SZ DJI Technology Co., Ltd.",
          Optional.of("CN"),
          Set.of(ProductCategory.UAS),
          List.of(
              Alias.of("SZ DJI Technology Co., Ltd.", Alias.Kind.LEGAL, Strength.STRONG),
              Alias.of("DJI", Alias.Kind.ACRONYM, Strength.STRONG)),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  static Policy policy(String id, String title) {
    return new Policy(
        id,
        title,
        "Summary.",
        "Issuer",
        new Reach(true, Set.of(), Set.of(), false, ""),
        List.of(provision(title)),
        List.of(),
        List.of(new Citation("cite of " + id, "https://www.example.gov/" + id)),
        "test");
  }

  private static Provision provision(String title) {
    return new Provision(
        title,
        "does something",
        PolicyKind.PROCUREMENT_BAN,
        Set.of(Verb.PROCURE),
        Provision.Subject.PRODUCT,
        List.of(),
        List.of(),
        "",
        Set.of(),
        Set.of(),
        "",
        Set.of(Relation.SAME_AS),
        Set.of(),
        List.of(
            new Exemption("protective missions of DHS", List.of("dhs"), List.of()),
            new Exemption("research of the Navy", List.of("navy"), List.of())),
        "An agency head may waive case by case.",
        FactConfidence.VERIFIED,
        List.of());
  }

  static RulingDraft ruling(Policy policy) {
    return new RulingDraft(policy);
  }

  /** A ruling in the making; informational and unanswered until told otherwise. */
  static final class RulingDraft {
    private final Policy policy;
    private Verdict verdict = Verdict.INFORMATIONAL;
    private Verdict today = Verdict.INFORMATIONAL;
    private Answer inForce = Answer.UNKNOWN;
    private Answer binds = Answer.UNKNOWN;
    private Answer inScope = Answer.UNKNOWN;
    private Optional<LocalDate> since = Optional.empty();
    private List<String> reasons = List.of();

    private RulingDraft(Policy policy) {
      this.policy = policy;
    }

    RulingDraft verdict(Verdict value) {
      verdict = value;
      return this;
    }

    RulingDraft today(Verdict value) {
      today = value;
      return this;
    }

    RulingDraft answers(Answer force, Answer bound, Answer scope) {
      inForce = force;
      binds = bound;
      inScope = scope;
      return this;
    }

    RulingDraft since(LocalDate day) {
      since = Optional.of(day);
      return this;
    }

    RulingDraft reason(String sentence) {
      reasons = List.of(sentence);
      return this;
    }

    Ruling make() {
      return new Ruling(
          policy,
          policy.provisions().get(0),
          verdict,
          inForce,
          binds,
          inScope,
          since,
          reasons,
          policy.citations(),
          today);
    }
  }
}
