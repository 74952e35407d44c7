package dev.interdict.record;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One part of a bill of materials.
 *
 * @param id the component's own key, or its path
 * @param bom name of the bill of materials
 * @param path names of the assemblies that hold the component, outermost first
 * @param date day of the purchase, if the bill or the caller states one
 * @param agencies buying agency, if the bill or the caller states one
 * @param mentions every text and identifier that could point to a vendor
 * @param originCountry country in which the part was made, as read
 * @param source where the component was read
 */
public record BomComponent(
    String id,
    String bom,
    List<String> path,
    Optional<LocalDate> date,
    List<String> agencies,
    List<Mention> mentions,
    Optional<String> originCountry,
    Optional<SourceLocation> source)
    implements Checkable {

  /** Copies the lists. */
  public BomComponent {
    requireNonNull(id, "id");
    requireNonNull(bom, "bom");
    path = List.copyOf(path);
    agencies = List.copyOf(agencies);
    mentions = List.copyOf(mentions);
  }

  /** Always {@link RecordType#COMPONENT}. */
  @Override
  public RecordType type() {
    return RecordType.COMPONENT;
  }

  /** A component carries no Product or Service Code. */
  @Override
  public Optional<String> psc() {
    return Optional.empty();
  }

  /** A component carries no NAICS code. */
  @Override
  public Optional<String> naics() {
    return Optional.empty();
  }

  /** A bill of materials does not say where a supplier sits. */
  @Override
  public Optional<String> vendorCountry() {
    return Optional.empty();
  }

  /** Whether any company is named as maker, supplier or publisher. */
  public boolean namesMaker() {
    return mentions.stream().anyMatch(mention -> mention.role().isName());
  }

  /** The bill that holds the component. */
  @Override
  public String group() {
    return bom;
  }

  /** Assemblies, maker, part number and name, as far as the bill tells them. */
  @Override
  public String headline() {
    Stream<String> named =
        Stream.of(maker(), first(Role.PART_NUMBER), what()).flatMap(Optional::stream).distinct();
    String part = named.collect(Collectors.joining(" "));
    return path.isEmpty() ? part : String.join(" > ", path) + " > " + part;
  }

  private Optional<String> maker() {
    return first(Role.MANUFACTURER).or(() -> first(Role.SUPPLIER)).or(() -> first(Role.PUBLISHER));
  }

  private Optional<String> what() {
    return first(Role.PRODUCT).or(() -> first(Role.DESCRIPTION));
  }

  private Optional<String> first(Role role) {
    return mentions.stream()
        .filter(mention -> mention.role() == role)
        .map(Mention::text)
        .findFirst();
  }
}
