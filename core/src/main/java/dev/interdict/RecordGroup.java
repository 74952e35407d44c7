package dev.interdict;

import static java.util.Objects.requireNonNull;

import dev.interdict.record.BomComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records that belong together, assessed as a whole: the rows of one award, or the parts of one
 * bill of materials. Each assessment still cites its own row.
 *
 * @param id key of the award, or name of the bill
 * @param assessments those of its records, in input order; at least one
 */
public record RecordGroup(String id, List<Assessment> assessments) {

  /** Copies the list. */
  public RecordGroup {
    requireNonNull(id, "id");
    assessments = List.copyOf(assessments);
    if (assessments.isEmpty()) {
      throw new IllegalArgumentException("a group holds at least one record");
    }
  }

  /** The gravest verdict of the records. */
  public Verdict verdict() {
    return assessments.stream().map(Assessment::verdict).reduce(Verdict.CLEAR, Verdict::or);
  }

  /** The first of the gravest assessments, which decides the verdict. */
  public Assessment gravest() {
    Verdict gravest = verdict();
    return assessments.stream()
        .filter(assessment -> assessment.verdict() == gravest)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Where the gravest part of a bill sits: the assemblies that hold it, outermost first, and the
   * part itself. Empty for an award.
   */
  public List<String> pathToGravest() {
    Optional<BomComponent> part = component(gravest());
    return part.map(
            component ->
                Stream.concat(component.path().stream(), Stream.of(component.id())).toList())
        .orElse(List.of());
  }

  /** Parts of a bill that name no maker, supplier or publisher; what is said of them is weak. */
  public long withoutMaker() {
    return assessments.stream()
        .flatMap(assessment -> component(assessment).stream())
        .filter(part -> !part.namesMaker())
        .count();
  }

  private static Optional<BomComponent> component(Assessment assessment) {
    return assessment.record() instanceof BomComponent part ? Optional.of(part) : Optional.empty();
  }
}
