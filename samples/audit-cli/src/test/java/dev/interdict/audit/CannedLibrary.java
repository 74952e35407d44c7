package dev.interdict.audit;

import dev.interdict.Answer;
import dev.interdict.Assessment;
import dev.interdict.Evidence;
import dev.interdict.Match;
import dev.interdict.ReportHeader;
import dev.interdict.Ruling;
import dev.interdict.Usage;
import dev.interdict.Verdict;
import dev.interdict.catalog.Agency;
import dev.interdict.catalog.Alias;
import dev.interdict.catalog.CatalogException;
import dev.interdict.catalog.CatalogVersion;
import dev.interdict.catalog.Citation;
import dev.interdict.catalog.FactConfidence;
import dev.interdict.catalog.Listing;
import dev.interdict.catalog.Policy;
import dev.interdict.catalog.PolicyKind;
import dev.interdict.catalog.Provision;
import dev.interdict.catalog.Reach;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.Strength;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.Verb;
import dev.interdict.record.Checkable;
import dev.interdict.record.Mention;
import dev.interdict.record.ProcurementRecord;
import dev.interdict.record.Role;
import dev.interdict.record.SourceLocation;
import dev.interdict.record.source.ReadResult;
import dev.interdict.record.source.RecordReader;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A library whose answers stand in the input: a line is a verdict, {@code BAD}, {@code SKIP}, or a
 * fault of the program: {@code BROKEN}, {@code DAMAGED}, {@code DEEP}.
 */
final class CannedLibrary implements Library {

  final List<Checkable> checked = new ArrayList<>();

  private static final Policy POLICY =
      new Policy(
          "a-ban",
          "A Ban",
          "Bans things.",
          "Somebody",
          new Reach(true, Set.of(), Set.of(), false, ""),
          List.of(
              new Provision(
                  "§1",
                  "bars buying",
                  PolicyKind.PROCUREMENT_BAN,
                  Set.of(Verb.PROCURE, Verb.RENEW),
                  Provision.Subject.ANY,
                  List.of(),
                  List.of("federal-agencies"),
                  "",
                  Set.of(),
                  Set.of(),
                  "",
                  Set.of(),
                  Set.of(),
                  List.of(),
                  "",
                  FactConfidence.VERIFIED,
                  List.of())),
          List.of(),
          List.of(new Citation("1 Example 2", "https://www.example.gov/1")),
          "test");

  private static final RestrictedVendor VENDOR =
      new RestrictedVendor(
          "v-acme",
          "Acme Drones Ltd.",
          Optional.of("CN"),
          Set.of(),
          List.of(Alias.of("Acme Drones Ltd.", Alias.Kind.LEGAL, Strength.STRONG)),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(
              new Listing(
                  "a-ban",
                  "Acme",
                  LocalDate.of(2020, 1, 2),
                  Optional.empty(),
                  Optional.empty(),
                  Set.of(),
                  List.of(),
                  "",
                  FactConfidence.VERIFIED,
                  List.of(new Citation("1 Example 2", "https://www.example.gov/1")),
                  "test")));

  private static final VendorCatalog CATALOG =
      VendorCatalog.of(
          new CatalogVersion(LocalDate.of(2026, 11, 24), "0".repeat(64)),
          List.of(VENDOR),
          List.of(POLICY),
          List.of(
              new Agency(
                  "usss",
                  "United States Secret Service",
                  Optional.empty(),
                  Set.of(),
                  List.of("7009"),
                  List.of())),
          List.of());

  @Override
  public VendorCatalog catalog(Optional<Path> place) {
    if (place.filter(Files::isRegularFile).isPresent()) {
      return VendorCatalog.load(place.get());
    }
    if (place.isPresent()) {
      throw new CatalogException("vendors/v-x.json", "has no id; add one");
    }
    return CATALOG;
  }

  @Override
  public Screening screening(VendorCatalog catalog, LocalDate today, double floor) {
    return new Canned(
        new ReportHeader("Interdict test", catalog.version(), List.of(), "canned", today, floor));
  }

  @Override
  public Stream<ReadResult> read(InputStream input, String name, RecordReader reader) {
    return new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))
        .lines()
        .map(line -> row(line, new SourceLocation(name, 1)));
  }

  private static ReadResult row(String line, SourceLocation where) {
    return switch (line) {
      case "BAD" ->
          new ReadResult.Rejected(where, "date", ReadResult.Reason.BAD_DATE, "no such day");
      case "SKIP" -> new ReadResult.Skipped(where, "total");
      default -> new ReadResult.Item(record(line), where);
    };
  }

  private static ProcurementRecord record(String line) {
    return ProcurementRecord.builder(line).description(line).build();
  }

  private final class Canned implements Screening {

    private final ReportHeader header;

    Canned(ReportHeader header) {
      this.header = header;
    }

    @Override
    public ReportHeader header() {
      return header;
    }

    @Override
    public Assessment check(Checkable record) {
      checked.add(record);
      if (record.id().equals("DAMAGED")) {
        throw new ExceptionInInitializerError(new CatalogException("asda.json", "has no id"));
      }
      if (record.id().equals("DEEP")) {
        throw new StackOverflowError();
      }
      if (record.id().equals("BROKEN")) {
        throw new IllegalStateException("a fault of the program");
      }
      if (record.id().equals("CLEAR")) {
        return new Assessment(record, Optional.empty(), List.of());
      }
      Verdict verdict =
          record.id().startsWith("Acme") ? Verdict.REVIEW : Verdict.valueOf(record.id());
      return new Assessment(record, Optional.empty(), List.of(match(verdict)));
    }

    @Override
    public List<Match> lookUp(String name) {
      return name.startsWith("Acme") ? List.of(match(Verdict.REVIEW)) : List.of();
    }

    @Override
    public List<Match> weigh(String name) {
      return name.startsWith("Nearly") ? List.of(nearMiss()) : lookUp(name);
    }

    @Override
    public void close() {}
  }

  private static Match match(Verdict verdict) {
    Evidence evidence = new Evidence("rare name word", 3.5, "ACME", "Acme");
    return match(0.97, List.of(evidence), List.of(ruling(verdict)));
  }

  private static Match nearMiss() {
    return match(
        0.31,
        List.of(
            new Evidence("few names denote this vendor", -1, "", ""),
            new Evidence("rare name word", 1.5, "ACME", "Acme"),
            new Evidence("further word", -1.3, "nearly", "")),
        List.of());
  }

  private static Match match(double confidence, List<Evidence> evidence, List<Ruling> rulings) {
    return new Match(
        VENDOR,
        VENDOR.aliases().get(0),
        new Mention(Role.VENDOR, "vendor", "ACME DRONES"),
        "ACME DRONES",
        List.of(),
        Usage.SUBJECT,
        Set.of(),
        confidence,
        evidence,
        rulings);
  }

  private static Ruling ruling(Verdict verdict) {
    return new Ruling(
        POLICY,
        POLICY.provisions().get(0),
        verdict,
        Answer.YES,
        Answer.YES,
        Answer.UNKNOWN,
        Optional.empty(),
        List.of("Find out what it is."),
        POLICY.citations(),
        verdict);
  }
}
