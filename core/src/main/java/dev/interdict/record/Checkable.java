package dev.interdict.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A thing that can be checked: a procurement record or a component of a bill of materials. Both are
 * immutable.
 */
public sealed interface Checkable permits ProcurementRecord, BomComponent {

  /** The record's own key, or one made from its place in the file. */
  String id();

  /** What the buyer did. */
  RecordType type();

  /** Day on which the buyer acted. */
  Optional<LocalDate> date();

  /** Buying agency as the record names it, most specific first. */
  List<String> agencies();

  /** Every text and identifier that could point to a vendor, in the record's order. */
  List<Mention> mentions();

  /** Product or Service Code. */
  Optional<String> psc();

  /** NAICS code. */
  Optional<String> naics();

  /** Country in which the vendor sits, as read. */
  Optional<String> vendorCountry();

  /** Country in which the product was made, as read. */
  Optional<String> originCountry();

  /** Where the record was read. */
  Optional<SourceLocation> source();

  /** What the record is a part of: its award, or the bill of materials that holds it. */
  String group();

  /** One line that tells a person what this is. */
  String headline();
}
