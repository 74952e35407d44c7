package dev.interdict.testing;

import com.google.common.hash.Hashing;
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
import dev.interdict.catalog.Relation;
import dev.interdict.catalog.RestrictedVendor;
import dev.interdict.catalog.Strength;
import dev.interdict.catalog.VendorCatalog;
import dev.interdict.catalog.Verb;
import dev.interdict.catalog.Window;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A catalog of a few lines. It knows one agency, {@code "Test Agency"}, and what the test adds. Not
 * safe for use by several threads; the catalog that it makes is.
 */
public final class TestCatalog {

  private static final String SOURCE = "made up for a test";

  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<String, List<Listing>> listings = new LinkedHashMap<>();
  private final List<Policy> policies = new ArrayList<>();
  private final List<Agency> agencies = new ArrayList<>();
  private LocalDate published = LocalDate.of(2026, 1, 1);

  private TestCatalog() {
    agency("test", "Test Agency");
  }

  /** Starts a catalog that holds nothing but the agency. */
  public static TestCatalog builder() {
    return new TestCatalog();
  }

  /** Sets the day on which the catalog was published; 2026-01-01 unless set. */
  public TestCatalog published(LocalDate day) {
    published = day;
    return this;
  }

  /** Adds a federal agency. */
  public TestCatalog agency(String id, String name) {
    agencies.add(new Agency(id, name, Optional.empty(), Set.of(), List.of(), List.of()));
    return this;
  }

  /**
   * Adds a rule that forbids every federal agency to buy anything of the vendors listed under it.
   *
   * @param from first day in force; the rule stays in force
   */
  public TestCatalog ban(String policyId, LocalDate from) {
    return policy(policyId, PolicyKind.PROCUREMENT_BAN, from, List.of("federal-agencies"));
  }

  /** Adds an official warning about the vendors listed under it, which binds nobody. */
  public TestCatalog warning(String policyId, LocalDate from) {
    return policy(policyId, PolicyKind.WARNING, from, List.of());
  }

  /** Adds a vendor with its legal name and further names; all of them are strong. */
  public TestCatalog vendor(String id, String legalName, String... tradeNames) {
    names.put(id, Stream.concat(Stream.of(legalName), Stream.of(tradeNames)).toList());
    return this;
  }

  /** Puts a vendor on the list of a policy from that day on. */
  public TestCatalog listed(String vendorId, String policyId, LocalDate day) {
    listings
        .computeIfAbsent(vendorId, id -> new ArrayList<>())
        .add(
            new Listing(
                policyId,
                names.getOrDefault(vendorId, List.of(vendorId)).get(0),
                day,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                "",
                FactConfidence.VERIFIED,
                List.of(citation(policyId)),
                SOURCE));
    return this;
  }

  /**
   * Makes the catalog.
   *
   * @throws CatalogException if a listing names a vendor or a policy that was not added
   */
  public VendorCatalog build() {
    for (String id : listings.keySet()) {
      if (!names.containsKey(id)) {
        throw new CatalogException("test catalog", "lists " + id + "; add that vendor first");
      }
    }
    String digest =
        Hashing.sha256()
            .hashString(names + "|" + listings + "|" + policies, StandardCharsets.UTF_8)
            .toString();
    return VendorCatalog.of(
        new CatalogVersion(published, digest),
        names.entrySet().stream().map(this::vendor).toList(),
        policies,
        agencies,
        List.of());
  }

  private RestrictedVendor vendor(Map.Entry<String, List<String>> entry) {
    List<Alias> aliases = new ArrayList<>();
    for (String name : entry.getValue()) {
      Alias.Kind kind = aliases.isEmpty() ? Alias.Kind.LEGAL : Alias.Kind.TRADE;
      aliases.add(Alias.of(name, kind, Strength.STRONG));
    }
    return new RestrictedVendor(
        entry.getKey(),
        entry.getValue().get(0),
        Optional.empty(),
        Set.of(),
        aliases,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        listings.getOrDefault(entry.getKey(), List.of()));
  }

  private TestCatalog policy(String id, PolicyKind kind, LocalDate from, List<String> bound) {
    Provision provision =
        new Provision(
            id,
            "stands in for a rule",
            kind,
            Set.of(Verb.values()),
            Provision.Subject.ANY,
            List.of(new Window(from, Optional.empty(), Window.State.IN_FORCE, "")),
            bound,
            bound.isEmpty() ? "nobody" : "",
            Set.of(),
            Set.of(),
            "",
            Set.of(Relation.values()),
            Set.of(),
            List.of(),
            "",
            FactConfidence.VERIFIED,
            List.of());
    policies.add(
        new Policy(
            id,
            id,
            "Stands in for a rule.",
            "Test",
            new Reach(true, Set.of(), Set.of(), false, ""),
            List.of(provision),
            List.of(),
            List.of(citation(id)),
            SOURCE));
    return this;
  }

  private static Citation citation(String policyId) {
    return new Citation("Test rule " + policyId, "https://rules.example/" + policyId);
  }
}
