package dev.interdict.catalog;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A legal instrument or official statement: statute, regulation, clause, order, list, memo or
 * warning.
 *
 * @param id stable key, such as {@code ndaa24-805}
 * @param title what people call it
 * @param summary what it does, in our own words
 * @param issuer who made it
 * @param reach which vendors it can touch
 * @param provisions its limbs; at least one
 * @param clauses contract clauses that carry it, under every numbering
 * @param citations where to read it; at least one
 * @param source where the facts were read
 */
public record Policy(
    String id,
    String title,
    String summary,
    String issuer,
    Reach reach,
    List<Provision> provisions,
    List<String> clauses,
    List<Citation> citations,
    String source) {

  /** Checks that there is a provision and a citation, and copies the lists. */
  public Policy {
    requireNonNull(reach, "reach");
    provisions = List.copyOf(provisions);
    clauses = List.copyOf(clauses);
    citations = List.copyOf(citations);
    if (!id.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException("a policy id is lower-case words joined by -, got: " + id);
    }
    if (provisions.isEmpty()) {
      throw new IllegalArgumentException("policy " + id + " has no provision");
    }
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("policy " + id + " has no citation");
    }
  }
}
