package dev.interdict.record;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of procurement data: an award, an order, a modification, a grant or an operation. Build
 * one with {@link #builder(String)}.
 *
 * <pre>{@code
 * ProcurementRecord record =
 *     ProcurementRecord.builder("REQUEST-7/1")
 *         .date(LocalDate.of(2024, 3, 4))
 *         .agency("Department of the Army")
 *         .manufacturer("DJI")
 *         .description("8 EA MAVIC 3 ENTERPRISE")
 *         .build();
 * }</pre>
 *
 * @param id the record's own key
 * @param type what the buyer did
 * @param date day on which the buyer acted
 * @param awardKey key that the rows of one award share; the id if the record stands alone
 * @param agencies buying agency as the record names it, most specific first
 * @param fundingAgencies agency that pays, most specific first; empty if the record does not say
 * @param mentions every text and identifier that could point to a vendor
 * @param psc Product or Service Code
 * @param naics NAICS code
 * @param vendorCountry country in which the vendor sits, as read
 * @param originCountry country in which the product was made, as read
 * @param amount amount in U.S. dollars; negative for de-obligations
 * @param source where the record was read
 */
public record ProcurementRecord(
    String id,
    RecordType type,
    Optional<LocalDate> date,
    String awardKey,
    List<String> agencies,
    List<String> fundingAgencies,
    List<Mention> mentions,
    Optional<String> psc,
    Optional<String> naics,
    Optional<String> vendorCountry,
    Optional<String> originCountry,
    Optional<BigDecimal> amount,
    Optional<SourceLocation> source)
    implements Checkable {

  /** Checks the id and copies the lists. */
  public ProcurementRecord {
    requireNonNull(id, "id");
    requireNonNull(type, "type");
    requireNonNull(awardKey, "awardKey");
    agencies = List.copyOf(agencies);
    fundingAgencies = List.copyOf(fundingAgencies);
    mentions = List.copyOf(mentions);
  }

  /**
   * Starts a record. Without further calls it is an {@link RecordType#AWARD} of unknown date and
   * agency.
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** The award that the row belongs to. */
  @Override
  public String group() {
    return awardKey;
  }

  @Override
  public String headline() {
    return mentions.stream()
        .filter(mention -> mention.role() == Role.DESCRIPTION || mention.role() == Role.PRODUCT)
        .map(Mention::text)
        .findFirst()
        .or(() -> mentions.stream().map(Mention::text).findFirst())
        .orElse("");
  }

  /**
   * Collects a record's fields. Blank values are ignored, so a reader can pass cells as they are.
   * Not safe for use by several threads.
   */
  public static final class Builder {

    private final String id;
    private final List<String> agencies = new ArrayList<>();
    private final List<String> fundingAgencies = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private String awardKey;
    private RecordType type = RecordType.AWARD;
    private Optional<LocalDate> date = Optional.empty();
    private Optional<String> psc = Optional.empty();
    private Optional<String> naics = Optional.empty();
    private Optional<String> vendorCountry = Optional.empty();
    private Optional<String> originCountry = Optional.empty();
    private Optional<BigDecimal> amount = Optional.empty();
    private Optional<SourceLocation> source = Optional.empty();

    private Builder(String id) {
      this.id = requireNonNull(id, "id");
      this.awardKey = id;
    }

    /** Sets what the buyer did. */
    public Builder type(RecordType value) {
      type = requireNonNull(value, "type");
      return this;
    }

    /** Sets the day on which the buyer acted. */
    public Builder date(LocalDate value) {
      date = Optional.of(value);
      return this;
    }

    /** Adds a name or code of the buying agency; call with the most specific first. */
    public Builder agency(String value) {
      addOnce(agencies, value);
      return this;
    }

    /** Adds a name or code of the agency that pays; call with the most specific first. */
    public Builder fundingAgency(String value) {
      addOnce(fundingAgencies, value);
      return this;
    }

    /** Sets the key that the rows of one award share. Default: the record's id. */
    public Builder awardKey(String value) {
      awardKey = value.isBlank() ? id : value.strip();
      return this;
    }

    private static void addOnce(List<String> names, String value) {
      if (!value.isBlank() && !names.contains(value.strip())) {
        names.add(value.strip());
      }
    }

    /** Adds the name of the company that gets the award. */
    public Builder vendor(String value) {
      return mention(Role.VENDOR, "vendor", value);
    }

    /** Adds the vendor's Unique Entity ID. */
    public Builder vendorUei(String value) {
      return mention(Role.UEI, "vendor_uei", value);
    }

    /** Adds the vendor's CAGE code. */
    public Builder vendorCage(String value) {
      return mention(Role.CAGE, "vendor_cage", value);
    }

    /** Adds the name of the vendor's parent. */
    public Builder parent(String value) {
      return mention(Role.PARENT, "parent", value);
    }

    /** Adds the name of the company that made the goods. */
    public Builder manufacturer(String value) {
      return mention(Role.MANUFACTURER, "manufacturer", value);
    }

    /** Adds a part or model number. */
    public Builder partNumber(String value) {
      return mention(Role.PART_NUMBER, "part_number", value);
    }

    /** Adds free text. */
    public Builder description(String value) {
      return mention(Role.DESCRIPTION, "description", value);
    }

    /** Adds a text under the name of the column it came from. The same text is kept once a role. */
    public Builder mention(Role role, String field, String value) {
      String text = value.strip();
      if (!text.isEmpty() && !isKnown(role, text)) {
        mentions.add(new Mention(role, field, text));
      }
      return this;
    }

    private boolean isKnown(Role role, String text) {
      for (Mention seen : mentions) {
        if (seen.role() == role && seen.text().equals(text)) {
          return true;
        }
      }
      return false;
    }

    /** Sets the Product or Service Code. */
    public Builder psc(String value) {
      psc = filled(value);
      return this;
    }

    /** Sets the NAICS code. */
    public Builder naics(String value) {
      naics = filled(value);
      return this;
    }

    /** Sets the country in which the vendor sits: a name or a two- or three-letter code. */
    public Builder vendorCountry(String value) {
      vendorCountry = filled(value);
      return this;
    }

    /** Sets the country in which the product was made: a name or a two- or three-letter code. */
    public Builder originCountry(String value) {
      originCountry = filled(value);
      return this;
    }

    /** Sets the amount in U.S. dollars. */
    public Builder amount(BigDecimal value) {
      amount = Optional.of(value);
      return this;
    }

    /** Sets where the record was read. */
    public Builder source(SourceLocation value) {
      source = Optional.of(value);
      return this;
    }

    /** Makes the record. */
    public ProcurementRecord build() {
      return new ProcurementRecord(
          id,
          type,
          date,
          awardKey,
          agencies,
          fundingAgencies,
          mentions,
          psc,
          naics,
          vendorCountry,
          originCountry,
          amount,
          source);
    }

    private static Optional<String> filled(String value) {
      return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }
  }

  /** A short form for people; its layout may change. */
  @Override
  public String toString() {
    return id
        + " "
        + mentions.stream().map(Mention::text).collect(Collectors.joining(" | ", "[", "]"));
  }
}
