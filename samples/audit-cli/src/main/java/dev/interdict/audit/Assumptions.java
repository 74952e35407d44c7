package dev.interdict.audit;

import dev.interdict.record.BomComponent;
import dev.interdict.record.Checkable;
import dev.interdict.record.ProcurementRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Buyer and day that the user states for records that state none.
 *
 * @param agency the buying agency
 * @param date the day of the purchase
 */
record Assumptions(Optional<String> agency, Optional<LocalDate> date) {

  /** The record with its gaps filled; what it says itself stays. */
  Checkable fill(Checkable checked) {
    if (agency.isEmpty() && date.isEmpty()) {
      return checked;
    }
    if (checked instanceof ProcurementRecord purchase) {
      return filled(purchase);
    }
    return checked instanceof BomComponent component ? filled(component) : checked;
  }

  private ProcurementRecord filled(ProcurementRecord purchase) {
    return new ProcurementRecord(
        purchase.id(),
        purchase.type(),
        purchase.date().or(() -> date),
        purchase.awardKey(),
        agencies(purchase),
        purchase.fundingAgencies(),
        purchase.mentions(),
        purchase.psc(),
        purchase.naics(),
        purchase.vendorCountry(),
        purchase.originCountry(),
        purchase.amount(),
        purchase.source());
  }

  private BomComponent filled(BomComponent component) {
    return new BomComponent(
        component.id(),
        component.bom(),
        component.path(),
        component.date().or(() -> date),
        agencies(component),
        component.mentions(),
        component.originCountry(),
        component.source());
  }

  private List<String> agencies(Checkable checked) {
    return checked.agencies().isEmpty() ? agency.stream().toList() : checked.agencies();
  }
}
