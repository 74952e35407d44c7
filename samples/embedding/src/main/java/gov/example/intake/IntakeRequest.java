package gov.example.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a requester wants to buy.
 *
 * @param id number of the request
 * @param agency office that buys, as its people call it
 * @param awardOn day on which the award is planned; today if empty
 * @param vendor company that would sell
 * @param lines what would be bought
 */
public record IntakeRequest(
    String id, String agency, Optional<LocalDate> awardOn, String vendor, List<ItemLine> lines) {

  public IntakeRequest {
    lines = List.copyOf(lines);
  }
}
